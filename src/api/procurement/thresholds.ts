import type { ProcurementCategory, Threshold, ThresholdKind } from './types';

/** The amount of a kind that is in force on a day for a category; null where none is. */
export function thresholdFen(
  thresholds: readonly Threshold[],
  { kind, category, day }: ThresholdQuestion,
): number | null {
  const inForce = thresholds.filter(
    (one) =>
      one.kind === kind &&
      one.validFrom <= day &&
      (one.validTo === null || day <= one.validTo) &&
      (one.category === category || one.category === 'any'),
  );
  const own = inForce.find((one) => one.category === category) ?? inForce[0];
  return own?.amountFen ?? null;
}

export interface ThresholdQuestion {
  readonly kind: ThresholdKind;
  readonly category: ProcurementCategory;
  readonly day: string;
}
