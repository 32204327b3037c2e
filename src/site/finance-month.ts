import type { Locale } from '../content/locales';
import { classesOf } from './classes';
import { classChart } from './charts/class-chart';
import { correctionsSection } from './corrections';
import { DEFAULT_TIME_ZONE } from './dates';
import { bothAmounts, formatRate, fullAmount } from './figures';
import {
  expenditureTable,
  highlightsSection,
  incomeTable,
  paymentsTable,
  repairsTable,
} from './finance-month-tables';
import { html, type Html } from './html';
import { renderLayout } from './layout';
import { monthDataPath, publicationFacts } from './month-facts';
import { monthName, monthPath } from './month-name';
import { officeLines } from './office';
import { badges } from './punctuality';
import type { Month, Names, SiteContext, Totals } from './shapes';
import { isForeign, spoken } from './spoken';
import { WORDS } from './words';

type Neighbour = Pick<Month, 'period' | 'scope'>;

export interface FinanceMonthData {
  readonly month: Month;
  readonly names: Names;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** One month: what happened in plain words, then every line, then how it was published. */
export function renderFinanceMonth(site: SiteContext, data: FinanceMonthData): string {
  const { locale } = site;
  const { month } = data;
  const words = WORDS[locale];
  const name = monthName(month, locale);
  return renderLayout(site, {
    page: { kind: 'month', period: month.period, scope: month.scope },
    title: words.monthTitle(name),
    description: words.monthDescription(
      name,
      fullAmount(month.totals?.incomeFen ?? null, locale),
      fullAmount(month.totals?.expenditureFen ?? null, locale),
    ),
    crumbs: [
      { label: words.home, page: { kind: 'home' } },
      { label: words.finance, page: { kind: 'finance' } },
      { label: name },
    ],
    body: html`${monthHead(month, site)} ${figures(month, locale)} ${details(site, data)}
    ${ask(month, site)} ${neighbours(data, locale)}`,
  });
}

function monthHead(month: Month, { locale, school }: SiteContext): Html {
  const words = WORDS[locale];
  return html`<div class="page-head">
    <h1>${words.monthTitle(monthName(month, locale))}</h1>
    ${badges(month, { school, locale })} ${fallbackNote(month, locale)}
    ${
      month.plainSummary &&
      html`<p class="plain-summary">
        ${spoken(month.plainSummary, { locale, written: month.locale })}
      </p>`
    }
  </div>`;
}

/** Says that words are in another language, never leaves a reader to guess. */
function fallbackNote(month: Month, locale: Locale): Html | null {
  const words = WORDS[locale];
  if (month.locale !== locale) return html`<p class="note">${words.fallbackNote}</p>`;
  const written = [
    month.plainSummary,
    ...month.varianceNotes.map(({ note }) => note),
    ...month.repairItems.map(({ title }) => title),
    ...month.corrections.map(({ reason }) => reason),
  ];
  const isPartial = written.some((text) => text !== null && isForeign(text, locale));
  return isPartial ? html`<p class="note">${words.partialFallbackNote}</p>` : null;
}

function figures({ totals, openingBalanceFen }: Month, locale: Locale): Html | null {
  if (totals === null) return null;
  const words = WORDS[locale];
  const amount = (label: string, fen: number | null) => ({
    label,
    value: bothAmounts(fen, locale),
  });
  return html`<section aria-labelledby="figures-heading">
    <h2 id="figures-heading" class="visually-hidden">${words.keyFigures}</h2>
    <dl class="figures">
      ${figure(
        amount(words.monthIncome, totals.incomeFen),
        besides(words.cumulativeIncome, totals.cumulativeIncomeFen, locale),
      )}
      ${figure(
        amount(words.monthExpenditure, totals.expenditureFen),
        besides(words.cumulativeExpenditure, totals.cumulativeExpenditureFen, locale),
      )}
      ${figure(
        amount(words.balance, totals.closingBalanceFen),
        besides(words.openingBalance, openingBalanceFen, locale),
      )}
      ${executionFigure(totals, locale)}
    </dl>
  </section>`;
}

function executionFigure(totals: Totals, locale: Locale): Html {
  const words = WORDS[locale];
  const time = words.executionAgainstTime(formatRate(totals.timeProgressBp, locale));
  const value = html`<span class="figure-short">${formatRate(totals.executionRateBp, locale)}</span>
    <span class="figure-exact">${time}</span>`;
  return figure(
    { label: words.executionRate, value },
    besides(words.annualSpendingBudget, totals.annualBudgetExpenditureFen, locale),
  );
}

function figure(main: { readonly label: string; readonly value: Html }, note: Html): Html {
  return html`<div class="figure">
    <dt>${main.label}</dt>
    <dd>${main.value} ${note}</dd>
  </div>`;
}

/** What puts a key figure into its year. */
function besides(label: string, fen: number | null, locale: Locale): Html {
  return html`<span class="figure-note">
    ${label} <span class="amount">${fullAmount(fen, locale)}</span>
  </span>`;
}

function details(site: SiteContext, { month, names }: FinanceMonthData): Html {
  const { locale, school } = site;
  const classes = classesOf(month.expenditureLines);
  const timeProgressBp = month.totals?.timeProgressBp ?? null;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const context = { locale, names };
  return html`${classes.length > 0 && classChart({ classes, timeProgressBp, names }, locale)}
  ${highlightsSection(month, locale)} ${correctionsSection(month, { ...context, timeZone })}
  ${varianceNotes(month, context)} ${incomeTable(month, context)}
  ${expenditureTable(month, { ...context, classes })} ${paymentsTable(month, context)}
  ${repairsTable(month, locale)} ${publicationFacts(month, { locale, timeZone })}`;
}

function varianceNotes(
  month: Month,
  { locale, names }: { readonly locale: Locale; readonly names: Names },
): Html | null {
  if (month.varianceNotes.length === 0) return null;
  const words = WORDS[locale];
  const notes = month.varianceNotes.map(
    ({ economicCode, note }) =>
      html`<div>
        <dt>${economicCode} ${names.code('economicClass', economicCode)}</dt>
        <dd>${spoken(note, { locale, written: month.locale })}</dd>
      </div>`,
  );
  return html`<section aria-labelledby="notes-heading">
    <h2 id="notes-heading">${words.varianceNotes}</h2>
    <dl class="variance-notes">${notes}</dl>
  </section>`;
}

function ask(month: Month, { locale, school }: SiteContext): Html {
  const words = WORDS[locale];
  const subject = words.askSubject(words.monthTitle(monthName(month, locale)));
  return html`<section class="panel" aria-labelledby="ask-heading">
    <h2 id="ask-heading">${words.ask}</h2>
    <p>${words.askText}</p>
    ${officeLines(school, locale, subject)}
    <p><a class="more" href="${monthDataPath(month, locale)}">${words.sameDataAsJson}</a></p>
  </section>`;
}

function neighbours({ previous, next }: FinanceMonthData, locale: Locale): Html | null {
  if (!previous && !next) return null;
  const words = WORDS[locale];
  const link = (label: string, month: Neighbour, rel: 'prev' | 'next') =>
    html`<a class="neighbour neighbour-${rel}" rel="${rel}" href="${monthPath(month, locale)}">
      <span class="neighbour-label">${label}</span>
      <span>${monthName(month, locale)}</span>
    </a>`;
  return html`<nav class="neighbours" aria-label="${words.otherMonths}">
    ${previous && link(words.previousMonth, previous, 'prev')}
    ${next && link(words.nextMonth, next, 'next')}
  </nav>`;
}
