import { REPORT_COMPONENT_WORDS } from '../../content/words/report-words';
import type { Locale } from '../../content/locales';
import { richTextWords } from '../../content/rich-text';
import { dataPath } from '../data-path';
import { formatDay } from '../dates';
import {
  askPanel,
  documentEnd,
  documentHead,
  neighbourLinks,
  type DocumentSurroundings,
} from '../document-page';
import { factList, section } from '../facts';
import { formatCount, formatRate } from '../figures';
import { html, type Html } from '../html';
import { renderLayout } from '../layout';
import { richText } from '../rich-text';
import type { Names, SiteContext } from '../shapes';
import { spoken } from '../spoken';
import { dataTable } from '../table';
import { WORDS } from '../words';
import { REPORT_SECTIONS, type AnnualReport, type ReportSection } from './annual-report';
import { coverageTable } from './coverage-table';
import { DISCLOSURE_SITE_WORDS } from './words';

export interface AnnualReportPageData extends DocumentSurroundings {
  readonly report: AnnualReport;
}

/** The report of a year: its figures, what 条例 Art. 50 asks for, and how it was published. */
export function renderAnnualReport(site: SiteContext, data: AnnualReportPageData): string {
  const { locale } = site;
  const { report, names } = data;
  const { title, periodKey: period, summary, sections, key } = report;
  const words = DISCLOSURE_SITE_WORDS[locale].reports;
  const common = WORDS[locale];
  return renderLayout(site, {
    page: { kind: 'annualReport', period },
    title,
    description: summary ?? richTextWords(sections.proactive).slice(0, 120),
    crumbs: [
      { label: common.home, page: { kind: 'home' } },
      { label: common['annual-reports'], page: { kind: 'annual-reports' } },
      { label: words.year(period) },
    ],
    imprint: report.publication,
    body: html`${documentHead(report, site, {
      title: spoken(title, { locale, written: report.locale }) ?? title,
      lead: summary,
      written: [title, summary, ...REPORT_SECTIONS.map((name) => richTextWords(sections[name]))],
    })}
    ${yearFigures(report, locale)}
    ${REPORT_SECTIONS.map((name) => reportSection(name, { report, names, locale }))}
    ${documentEnd(report, site, data)} ${neighbourLinks(data, { locale, labels: words.neighbours })}
    ${askPanel(site, {
      ...{ about: key, title },
      data: dataPath('disclosure-reports', { periodKey: period }, locale),
    })}`,
  });
}

/** How each figure of a year is written; the others are counts. */
const FORMATS: Readonly<Record<string, (value: number, locale: Locale) => string>> = {
  ...{ timelinessBp: formatRate, coverageBp: formatRate, completenessBp: formatRate },
  ...{ channelCoverageBp: formatRate, replyOnTimeBp: formatRate, verifiedOnTimeBp: formatRate },
};

/** In the order in which they are read. */
export const YEAR_FIGURES = [
  ...['obligations', 'onTime', 'late', 'overdue', 'waived', 'timelinessBp'],
  ...['itemsExpected', 'itemsCovered', 'coverageBp', 'completenessBp', 'channelCoverageBp'],
  ...['readabilityScore', 'corrections', 'tickets', 'replyOnTimeBp', 'findings'],
  'verifiedOnTimeBp',
];

export const REQUEST_FIGURES = ['requestsReceived', 'requestsReplied', 'requestsOnTime'];

function yearFigures(report: AnnualReport, locale: Locale): Html | null {
  const words = DISCLOSURE_SITE_WORDS[locale];
  const { meanWorkdaysLateX100: mean = null } = report.figures;
  const list = factList(
    [
      ...figuresInWords(report, YEAR_FIGURES, locale),
      [words.reports.meanLate, mean !== null && words.figures.workdays((mean / 100).toFixed(1))],
    ],
    'fact-list year-figures',
  );
  if (list === null) return null;
  const asOf = report.figuresAsOf;
  return section(
    'figures',
    words.reports.heading,
    html`${asOf && html`<p class="section-note">${words.reports.asOf(formatDay(asOf, locale))}</p>`}
    ${list}`,
  );
}

/** What is not known, or told of too few people, is left out. */
export function figuresInWords(
  { figures }: AnnualReport,
  names: readonly string[],
  locale: Locale,
): readonly (readonly [label: string, value: string])[] {
  return names.flatMap((name) => {
    const value = figures[name] ?? null;
    if (value === null) return [];
    const format = FORMATS[name] ?? formatCount;
    return [[figureName(name, locale), format(value, locale)] as const];
  });
}

function figureName(name: string, locale: Locale): string {
  const words = REPORT_COMPONENT_WORDS['governance.report-figures']?.fields[name];
  return words?.label[locale] ?? name;
}

interface Scene {
  readonly report: AnnualReport;
  readonly names: Names;
  readonly locale: Locale;
}

function reportSection(name: ReportSection, scene: Scene): Html {
  const { report, locale } = scene;
  const body = richText(report.sections[name]);
  return section(
    name,
    DISCLOSURE_SITE_WORDS[locale].reports.sections[name],
    html`${
      report.locale === locale
        ? html`<div class="prose">${body}</div>`
        : html`<div class="prose" lang="${report.locale}">${body}</div>`
    }
    ${evidence(name, scene)}`,
  );
}

/** The figures that belong to a section. */
function evidence(name: ReportSection, { report, names, locale }: Scene): Html | null {
  const words = DISCLOSURE_SITE_WORDS[locale];
  const count = (value: number | null) => value !== null && formatCount(value);
  switch (name) {
    case 'proactive':
      return html`${report.coverage.length > 0 && titled(words.figures.coverage, coverageTable(report.coverage, locale))}
      ${
        report.departments.length > 0 &&
        titled(words.reports.departments, departments(report, names, locale))
      }`;
    case 'requests':
      return factList(figuresInWords(report, REQUEST_FIGURES, locale));
    case 'disputes':
      return factList([
        [words.reports.reviews, count(report.reviews)],
        [words.reports.lawsuits, count(report.lawsuits)],
      ]);
    default:
      return null;
  }
}

function titled(title: string, body: Html): Html {
  return html`<h3 class="part-title">${title}</h3>
    ${body}`;
}

function departments({ departments: lines }: AnnualReport, names: Names, locale: Locale): Html {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const labels = [words.due, words.onTime, words.late, words.overdue, words.rate];
  return dataTable({
    caption: DISCLOSURE_SITE_WORDS[locale].reports.departments,
    captionHidden: true,
    columns: [
      { label: words.department, kind: 'name' },
      ...labels.map((label) => ({ label, kind: 'number' as const })),
    ],
    groups: [
      {
        rows: lines.map(({ code, total, onTime, late, overdue, timelinessBp }) => [
          spoken(names.department(code) ?? code, { locale }),
          ...[total, onTime, late, overdue].map(formatCount),
          formatRate(timelinessBp, locale),
        ]),
      },
    ],
  });
}
