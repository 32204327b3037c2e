import { countOf, listOf, rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** A report with its answer, as it was published. */
export interface Entry extends Published {
  readonly ticketNo: string;
  readonly service: string | null;
  readonly question: string;
  readonly reply: string;
  /** Null while the matter is still being worked on. */
  readonly outcome: string | null;
  readonly receivedOn: string | null;
  readonly repliedOn: string | null;
  readonly satisfaction: number | null;
}

/** An entry as the public API answers it; null for a row without question and answer. */
export function parseEntry(value: unknown): Entry | null {
  const row = rowOf(value);
  const [question, reply] = [textOf(row['question']), textOf(row['reply'])];
  if (question === null || reply === null) return null;
  return {
    ...parsePublished(row),
    ...{ question, reply, ticketNo: textOf(row['ticketNo']) ?? '' },
    service: textOf(row['service']),
    outcome: textOf(row['outcome']),
    receivedOn: textOf(row['receivedOn']),
    repliedOn: textOf(row['repliedOn']),
    satisfaction: countOf(row['satisfaction']),
  };
}

/** Public figures; null for what is withheld. */
export interface ShownFigures {
  readonly year: number;
  readonly asOf: string;
  readonly received: number | null;
  readonly replied: number | null;
  readonly medianWorkdays: number | null;
  readonly inTimeBp: number | null;
  readonly byService: readonly { readonly key: string; readonly count: number | null }[];
}

export function parseFigures(value: unknown): ShownFigures | null {
  const row = rowOf(value);
  const [year, asOf] = [countOf(row['year']), textOf(row['asOf'])];
  if (year === null || asOf === null) return null;
  const median = row['medianWorkdays'];
  return {
    ...{ year, asOf, received: countOf(row['received']), replied: countOf(row['replied']) },
    medianWorkdays: typeof median === 'number' ? median : null,
    inTimeBp: countOf(row['inTimeBp']),
    byService: listOf(row['byService']).map((cell) => ({
      ...{ key: textOf(cell['key']) ?? '', count: countOf(cell['count']) },
    })),
  };
}
