import type { ListedState } from '../../../../contracts/public/survey-list';
import { stateOf, type Run } from './run';

/** What decides whether a survey is listed, and where. */
export interface Listable {
  readonly run: Run;
  /** Since when its results are public; null where none are. */
  readonly resultsAt: string | null;
}

export type Listed<One extends Listable> = One & { readonly state: ListedState };

/**
 * The surveys that everybody may find: those that are asked, the ones that end soonest first, and then
 * those that are over and whose results are public, the newest results first. What nobody can answer
 * yet, what was closed without results and what was put away is for those who have its address.
 */
export function listingOf<One extends Listable>(
  all: readonly One[],
  now: Date,
): readonly Listed<One>[] {
  const listed = all.flatMap((one) => listedAs(one, now));
  const asked = listed.filter(({ state }) => state !== 'closed');
  const over = listed.filter(({ state }) => state === 'closed');
  return [
    ...asked.sort((one, other) => order(endOf(one), endOf(other))),
    ...over.sort((one, other) => order(other.resultsAt ?? '', one.resultsAt ?? '')),
  ];
}

function listedAs<One extends Listable>(one: One, now: Date): readonly Listed<One>[] {
  const state = stateOf(one.run, now);
  if (state === 'open' || state === 'paused') return [{ ...one, state }];
  return state === 'closed' && one.resultsAt !== null ? [{ ...one, state }] : [];
}

/** What has no end stands behind everything that has one. */
const endOf = ({ run }: Listable): string => run.closesAt ?? '~';

function order(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
