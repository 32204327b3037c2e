import { errorAt } from '../../content/issue-codes';
import { checkPresent } from '../../content/publication-facts';
import type { Issue, Rules } from '../../content/rules';

export interface Validity {
  /** First and last day in force, `YYYY-MM-DD`; without a last day it has no end. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface ThresholdShared extends Validity {
  readonly kind: string | null;
  readonly category: string | null;
  readonly amountFen: number | null;
  readonly sourceDocument: string | null;
}

export interface ThresholdContext {
  /** The other thresholds of the same kind and category. */
  readonly others: readonly Validity[];
}

const REQUIRED = ['kind', 'category', 'amountFen', 'validFrom', 'sourceDocument'] as const;

/** The rules of a threshold: an amount with its source, one at a time for each kind and category. */
export const thresholdRules: Rules<ThresholdShared, object, ThresholdContext> = {
  derive: (document) => document,

  check({ shared }, { others }) {
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkAmount(shared),
      ...checkOrder(shared),
      ...checkOverlap(shared, others),
    ];
  },
};

function checkAmount({ amountFen }: ThresholdShared): readonly Issue[] {
  if (amountFen === null || amountFen > 0) return [];
  return [errorAt('THRESHOLD_NOT_POSITIVE', ['amountFen'], {})];
}

function checkOrder({ validFrom: from, validTo: to }: ThresholdShared): readonly Issue[] {
  if (from === null || to === null || from <= to) return [];
  return [errorAt('VALIDITY_ORDER', ['validTo'], { from, to })];
}

function checkOverlap(shared: ThresholdShared, others: readonly Validity[]): readonly Issue[] {
  const rival = others.find((other) => overlaps(shared, other));
  if (shared.validFrom === null || rival === undefined) return [];
  const from = rival.validFrom ?? '…';
  return [errorAt('THRESHOLD_OVERLAP', ['validFrom'], { from, to: rival.validTo ?? '…' })];
}

function overlaps(one: Validity, other: Validity): boolean {
  const isBefore = (left: Validity, right: Validity) =>
    left.validTo !== null && right.validFrom !== null && left.validTo < right.validFrom;
  return !isBefore(one, other) && !isBefore(other, one);
}
