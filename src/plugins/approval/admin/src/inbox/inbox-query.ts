import type { CaseStateName } from '../../../contracts/common';
import type { CountsResponse, InboxView } from '../../../contracts/cases';

export interface InboxAsking {
  readonly view: InboxView;
  readonly page: number;
  /** Empty for all. */
  readonly contentType: string;
  readonly state: CaseStateName | '';
}

/** The lists in the order of their buttons. */
export const VIEWS = [
  'waitingForMe',
  'mine',
  'overdue',
  'owed',
  'all',
] as const satisfies readonly InboxView[];

/** States to choose from. */
export const STATES = [
  ...(['inReview', 'changesRequested', 'approved', 'invalidated', 'overridden'] as const),
  ...(['rejected', 'withdrawn', 'cancelled', 'published'] as const),
] as const satisfies readonly CaseStateName[];

export function inboxPath({ view, page, contentType, state }: InboxAsking): string {
  const query = new URLSearchParams({ view, page: String(page) });
  if (contentType !== '') query.set('contentType', contentType);
  if (state !== '') query.set('state', state);
  return `/approval/inbox?${query.toString()}`;
}

/** How many there are in a list; null where nobody counts. */
export function countOf(view: InboxView, counts: CountsResponse | null): number | null {
  return view === 'all' || counts === null ? null : counts[view];
}

/** The list that an address asks for: links of the home page name one. */
export function viewIn(query: string): InboxView {
  const wanted = new URLSearchParams(query).get('view');
  return VIEWS.find((view) => view === wanted) ?? 'waitingForMe';
}
