import { fenOf, rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** A fee that the school charges (收费项目). */
export interface Fee extends Published {
  readonly name: string;
  readonly category: string | null;
  readonly amountFen: number | null;
  readonly unit: string | null;
  readonly compulsory: boolean | null;
  readonly audience: string | null;
  readonly basis: string | null;
  readonly approvedBy: string | null;
  /** Days */
  readonly effectiveOn: string | null;
  readonly expiresOn: string | null;
  readonly refundRule: string | null;
  readonly complaintPhone: string | null;
}

export function parseFee(value: unknown): Fee | null {
  const row = rowOf(value);
  const published = parsePublished(row);
  const name = textOf(row['name']) ?? textOf(row['title']);
  if (name === null) return null;
  const { compulsory } = row;
  return {
    ...published,
    name,
    category: textOf(row['category']),
    ...fenOf(row, ['amountFen']),
    unit: textOf(row['unit']),
    compulsory: typeof compulsory === 'boolean' ? compulsory : null,
    audience: textOf(row['audience']),
    basis: textOf(row['basis']),
    approvedBy: textOf(row['approvedBy']),
    effectiveOn: textOf(row['effectiveOn']),
    expiresOn: textOf(row['expiresOn']),
    refundRule: textOf(row['refundRule']),
    complaintPhone: textOf(row['complaintPhone']),
  };
}

/** Whether a fee is charged on a day, still to come or no longer. The last day counts. */
export function feeStateOn(
  { effectiveOn, expiresOn }: Pick<Fee, 'effectiveOn' | 'expiresOn'>,
  day: string,
): 'coming' | 'current' | 'expired' {
  if (expiresOn !== null && expiresOn < day) return 'expired';
  return effectiveOn !== null && effectiveOn > day ? 'coming' : 'current';
}
