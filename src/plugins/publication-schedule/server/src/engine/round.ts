import { setImmediate } from 'node:timers/promises';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { dueOrder } from '../domain/due/order';
import { findDuePlans } from '../store/due-store';
import type { KeptPlan } from '../store/plan-rows';
import { carryOut, writeDown, type Unsettled } from './carry-out';
import { claimDue, type Hold } from './claim';
import { withDependencies } from './dependencies';
import { freeExpired } from './expired';
import { rightsOf } from './rights';
import type { RunnerScene } from './runner-scene';

/** So many plans in a row that could not be claimed are no fault of theirs: the database is gone. */
const MOST_FAULTS = 3;

export interface RoundOptions {
  /** Plans at most. */
  readonly most: number;
  /** What earlier rounds could not write down. */
  readonly unsettled: Unsettled;
  /** True when the process is about to end: what has not begun stays for others. */
  readonly isStopping: () => boolean;
}

export interface Round {
  /** Plans that changed: done, refused, failed, missed, or given back by a runner that is gone. */
  readonly changed: number;
  readonly unsettled: Unsettled;
}

/**
 * Carries out what is due, one plan after the other; between two of them the event loop turns. One
 * that goes wrong stops no other.
 */
export async function runRound(runner: RunnerScene, options: RoundOptions): Promise<Round> {
  const { strapi, clock } = runner;
  const { most, isStopping } = options;
  const open = new Map(await writeDown(runner, options.unsettled));
  let changed = await freeExpired(runner, most);
  const due = await inUnitOfWork(strapi, (unit) => findDuePlans(unit, clock, most));
  const ordered = dueOrder(await withDependencies(strapi, due)).map(({ kept }) => kept);
  const rights = rightsOf(strapi, ordered);
  await setImmediate();
  const tried = new Set<number>();
  let taken: Hold | null = null;
  let faults = 0;

  async function claim(kept: KeptPlan): Promise<Hold | 'moved' | 'left'> {
    if (taken?.plans[0]?.id === kept.id) return taken;
    try {
      const claimed = await claimDue(runner, kept);
      faults = 0;
      return claimed;
    } catch (error) {
      strapi.log.error(error);
      faults += 1;
      return 'left';
    }
  }

  for (const [index, kept] of ordered.entries()) {
    if ((isStopping() && taken === null) || faults === MOST_FAULTS) break;
    if (tried.has(kept.id)) continue;
    const hold = await claim(kept);
    taken = null;
    if (hold !== 'left') changed += 1;
    if (typeof hold === 'object') {
      for (const { id } of hold.plans) tried.add(id);
      const next = isStopping() ? null : alone(ordered[index + 1]);
      const carried = await carryOut(runner, hold, rights, next);
      for (const [held, ending] of carried.unsettled) open.set(held, ending);
      taken = carried.next?.hold ?? null;
      // What was not taken because it came too late has changed too.
      if (carried.next?.hold === null) changed += 1;
    }
    await setImmediate();
  }
  return { changed, unsettled: open };
}

/** What can be taken by itself. */
function alone(kept: KeptPlan | undefined): KeptPlan | null {
  return kept?.plan.bundleId === null ? kept : null;
}
