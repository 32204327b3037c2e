import type { Locale } from '../content/locales';
import { executionBar } from './charts/execution-bar';
import { formatCount, formatRate, shortAmount } from './figures';
import { html, type Html } from './html';
import { renderLayout } from './layout';
import { monthName, monthPath } from './month-name';
import { officeLines } from './office';
import { badges } from './punctuality';
import { pathOf } from './routes';
import type { Month, Names, School, SiteContext } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';
import { disclosureAtHome, type HomeDisclosure } from './disclosure/home-section';
import type { DisclosurePage } from './documents/document';
import type { Fee } from './fees/fee';
import { alsoPublished } from './home-more';
import { newest, offNow } from './home-newest';
import type { Bulletin } from './logistics/bulletin';
import type { MealAccount } from './meals/account';
import type { Menu } from './meals/menu';
import type { WorksNotice } from './works/notice';

const SHOWN = 3;

export interface HomeData {
  /** Newest first, as all lists here. */
  readonly months: readonly Month[];
  readonly bulletins: readonly Bulletin[];
  readonly accounts: readonly MealAccount[];
  readonly notices: readonly WorksNotice[];
  readonly menus: readonly Menu[];
  readonly fees: readonly Fee[];
  readonly documents: readonly DisclosurePage[];
  readonly disclosure: HomeDisclosure;
  readonly names: Names;
}

/** The first page: what is off now, the newest of each kind, and whom to ask. */
export function renderHome(site: SiteContext, data: HomeData): string {
  const { locale, school } = site;
  const words = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'home' },
    title: '',
    description: words.homeDescription(school?.name ?? words.siteName),
    crumbs: [],
    body: html`${hero(school, locale)} ${offNow(data, site)} ${latest(data.months, site)}
      ${newest(data, site)} ${alsoPublished(data, site)} ${disclosureAtHome(data.disclosure, site)}
      ${disclosed(locale)}
      <section class="panel" aria-labelledby="office-heading">
        <h2 id="office-heading">${words.office}</h2>
        ${officeLines(school, locale)}
      </section>`,
  });
}

function hero(school: School | null, locale: Locale): Html {
  const words = WORDS[locale];
  return html`<div class="hero">
    <p class="eyebrow">${words.siteName}</p>
    <h1>${spoken(school?.name ?? words.siteName, { locale })}</h1>
    <p class="lead">${words.homeLead}</p>
    ${school && facts(school, locale)}
  </div>`;
}

function facts(school: School, locale: Locale): Html | null {
  const words = WORDS[locale];
  const stages = school.stages.map((stage) => words.stages[stage] ?? stage);
  const known = [
    school.schoolType && words.schoolTypes[school.schoolType],
    stages.join(words.listSeparator),
    school.studentCount !== null && words.students(formatCount(school.studentCount)),
    school.staffCount !== null && words.staff(formatCount(school.staffCount)),
  ].filter(Boolean);
  if (known.length === 0) return null;
  return html`<ul class="facts">
    ${known.map((fact) => html`<li>${fact}</li>`)}
  </ul>`;
}

function latest(months: readonly Month[], site: SiteContext): Html {
  const { locale } = site;
  const words = WORDS[locale];
  const shown = months.filter(({ scope }) => scope === 'wholeSchool').slice(0, SHOWN);
  return html`<section aria-labelledby="latest-heading">
    <div class="section-head">
      <h2 id="latest-heading">${words.latestMonths}</h2>
      ${
        shown.length > 0 &&
        html`<a class="more" href="${pathOf({ kind: 'finance' }, locale)}">${words.allMonths}</a>`
      }
    </div>
    ${
      shown.length === 0
        ? html`<p class="empty">${words.noMonths}</p>`
        : html`<ul class="cards">
            ${shown.map((month) => html`<li>${monthCard(month, site)}</li>`)}
          </ul>`
    }
  </section>`;
}

function monthCard(month: Month, { locale, school }: SiteContext): Html {
  const words = WORDS[locale];
  const { totals } = month;
  const rate = formatRate(totals?.executionRateBp ?? null, locale);
  return html`<article class="card">
    <h3><a href="${monthPath(month, locale)}">${monthName(month, locale)}</a></h3>
    <dl class="card-figures">
      <div>
        <dt>${words.income}</dt>
        <dd>${shortAmount(totals?.incomeFen ?? null, locale)}</dd>
      </div>
      <div>
        <dt>${words.expenditure}</dt>
        <dd>${shortAmount(totals?.expenditureFen ?? null, locale)}</dd>
      </div>
      <div>
        <dt>${words.execution}</dt>
        <dd>${rate}</dd>
      </div>
    </dl>
    ${
      totals &&
      html`<div>
        ${executionBar(totals, locale)}
        <p class="muted card-time">
          ${words.executionAgainstTime(formatRate(totals.timeProgressBp, locale))}
        </p>
      </div>`
    }
    <p class="card-summary">${spoken(month.plainSummary, { locale, written: month.locale })}</p>
    ${badges(month, { school, locale })}
  </article>`;
}

function disclosed(locale: Locale): Html {
  const words = WORDS[locale];
  const items = words.disclosedItems.map(
    ([name, text]) =>
      html`<div>
        <dt>${name}</dt>
        <dd>${text}</dd>
      </div>`,
  );
  return html`<section aria-labelledby="disclosed-heading">
    <h2 id="disclosed-heading">${words.whatIsDisclosed}</h2>
    <dl class="disclosed">${items}</dl>
  </section>`;
}
