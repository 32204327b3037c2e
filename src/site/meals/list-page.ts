import type { Locale } from '../../content/locales';
import { formatMonth } from '../dates';
import { exactAmount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { badges } from '../punctuality';
import { pathOf } from '../routes';
import type { SiteContext } from '../shapes';
import { dataTable, type Column } from '../table';
import { WORDS } from '../words';
import type { MealAccount } from './account';
import { MEAL_WORDS } from './words';

/** All months of the canteen, year by year, newest first. */
export function renderMealList(
  site: SiteContext,
  { accounts }: { readonly accounts: readonly MealAccount[] },
): string {
  const { locale } = site;
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  const years = [...new Set(accounts.map(yearOf))];
  return renderLayout(site, {
    page: { kind: 'meals' },
    title: words.title,
    description: words.lead,
    crumbs: [{ label: common.home, page: { kind: 'home' } }, { label: common.meals }],
    body: html`<div class="page-head">
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <p><a class="more" href="${pathOf({ kind: 'menus' }, locale)}">${words.menus}</a></p>
      </div>
      ${years.length === 0 && html`<p class="empty">${words.none}</p>`}
      ${years.map((year) =>
        yearSection(
          year,
          accounts.filter((one) => yearOf(one) === year),
          site,
        ),
      )}`,
  });
}

function yearSection(year: string, accounts: readonly MealAccount[], site: SiteContext): Html {
  const { locale } = site;
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  return html`<section aria-labelledby="year-${year}">
    <h2 id="year-${year}">${common.yearHeading(year)}</h2>
    ${dataTable({
      caption: words.list(year),
      captionHidden: true,
      note: `${common.unit}${common.noteSeparator}${words.surplusNote}`,
      columns: columns(locale),
      groups: [{ rows: accounts.map((account) => accountRow(account, site)) }],
    })}
  </section>`;
}

function columns(locale: Locale): readonly Column[] {
  const words = MEAL_WORDS[locale];
  const common = WORDS[locale];
  return [
    { label: common.period, kind: 'name' },
    { label: common.income, kind: 'number' },
    { label: common.expenditure, kind: 'number' },
    { label: words.surplus, kind: 'number' },
    { label: words.surplusRate, kind: 'number' },
    { label: words.foodShare, kind: 'number' },
    { label: common.publicationState, kind: 'text' },
  ];
}

function accountRow(account: MealAccount, { locale, school }: SiteContext) {
  const { totals, period } = account;
  return [
    html`<a class="row-link" href="${pathOf({ kind: 'mealMonth', period }, locale)}"
      >${formatMonth(period, locale)}</a
    >`,
    exactAmount(totals?.incomeFen ?? null, locale),
    exactAmount(totals?.expenditureFen ?? null, locale),
    exactAmount(totals?.surplusFen ?? null, locale),
    formatRate(totals?.surplusRateBp ?? null, locale),
    formatRate(totals?.foodShareBp ?? null, locale),
    badges(account, { school, locale }),
  ];
}

const yearOf = ({ period }: MealAccount) => period.slice(0, 4);
