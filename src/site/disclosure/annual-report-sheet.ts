import { richTextWords } from '../../content/rich-text';
import { formatDay } from '../dates';
import { formatCount, formatRate } from '../figures';
import type { Names, SiteContext } from '../shapes';
import { facts, joined, table, text, titled, type Block } from '../sheets/block';
import { richTextBlocks } from '../sheets/rich-blocks';
import { documentSheet, type Sheet } from '../sheets/sheet';
import type { Column } from '../table';
import { REPORT_SECTIONS, type AnnualReport, type ReportSection } from './annual-report';
import {
  figuresInWords,
  REQUEST_FIGURES,
  YEAR_FIGURES,
  type AnnualReportPageData,
} from './annual-report-page';
import { DISCLOSURE_SITE_WORDS } from './words';

/** The report of a year on paper: its figures and what 条例 Art. 50 asks for. */
export function annualReportSheet(site: SiteContext, data: AnnualReportPageData): Sheet {
  const { locale } = site;
  const { report, names } = data;
  const { title, periodKey: period, summary, sections } = report;
  const words = DISCLOSURE_SITE_WORDS[locale].reports;
  return documentSheet(
    report,
    { site, ...data, page: { kind: 'annualReport', period } },
    {
      ...{ title, lead: summary },
      written: [title, summary, ...REPORT_SECTIONS.map((name) => richTextWords(sections[name]))],
      blocks: [
        ...yearFigures(report, locale),
        ...REPORT_SECTIONS.flatMap((name) =>
          titled(words.sections[name], [
            ...richTextBlocks(sections[name]),
            ...evidence(name, report, { names, locale }),
          ]),
        ),
      ],
    },
  );
}

type Locale = SiteContext['locale'];

function yearFigures(report: AnnualReport, locale: Locale): readonly Block[] {
  const words = DISCLOSURE_SITE_WORDS[locale];
  const { meanWorkdaysLateX100: mean = null } = report.figures;
  const known = facts([
    ...figuresInWords(report, YEAR_FIGURES, locale),
    [words.reports.meanLate, mean !== null && words.figures.workdays((mean / 100).toFixed(1))],
  ]);
  if (known.length === 0) return [];
  const asOf = report.figuresAsOf;
  return titled(words.reports.heading, [
    ...text(asOf && words.reports.asOf(formatDay(asOf, locale)), 'muted'),
    ...known,
  ]);
}

interface Reading {
  readonly names: Names;
  readonly locale: Locale;
}

/** The figures that belong to a section. */
function evidence(
  name: ReportSection,
  report: AnnualReport,
  { names, locale }: Reading,
): readonly Block[] {
  const words = DISCLOSURE_SITE_WORDS[locale];
  const count = (value: number | null) => value !== null && formatCount(value);
  switch (name) {
    case 'proactive':
      return [
        ...titled(words.figures.coverage, coverage(report, locale), 3),
        ...titled(words.reports.departments, departments(report, { names, locale }), 3),
      ];
    case 'requests':
      return facts(figuresInWords(report, REQUEST_FIGURES, locale));
    case 'disputes':
      return facts([
        [words.reports.reviews, count(report.reviews)],
        [words.reports.lawsuits, count(report.lawsuits)],
      ]);
    default:
      return [];
  }
}

function coverage({ coverage: lines }: AnnualReport, locale: Locale): readonly Block[] {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  return table({
    columns: columns(words.theme, [words.expected, words.covered, words.coverageRate]),
    groups: [
      {
        rows: lines.map(({ theme, expected, covered, coverageBp }) => [
          joined([words.themes[theme] ?? theme, covered === 0 && words.missing]),
          formatCount(expected),
          formatCount(covered),
          formatRate(coverageBp, locale),
        ]),
      },
    ],
  });
}

function departments({ departments: lines }: AnnualReport, { names, locale }: Reading) {
  const words = DISCLOSURE_SITE_WORDS[locale].figures;
  const labels = [words.due, words.onTime, words.late, words.overdue, words.rate];
  return table({
    columns: columns(words.department, labels),
    groups: [
      {
        rows: lines.map(({ code, total, onTime, late, overdue, timelinessBp }) => [
          names.department(code) ?? code,
          ...[total, onTime, late, overdue].map(formatCount),
          formatRate(timelinessBp, locale),
        ]),
      },
    ],
  });
}

function columns(name: string, numbers: readonly string[]): readonly Column[] {
  return [
    { label: name, kind: 'name' },
    ...numbers.map((label) => ({ label, kind: 'number' as const })),
  ];
}
