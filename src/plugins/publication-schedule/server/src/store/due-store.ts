import type { Knex } from 'knex';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { targetKey, type Plan, type Target } from '../domain/plan/plan';
import { PLANS } from '../tables';
import { nowIn, type DueClock } from './database-clock';
import { keptPlanOf, planColumns, type KeptPlan, type PlanRow } from './plan-rows';
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

/** A plan as it is at an instant. */
export interface PlanNow {
  readonly kept: KeptPlan;
  /** An ISO text, of the clock that decides. */
  readonly at: string;
}

/** A plan as it is now; null also while some transaction is about to change it. */
export async function findFreePlan(
  unit: UnitOfWork,
  clock: DueClock,
  id: number,
): Promise<PlanNow | null> {
  const rows = await freeRow(unit, id).select<TimedRow[]>(...timed(unit, clock));
  const [row] = rows;
  return row === undefined ? null : { kept: keptPlanOf(row), at: row.now_at };
}

/** A plan that is being carried out, and the plan to take down again what it publishes. */
export interface RunningPlan extends PlanNow {
  readonly takeDown: KeptPlan | null;
}

/** Both and the time at once, because every run asks for them. */
export async function findRunningPlan(
  unit: UnitOfWork,
  clock: DueClock,
  { id, target }: { readonly id: number; readonly target: Target },
): Promise<RunningPlan | null> {
  const rows = await unit
    .table(PLANS)
    .where({ id })
    .orWhere({ live_key: targetKey('unpublish', target) })
    .select<TimedRow[]>(...timed(unit, clock));
  const own = rows.find((row) => row.id === id);
  const other = rows.find((row) => row.id !== id);
  if (own === undefined) return null;
  const takeDown = other === undefined ? null : keptPlanOf(other);
  return { kept: keptPlanOf(own), at: own.now_at, takeDown };
}

type TimedRow = PlanRow & { readonly now_at: string };

const timed = (unit: UnitOfWork, clock: DueClock): readonly [string, Knex.Raw] => [
  '*',
  unit.trx.raw('? as now_at', [nowIn(unit, clock)]),
];

/**
 * The row with this id, unless some transaction is about to change it: to wait for a process that
 * stands still in the middle of one would hold up everything else. SQLite has one writer anyway.
 */
function freeRow(unit: UnitOfWork, id: number): Knex.QueryBuilder {
  const row = unit.table(PLANS).where({ id });
  return unit.schemaName === undefined ? row : row.forUpdate().skipLocked();
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

/** How many plans beside these that were due no later are being carried out now. */
export async function countOtherRuns(
  unit: UnitOfWork,
  clock: DueClock,
  { ids, plannedAt }: { readonly ids: readonly number[]; readonly plannedAt: string },
): Promise<number> {
  const rows = await unit
    .table(PLANS)
    .whereNotIn('id', ids)
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
 * goes. It waits for nobody who has the row at the moment.
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
    .whereIn('id', freeRow(unit, id).select('id'))
    .where({ version: plan.version })
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
