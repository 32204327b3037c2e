import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { systemAsker } from '../access/system';
import { waitsForApproval } from '../domain/plan/attention';
import { isIn, type DocumentRef } from '../domain/plan/plan';
import type { KeptPlan } from '../store/plan-rows';
import { findPlansInState, findPlansOf } from '../store/plan-store';
import { writeChange } from '../use-cases/plan-change';
import { readClock, type DueClock } from '../store/database-clock';

const MOST = 1000;

/** Plans of a document that wait for its approval are due again. @returns how many those were */
export function approvalArrivedFor(strapi: Core.Strapi, ref: DocumentRef): Promise<number> {
  return inUnitOfWork(strapi, async (unit) => {
    const waiting = (await findPlansOf(unit, ref)).filter(isWaiting);
    return armAgain(strapi, unit, 'database', waiting);
  });
}

/** The same for all plans: an approval may have come while no process was there to hear of it. */
export function tryWaitingAgain(strapi: Core.Strapi, clock: DueClock): Promise<number> {
  return inUnitOfWork(strapi, async (unit) => {
    const waiting = (await findPlansInState(unit, 'needsAttention', MOST)).filter(isWaiting);
    return armAgain(strapi, unit, clock, waiting);
  });
}

function isWaiting({ plan }: KeptPlan): boolean {
  return isIn(plan, 'needsAttention') && waitsForApproval(plan.state.reason);
}

async function armAgain(
  strapi: Core.Strapi,
  unit: Parameters<typeof findPlansOf>[0],
  clock: DueClock,
  waiting: readonly KeptPlan[],
): Promise<number> {
  if (waiting.length === 0) return 0;
  const work = { strapi, unit, asker: systemAsker(strapi, await readClock(unit, clock)) };
  for (const kept of waiting) {
    await writeChange(work, kept, kept.plan.version, { kind: 'approvalArrived' });
  }
  return waiting.length;
}
