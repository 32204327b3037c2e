import type { PlanStateName } from '../../../contracts/common';

/** What a list can be narrowed down to by its plans. */
export const PLAN_FILTERS = ['planned', 'thisWeek', 'attention', 'paused'] as const;
export type PlanFilter = (typeof PLAN_FILTERS)[number];

const STATES: Readonly<Record<PlanFilter, readonly PlanStateName[]>> = {
  planned: ['armed', 'claimed', 'retryWait', 'paused'],
  thisWeek: ['armed', 'claimed', 'retryWait'],
  attention: ['needsAttention', 'failed', 'missed'],
  paused: ['paused'],
};

const WEEK_MILLISECONDS = 7 * 86_400_000;

/** Plans of a type to be asked for; of the next seven days where the filter says so. */
export function plansQuery(filter: PlanFilter, uid: string, locale: string, now: number): string {
  const query = new URLSearchParams({ uid, state: STATES[filter].join(',') });
  if (locale !== '') query.set('locale', locale);
  if (filter === 'thisWeek') query.set('to', new Date(now + WEEK_MILLISECONDS).toISOString());
  return query.toString();
}

interface DocumentFilter {
  readonly documentId: { readonly $in: readonly string[] };
}
type Filters = { readonly $and?: readonly object[] | undefined } | undefined;

/** No document has it: an empty list would filter nothing. */
const NO_DOCUMENT = '-';

/** The filters of a list, with that by documents put in, or taken out where there is none. */
export function withDocuments(filters: Filters, documentIds: readonly string[] | null) {
  const others = (filters?.$and ?? []).filter((one) => !isByDocuments(one));
  const own: readonly DocumentFilter[] =
    documentIds === null
      ? []
      : [{ documentId: { $in: documentIds.length === 0 ? [NO_DOCUMENT] : [...documentIds] } }];
  return { $and: [...others, ...own] };
}

export function isNarrowed(filters: Filters): boolean {
  return (filters?.$and ?? []).some(isByDocuments);
}

function isByDocuments(filter: object): boolean {
  const by: unknown = Reflect.get(filter, 'documentId');
  return typeof by === 'object' && by !== null && '$in' in by;
}
