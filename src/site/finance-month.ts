import type { Locale } from '../content/locales';
import { classesOf } from './classes';
import { classChart } from './charts/class-chart';
import { correctionsSection } from './corrections';
import { dataPath } from './data-path';
import { DEFAULT_TIME_ZONE } from './dates';
import { askPanel, documentHead, neighbourLinks } from './document-page';
import { bothAmounts, formatRate, fullAmount } from './figures';
import { highlightsSection, monthTables } from './finance-month-tables';
import { html, type Html } from './html';
import { renderLayout } from './layout';
import { monthName } from './month-name';
import { attachmentsSection } from './published/attachments';
import { publicationFacts } from './published/facts';
import { tracesSections } from './published/traces-section';
import type { Traces } from './published/traces';
import type { Month, Names, SiteContext, Totals } from './shapes';
import { spoken } from './spoken';
import { WORDS } from './words';

type Neighbour = Pick<Month, 'period' | 'scope'>;

export interface FinanceMonthData {
  readonly month: Month;
  readonly names: Names;
  readonly traces: Traces;
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
    imprint: month.publication,
    body: html`${documentHead(month, site, {
      title: words.monthTitle(name),
      lead: month.plainSummary,
      written: [
        month.plainSummary,
        ...month.varianceNotes.map(({ note }) => note),
        ...month.repairItems.map(({ title }) => title),
      ],
    })}
    ${figures(month, locale)} ${details(site, data)}
    ${askPanel(site, {
      title: words.monthTitle(name),
      data: dataPath('finance-summaries', { period: month.period, scope: month.scope }, locale),
    })}
    ${neighbourLinks(linksOf(data, locale), {
      locale,
      labels: {
        other: words.otherMonths,
        previous: words.previousMonth,
        next: words.nextMonth,
      },
    })}`,
  });
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

function details(site: SiteContext, { month, names, traces }: FinanceMonthData): Html {
  const { locale, school } = site;
  const classes = classesOf(month.expenditureLines);
  const timeProgressBp = month.totals?.timeProgressBp ?? null;
  const timeZone = school?.timeZone ?? DEFAULT_TIME_ZONE;
  const context = { locale, names };
  return html`${classes.length > 0 && classChart({ classes, timeProgressBp, names }, locale)}
  ${highlightsSection(month, locale)} ${correctionsSection(month, { ...context, timeZone })}
  ${varianceNotes(month, context)} ${monthTables(month, context)}
  ${attachmentsSection(month.attachments, locale)}
  ${tracesSections(traces, { ...context, timeZone })}
  ${publicationFacts(month, { locale, timeZone })}`;
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

function linksOf({ previous, next }: FinanceMonthData, locale: Locale) {
  const link = (month: Neighbour | undefined) =>
    month && {
      label: monthName(month, locale),
      page: { kind: 'month', period: month.period, scope: month.scope } as const,
    };
  return { previous: link(previous), next: link(next) };
}
