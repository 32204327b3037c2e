import { itemAmountFen } from './amounts';
import { thresholdFen } from './thresholds';
import type { ProcurementCategory, ProcurementItem, ProcurementMethod, Threshold } from './types';

/** A procurement as far as splitting is looked for in it. */
export interface SplitCandidate {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly category: ProcurementCategory;
  readonly method: ProcurementMethod;
  readonly fiscalYear: number;
  readonly economicCode: string;
  readonly planPublishedOn: string | null;
  readonly items: readonly ProcurementItem[];
  /** For items without prices: they share what is budgeted. */
  readonly budgetFen: number;
}

export interface SplitPart {
  readonly documentId: string;
  readonly code: string;
  readonly title: string;
  readonly method: ProcurementMethod;
  readonly amountFen: number;
}

/** Purchases of one thing that together reach what each of them stays below. */
export interface PossibleSplit {
  readonly catalogueCode: string;
  readonly fiscalYear: number;
  readonly economicCode: string;
  readonly totalFen: number;
  readonly limitFen: number;
  readonly parts: readonly SplitPart[];
}

/**
 * P11, 实施条例 Art. 28: one thing, one budget line, one fiscal year, bought several times other than
 * by open tender, together at or above the amount from which it would have had to be one.
 */
export function possibleSplits(
  candidates: readonly SplitCandidate[],
  thresholds: readonly Threshold[],
): readonly PossibleSplit[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of candidates.filter((one) => one.method !== 'openTender').flatMap(entriesOf)) {
    const { fiscalYear, economicCode } = entry.candidate;
    const key = `${fiscalYear}/${economicCode}/${entry.catalogueCode}`;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()]
    .flatMap((entries) => splitOf(entries, thresholds))
    .sort((one, other) => other.totalFen - one.totalFen);
}

interface Entry {
  readonly candidate: SplitCandidate;
  readonly catalogueCode: string;
  readonly amountFen: number;
}

/** What one procurement spends on each catalogue code. */
function entriesOf(candidate: SplitCandidate): readonly Entry[] {
  const { items, budgetFen } = candidate;
  const isPriced = items.every((item) => itemAmountFen(item) !== null);
  const amounts = new Map<string, number>();
  for (const item of items) {
    const code = item.catalogueCode ?? '';
    const amount = isPriced ? (itemAmountFen(item) ?? 0) : Math.round(budgetFen / items.length);
    amounts.set(code, (amounts.get(code) ?? 0) + amount);
  }
  return [...amounts]
    .filter(([code]) => code !== '')
    .map(([catalogueCode, amountFen]) => ({ candidate, catalogueCode, amountFen }));
}

function splitOf(
  entries: readonly Entry[],
  thresholds: readonly Threshold[],
): readonly PossibleSplit[] {
  const [first] = entries;
  if (first === undefined || entries.length < 2) return [];
  const { category, fiscalYear, economicCode, planPublishedOn } = first.candidate;
  const day = planPublishedOn ?? `${fiscalYear}-12-31`;
  const limits = (['openTender', 'mandatoryTenderWorks'] as const).flatMap(
    (kind) => thresholdFen(thresholds, { kind, category, day }) ?? [],
  );
  const limitFen = Math.min(...limits);
  const totalFen = entries.reduce((total, { amountFen }) => total + amountFen, 0);
  const isEachBelow = entries.every(({ amountFen }) => amountFen < limitFen);
  if (limits.length === 0 || totalFen < limitFen || !isEachBelow) return [];
  const parts = entries.map(({ candidate, amountFen }) => ({
    ...{ documentId: candidate.documentId, code: candidate.code, title: candidate.title },
    ...{ method: candidate.method, amountFen },
  }));
  const { catalogueCode } = first;
  return [{ catalogueCode, fiscalYear, economicCode, totalFen, limitFen, parts }];
}
