import { countOf, fenOf, listOf, rowOf, textOf, type Raw } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** The register of a quarter, as it was published. */
export interface AssetRegister extends Published {
  /** `2025-Q4` */
  readonly periodKey: string;
  readonly asOf: string;
  readonly byCategory: readonly CategoryLine[];
  readonly byState: readonly StateLine[];
  readonly totals: RegisterSum | null;
  readonly listedRecords: number | null;
  readonly listHash: string | null;
}

export interface RegisterSum {
  readonly records: number | null;
  readonly originalValueFen: number | null;
  readonly netValueFen: number | null;
}

export interface CategoryLine extends RegisterSum {
  readonly categoryCode: string;
}

export interface StateLine {
  readonly state: string;
  readonly records: number | null;
  readonly originalValueFen: number | null;
}

/** Null for a row that names no quarter. */
export function parseRegister(value: unknown): AssetRegister | null {
  const row = rowOf(value);
  const [periodKey, asOf] = [textOf(row['periodKey']), textOf(row['asOf'])];
  if (periodKey === null || asOf === null) return null;
  const { totals } = row;
  return {
    ...parsePublished(row),
    ...{ periodKey, asOf },
    byCategory: listOf(row['byCategory']).map((line) => ({
      categoryCode: textOf(line['categoryCode']) ?? '',
      ...sumOf(line),
    })),
    byState: listOf(row['byState']).map((line) => {
      const { records, originalValueFen } = sumOf(line);
      return { state: textOf(line['state']) ?? '', records, originalValueFen };
    }),
    totals: totals === null || totals === undefined ? null : sumOf(rowOf(totals)),
    listedRecords: countOf(row['listedRecords']),
    listHash: textOf(row['listHash']),
  };
}

function sumOf(row: Raw): RegisterSum {
  return { records: countOf(row['records']), ...fenOf(row, ['originalValueFen', 'netValueFen']) };
}
