import { countOf, listOf, rowOf, textOf, type Raw } from '../parse';

/** What fell due: how much of it was published in time, and how much was not. */
export interface Timeliness {
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  /** Basis points; null where nothing fell due. */
  readonly timelinessBp: number | null;
}

export interface DepartmentTimeliness extends Timeliness {
  readonly code: string;
  readonly name: string;
}

export interface QuarterTimeliness extends Timeliness {
  /** `2025-Q4` */
  readonly quarter: string;
  readonly departments: readonly DepartmentTimeliness[];
}

export interface ThemeCoverage {
  /** `finance` */
  readonly theme: string;
  readonly expected: number;
  readonly covered: number;
  readonly coverageBp: number | null;
}

export interface Indicator {
  readonly name: string;
  readonly meaning: string;
  readonly weight: number;
  /** Hundredths of points out of 100; null where there is no data. */
  readonly scoreX100: number | null;
  readonly meetsTarget: boolean | null;
}

export interface Score {
  readonly methodVersion: number;
  readonly validFrom: string;
  /** Hundredths of points out of 100; null where there is too little to judge. */
  readonly totalX100: number | null;
  /** Why there is none. */
  readonly withheldText: string | null;
  /** Weight of the indicators that had data, out of 100. */
  readonly weightCounted: number;
  readonly indicators: readonly Indicator[];
}

/** The figures of the public report that are about what was published and when. */
export interface DisclosureFigures extends Timeliness {
  readonly from: string;
  readonly to: string;
  readonly asOf: string;
  readonly waived: number;
  readonly meanWorkdaysLateX100: number | null;
  readonly oldestOverdueDays: number | null;
  readonly quarters: readonly QuarterTimeliness[];
  readonly departments: readonly DepartmentTimeliness[];
  readonly coverage: readonly ThemeCoverage[];
  readonly score: Score | null;
}

/** Null where nothing is counted. */
export function parseDisclosureFigures(value: unknown): DisclosureFigures | null {
  const answer = rowOf(rowOf(value)['data']);
  const report = rowOf(answer['report']);
  const window = rowOf(report['window']);
  const [from, to, asOf] = [textOf(window['from']), textOf(window['to']), textOf(report['asOf'])];
  if (from === null || to === null || asOf === null) return null;
  const timeliness = rowOf(report['timeliness']);
  return {
    ...{ from, to, asOf, ...counts(timeliness), waived: countOf(timeliness['waived']) ?? 0 },
    meanWorkdaysLateX100: countOf(timeliness['meanWorkdaysLateX100']),
    oldestOverdueDays: countOf(timeliness['oldestOverdueDays']),
    quarters: listOf(answer['quarters'])
      .map((row) => ({
        ...{ quarter: textOf(row['quarter']) ?? '', ...counts(row) },
        departments: listOf(row['departments']).map((one) => department(one, one)),
      }))
      .filter(({ total }) => total > 0),
    departments: listOf(answer['departments'])
      .map((row) => department(row, rowOf(rowOf(row['report'])['timeliness'])))
      .filter(({ total }) => total > 0),
    coverage: coverageOf(rowOf(rowOf(report['coverage'])['byTheme'])),
    score: score(rowOf(answer['evaluation'])),
  };
}

function counts(row: Raw): Timeliness {
  return {
    ...{ total: countOf(row['total']) ?? 0, onTime: countOf(row['onTime']) ?? 0 },
    ...{ late: countOf(row['late']) ?? 0, overdue: countOf(row['overdue']) ?? 0 },
    timelinessBp: countOf(row['timelinessBp']),
  };
}

function department(row: Raw, figures: Raw): DepartmentTimeliness {
  const { code, name } = rowOf(row['department']);
  return { code: textOf(code) ?? '', name: textOf(name) ?? '', ...counts(figures) };
}

function coverageOf(byTheme: Raw): readonly ThemeCoverage[] {
  return Object.entries(byTheme).map(([theme, value]) => {
    const row = rowOf(value);
    return {
      ...{ theme, expected: countOf(row['expected']) ?? 0, covered: countOf(row['covered']) ?? 0 },
      coverageBp: countOf(row['coverageBp']),
    };
  });
}

function score(row: Raw): Score | null {
  const validFrom = textOf(row['validFrom']);
  if (validFrom === null) return null;
  return {
    ...{ validFrom, methodVersion: countOf(row['methodVersion']) ?? 1 },
    ...{ totalX100: countOf(row['totalX100']), withheldText: textOf(row['withheldText']) },
    weightCounted: countOf(row['weightCounted']) ?? 0,
    indicators: listOf(row['indicators']).map((one) => ({
      ...{ name: textOf(one['name']) ?? '', meaning: textOf(one['meaning']) ?? '' },
      ...{ weight: countOf(one['weight']) ?? 0, scoreX100: countOf(one['scoreX100']) },
      meetsTarget: typeof one['meetsTarget'] === 'boolean' ? one['meetsTarget'] : null,
    })),
  };
}
