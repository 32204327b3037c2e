import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** An information request that was replied to, without a trace of who asked. */
export interface InformationRequest extends Published {
  readonly receivedOn: string | null;
  readonly replyDueOn: string | null;
  readonly repliedOn: string | null;
  readonly decision: string | null;
  readonly refusalReason: string | null;
  readonly legalBasis: string | null;
  readonly replySummary: string | null;
}

export function parseRequest(value: unknown): InformationRequest | null {
  const row = rowOf(value);
  if (textOf(row['key']) === null) return null;
  return {
    ...parsePublished(row),
    receivedOn: textOf(row['receivedOn']),
    replyDueOn: textOf(row['replyDueOn']),
    repliedOn: textOf(row['repliedOn']),
    decision: textOf(row['decision']),
    refusalReason: textOf(row['refusalReason']),
    legalBasis: textOf(row['legalBasis']),
    replySummary: textOf(row['replySummary']),
  };
}

/** Requests of a year in figures; null where fewer than five people stand behind a count. */
export interface YearOfRequests {
  readonly year: number;
  readonly received: number;
  readonly replied: number | null;
  readonly repliedOnTime: number | null;
  readonly extended: number | null;
  readonly decisions: readonly (readonly [name: string, count: number | null])[];
  readonly hasWithheld: boolean;
}

export function parseFigures(value: unknown): readonly YearOfRequests[] {
  return listOf(value).map((row) => ({
    year: countOf(row['year']) ?? 0,
    received: countOf(row['received']) ?? 0,
    replied: countOf(row['replied']),
    repliedOnTime: countOf(row['repliedOnTime']),
    extended: countOf(row['extended']),
    decisions: Object.entries(rowOf(row['byDecision'])).map(
      ([name, count]) => [name, countOf(count)] as const,
    ),
    hasWithheld: row['hasWithheld'] === true,
  }));
}
