import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, type Published } from '../published/published';
import type { DepartmentTimeliness, ThemeCoverage } from './timeliness';

/** What an annual report has to tell, in this order. */
export const REPORT_SECTIONS = [
  ...(['proactive', 'requests', 'disputes', 'problems', 'improvements'] as const),
] as const;
export type ReportSection = (typeof REPORT_SECTIONS)[number];

/** Figures of a year by name: counts, basis points and hundredths; null where nothing is told. */
export type YearFigures = Readonly<Record<string, number | null>>;

/** The annual report (信息公开年度报告) of a school. */
export interface AnnualReport extends Published {
  /** `2025` */
  readonly periodKey: string;
  /** The day of the figures. */
  readonly figuresAsOf: string | null;
  readonly figures: YearFigures;
  readonly coverage: readonly ThemeCoverage[];
  /** Without names: the page looks them up. */
  readonly departments: readonly Omit<DepartmentTimeliness, 'name'>[];
  readonly reviews: number | null;
  readonly lawsuits: number | null;
  /** As the block editor stores them. */
  readonly sections: Readonly<Record<ReportSection, unknown>>;
}

/** Null for a row that names no year. */
export function parseAnnualReport(value: unknown): AnnualReport | null {
  const row = rowOf(value);
  const periodKey = textOf(row['periodKey']);
  if (periodKey === null) return null;
  return {
    ...parsePublished(row),
    ...{ periodKey, figuresAsOf: textOf(row['figuresAsOf']) },
    figures: Object.fromEntries(
      Object.entries(rowOf(row['figures'])).map(([name, figure]) => [name, countOf(figure)]),
    ),
    coverage: listOf(row['coverage']).map((line) => ({
      ...{ theme: textOf(line['theme']) ?? '', coverageBp: countOf(line['coverageBp']) },
      ...{ expected: countOf(line['expected']) ?? 0, covered: countOf(line['covered']) ?? 0 },
    })),
    departments: listOf(row['departments']).map(departmentLine),
    ...{ reviews: countOf(row['reviews']), lawsuits: countOf(row['lawsuits']) },
    sections: {
      ...{ proactive: row['proactive'], requests: row['requests'], disputes: row['disputes'] },
      ...{ problems: row['problems'], improvements: row['improvements'] },
    },
  };
}

function departmentLine(line: Raw): AnnualReport['departments'][number] {
  return {
    ...{ code: textOf(line['departmentCode']) ?? '', total: countOf(line['obligations']) ?? 0 },
    ...{ onTime: countOf(line['onTime']) ?? 0, late: countOf(line['late']) ?? 0 },
    ...{ overdue: countOf(line['overdue']) ?? 0, timelinessBp: countOf(line['timelinessBp']) },
  };
}
