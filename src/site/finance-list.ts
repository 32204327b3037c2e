import type { Locale } from '../content/locales';
import { executionBar } from './charts/execution-bar';
import { yearChart } from './charts/year-chart';
import { exactAmount, formatRate } from './figures';
import { html, type Html } from './html';
import { renderLayout } from './layout';
import { monthName, monthPath } from './month-name';
import { badges } from './punctuality';
import type { Month, SiteContext } from './shapes';
import { dataTable, type Column } from './table';
import { WORDS } from './words';

export interface FinanceListData {
  /** Newest first. */
  readonly months: readonly Month[];
}

/** All published months, year by year, newest first. */
export function renderFinanceList(site: SiteContext, { months }: FinanceListData): string {
  const words = WORDS[site.locale];
  const years = [...new Set(months.map(yearOf))];
  return renderLayout(site, {
    page: { kind: 'finance' },
    title: words.financeTitle,
    description: words.financeLead,
    crumbs: [{ label: words.home, page: { kind: 'home' } }, { label: words.finance }],
    body: html`<div class="page-head">
        <h1>${words.financeTitle}</h1>
        <p class="lead">${words.financeLead}</p>
      </div>
      ${years.length === 0 && html`<p class="empty">${words.noMonths}</p>`}
      ${years.map((year) =>
        yearSection(year, { site, months: months.filter((month) => yearOf(month) === year) }),
      )}`,
  });
}

function yearSection(
  year: string,
  { site, months }: { readonly site: SiteContext; readonly months: readonly Month[] },
): Html {
  const { locale } = site;
  const words = WORDS[locale];
  const ofSchool = months.filter(({ scope }) => scope === 'wholeSchool');
  return html`<section aria-labelledby="year-${year}">
    <h2 id="year-${year}">${words.yearHeading(year)}</h2>
    ${ofSchool.length > 0 && yearChart({ year, months: ofSchool }, locale)}
    ${dataTable({
      caption: words.monthList(year),
      note: `${words.unit}${words.noteSeparator}${words.timeMarkNote}`,
      columns: columns(locale),
      groups: [{ rows: months.map((month) => monthRow(month, site)) }],
    })}
  </section>`;
}

function columns(locale: Locale): readonly Column[] {
  const words = WORDS[locale];
  return [
    { label: words.period, kind: 'name' },
    { label: words.income, kind: 'number' },
    { label: words.expenditure, kind: 'number' },
    { label: words.balance, kind: 'number' },
    { label: words.execution, kind: 'text' },
    { label: words.publicationState, kind: 'text' },
  ];
}

function monthRow(month: Month, { locale, school }: SiteContext) {
  const { totals } = month;
  return [
    html`<a class="row-link" href="${monthPath(month, locale)}">${monthName(month, locale)}</a>`,
    exactAmount(totals?.incomeFen ?? null, locale),
    exactAmount(totals?.expenditureFen ?? null, locale),
    exactAmount(totals?.closingBalanceFen ?? null, locale),
    totals &&
      html`<span class="execution">
        <span class="execution-rate">${formatRate(totals.executionRateBp, locale)}</span>
        ${executionBar(totals, locale)}
      </span>`,
    badges(month, { school, locale }),
  ];
}

const yearOf = ({ period }: Month) => period.slice(0, 4);
