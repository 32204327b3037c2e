import type { Locale } from '../../content/locales';
import { section } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import type { SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import type { EnforcementReport } from './regulation';
import { REGULATION_WORDS } from './words';

/** How a regulation was kept: what was aimed at, what was reached, and what the school concludes. */
export function enforcementSection(
  reports: readonly EnforcementReport[],
  { locale }: SiteContext,
): Html {
  const words = REGULATION_WORDS[locale];
  const table = dataTable({
    caption: words.enforcement,
    captionHidden: true,
    columns: [
      { label: words.metricColumn, kind: 'name' },
      { label: words.targetColumn, kind: 'number' },
      { label: words.actualColumn, kind: 'number' },
      { label: words.conclusionColumn, kind: 'text' },
    ],
    groups: [{ rows: reports.map((report) => reportRow(report, locale)) }],
  });
  const none = html`<p class="empty">${words.enforcementNone}</p>`;
  return section('enforcement', words.enforcement, reports.length === 0 ? none : table);
}

function reportRow(report: EnforcementReport, locale: Locale) {
  const words = REGULATION_WORDS[locale];
  const { title, conclusion, isMet, goal, locale: written } = report;
  const target = reportFigure(report.target, report.unit, locale);
  return [
    spoken(title, { locale, written }),
    goal === 'atMost' ? words.atMost(target) : words.atLeast(target),
    reportFigure(report.actual, report.unit, locale),
    html`${isMet !== null && resultBadge(isMet, locale)} ${spoken(conclusion, { locale, written })}`,
  ];
}

function resultBadge(isMet: boolean, locale: Locale): Html {
  const words = REGULATION_WORDS[locale];
  return isMet
    ? html`<span class="badge badge-on-time">${words.met}</span>`
    : html`<span class="badge badge-late">${words.notMet}</span>`;
}

/** "98.50%", "12 天", "1,860" */
export function reportFigure(value: number | null, unit: string | null, locale: Locale): string {
  if (value === null) return '—';
  if (unit === 'bp') return formatRate(value, locale);
  const count = formatCount(value);
  return unit === 'days' ? REGULATION_WORDS[locale].days(count) : count;
}
