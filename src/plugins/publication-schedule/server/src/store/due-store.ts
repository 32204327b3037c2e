import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Plan } from '../domain/plan/plan';
import { PLANS } from '../tables';
import { nowIn, type DueClock } from './database-clock';
import { keptPlanOf, planColumns, type KeptPlan } from './plan-rows';
import { plansWhere } from './plan-store';

/** Plans that may be claimed now, the longest due first; at one instant what comes down first. */
export async function findDuePlans(
  unit: UnitOfWork,
  clock: DueClock,
  most: number,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, {})
    .where('due_at', '<=', nowIn(unit, clock))
    .orderBy([{ column: 'due_at' }, { column: 'verb', order: 'desc' }, { column: 'id' }])
    .limit(most);
  return rows.map(keptPlanOf);
}

/** How many plans may be claimed now. */
export async function countDue(unit: UnitOfWork, clock: DueClock): Promise<number> {
  const rows = await unit
    .table(PLANS)
    .where('due_at', '<=', nowIn(unit, clock))
    .count<{ count: number | string }[]>({ count: '*' });
  return Number(rows[0]?.count ?? 0);
}

/** Plans whose runner did not come back in time. */
export async function findExpiredLeases(
  unit: UnitOfWork,
  clock: DueClock,
  most: number,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, {})
    .where('lease_until', '<=', nowIn(unit, clock))
    .orderBy(['lease_until', 'id'])
    .limit(most);
  return rows.map(keptPlanOf);
}

/** How many other plans that were due no later are being carried out now. */
export async function countOtherRuns(
  unit: UnitOfWork,
  clock: DueClock,
  { id, plannedAt }: { readonly id: number; readonly plannedAt: string },
): Promise<number> {
  const rows = await unit
    .table(PLANS)
    .whereNot({ id })
    .where('lease_until', '>', nowIn(unit, clock))
    .where('planned_at', '<=', plannedAt)
    .count<{ count: number | string }[]>({ count: '*' });
  return Number(rows[0]?.count ?? 0);
}

/** When the next plan becomes due, or has been since; null when none will by itself. */
export async function nextDueAt(unit: UnitOfWork): Promise<string | null> {
  const rows = await unit
    .table(PLANS)
    .whereNotNull('due_at')
    .min<{ at: string | null }[]>({ at: 'due_at' });
  return rows[0]?.at ?? null;
}

/**
 * Writes what a claim made of a plan. The statement itself asks whether the plan is due and is the
 * one that was read: of several processes one gets it, and none gets it early, however its clock
 * goes.
 *
 * @returns false when somebody else was faster, or it is not due
 */
export async function writeClaim(
  unit: UnitOfWork,
  { id, title, plan }: KeptPlan,
  to: Plan,
  { clock, at }: { readonly clock: DueClock; readonly at: string },
): Promise<boolean> {
  const count: number = await unit
    .table(PLANS)
    .where({ id, version: plan.version })
    .where('due_at', '<=', nowIn(unit, clock))
    .update(planColumns(to, title, at));
  return count === 1;
}

/**
 * Writes what a runner made of the plan it holds: only while its lease lasts and nobody has taken
 * the plan since. It belongs into the transaction of everything else that the run writes, which
 * has to be undone when it answers false.
 */
export async function writeUnderLease(
  unit: UnitOfWork,
  { id, title, plan }: KeptPlan,
  to: Plan,
  { clock, at }: { readonly clock: DueClock; readonly at: string },
): Promise<boolean> {
  if (plan.state.kind !== 'claimed') return false;
  const count: number = await unit
    .table(PLANS)
    .where({ id, version: plan.version, fence: plan.fence })
    .where('lease_token', plan.state.lease.token)
    .where('lease_until', '>', nowIn(unit, clock))
    .update(planColumns(to, title, at));
  return count === 1;
}
