import { canonicalJson } from '../../../../../../shared/canonical-json';
import type { Day } from '../../../../../../shared/workdays';
import type { CatalogueItem } from '../catalogue/catalogue-item';
import { touchesTerm } from '../calendar/term';
import { isEventRule } from '../due/due-rule';
import { candidatesOf, type Ground } from './candidates';
import { broughtUpToDate, hasBegun, isSettled } from './keep';
import { byDueDay, obligationKey, type Obligation, type PublicationFact } from './obligation';
import { factsByObligation } from './standing';

export interface Order extends Ground {
  readonly items: readonly CatalogueItem[];
  /** What was generated before. */
  readonly existing: readonly Obligation[];
  readonly facts: readonly PublicationFact[];
  /** Periods that begin, and events that are, from the first to the last day. */
  readonly span: { readonly startOn: Day; readonly endOn: Day };
  /** Nothing that is due later is added; null for no limit. */
  readonly dueUntil: Day | null;
  readonly today: Day;
}

/** What somebody should look at. */
export type GenerationWarning =
  | { readonly code: 'calendarYearMissing'; readonly year: number; readonly obligations: number }
  | { readonly code: 'termsMissing'; readonly itemNo: string };

export interface Generated {
  /** All that there are now, in the order of their due days. */
  readonly obligations: readonly Obligation[];
  readonly added: readonly Obligation[];
  /** Those whose due day or rule changed: before they began, or with their event. */
  readonly changed: readonly { readonly before: Obligation; readonly after: Obligation }[];
  /** Those that never began, or whose event is gone. */
  readonly dropped: readonly Obligation[];
  readonly warnings: readonly GenerationWarning[];
}

/**
 * Derives what is owed. Doing it again changes nothing. An edited rule reaches only obligations that
 * have not begun; what is met or waived stays as it is for ever. An event that moves takes the due day
 * along, by the rule under which it was owed, until it is met.
 */
export function generateObligations(order: Order): Generated {
  const facts = factsByObligation(order.facts);
  const settled = (one: Obligation) => isSettled(one, facts.get(obligationKey(one)) ?? []);
  const existing = new Map(order.existing.map((one) => [obligationKey(one), one]));
  const candidates = candidatesByKey(order, existing);
  const kept = order.existing.map((before) => ({
    before,
    after: keptAs(before, candidates.get(obligationKey(before)), settled(before), order),
  }));
  const added = [...candidates.values()].filter((one) => !existing.has(obligationKey(one)));
  const remaining = kept.flatMap(({ after }) => (after === null ? [] : [after]));
  const obligations = [...remaining, ...added].sort(byDueDay);
  return {
    obligations,
    added: added.sort(byDueDay),
    changed: kept.flatMap(({ before, after }) =>
      after === null || after === before ? [] : [{ before, after }],
    ),
    dropped: kept.flatMap(({ before, after }) => (after === null ? [before] : [])),
    warnings: [...unknownYearWarnings(obligations), ...missingTerms(order)],
  };
}

/** What an existing obligation becomes; null when it is owed no longer. */
function keptAs(
  before: Obligation,
  candidate: Obligation | undefined,
  settled: boolean,
  order: Order,
): Obligation | null {
  if (settled) return before;
  const now = hasBegun(before, order.today) ? broughtUpToDate(before, order) : candidate;
  if (now !== undefined && now !== null) return isSame(before, now) ? before : now;
  return isWithin(before, order) ? null : before;
}

/** By key; of two events with one key the earlier counts. Nothing new lies beyond the limits. */
function candidatesByKey(
  order: Order,
  existing: ReadonlyMap<string, Obligation>,
): ReadonlyMap<string, Obligation> {
  const byKey = new Map<string, Obligation>();
  for (const item of order.items) {
    for (const candidate of candidatesOf(item, order, reachOf(item, order))) {
      const key = obligationKey(candidate);
      const isNew = !existing.has(key);
      if (isNew && !(isWithin(candidate, order) && isInTime(candidate, order))) continue;
      const known = byKey.get(key);
      if (known === undefined || candidate.startOn < known.startOn) byKey.set(key, candidate);
    }
  }
  return byKey;
}

/** An event is looked for wherever it moved to: what is owed for it moves with it. */
function reachOf({ dueRule }: CatalogueItem, { span }: Order): Order['span'] {
  return isEventRule(dueRule) ? { startOn: '0000-01-01', endOn: '9999-12-31' } : span;
}

function isWithin({ startOn }: Obligation, { span }: Order): boolean {
  return startOn >= span.startOn && startOn <= span.endOn;
}

const isInTime = ({ dueOn }: Obligation, { dueUntil }: Order): boolean =>
  dueUntil === null || dueOn <= dueUntil;

/** Obligations are plain data whose keys come in one order where they are made, in another from a table. */
function isSame(one: Obligation, other: Obligation): boolean {
  return canonicalJson(one) === canonicalJson(other);
}

/** A warning for each year without holidays on which due days rest. */
export function unknownYearWarnings(
  obligations: readonly Obligation[],
): readonly GenerationWarning[] {
  const counts = new Map<number, number>();
  for (const year of obligations.flatMap((one) => one.unknownYears)) {
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one], [other]) => one - other)
    .map(([year, count]) => ({ code: 'calendarYearMissing', year, obligations: count }));
}

/** An item of terms over a span in which no term is known would be owed nothing, unnoticed. */
function missingTerms({ items, terms, span }: Order): readonly GenerationWarning[] {
  if (touchesTerm(terms, span)) return [];
  return items
    .filter(
      ({ cadence, dueRule, measuredFrom }) =>
        measuredFrom !== null &&
        (['termly', 'monthlyTerm', 'weeklyTerm'].includes(cadence) ||
          dueRule.type === 'atLeastPerTerm'),
    )
    .map(({ itemNo }) => ({ code: 'termsMissing', itemNo }));
}
