import { RuleError } from '../../../../../shared/rule-error';
import { uniqueViolation } from '../../../../../shared/strapi/unique-violation';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { StoredPlan } from '../domain/due/bundle';
import {
  targetKey,
  type DocumentRef,
  type Plan,
  type StateKind,
  type Target,
  type Verb,
} from '../domain/plan/plan';
import { REFUSALS, type RefusalCode } from '../domain/refusal';
import { PLANS } from '../tables';
import { keptPlanOf, planColumns, type KeptPlan, type PlanRow } from './plan-rows';

/** What is kept beside a plan when it is written. */
export interface PlanNotes {
  readonly title: string;
  readonly at: string;
}

export async function findPlan(unit: UnitOfWork, id: number): Promise<KeptPlan | null> {
  return first(await plansWhere(unit, { id }).limit(1));
}

/** The live plan of a target and verb; there is one at most. */
export async function findLivePlan(
  unit: UnitOfWork,
  verb: Verb,
  target: Target,
): Promise<KeptPlan | null> {
  return first(await plansWhere(unit, { live_key: targetKey(verb, target) }).limit(1));
}

/** Plans of a document in all locales, those that have ended too; the newest first. */
export async function findPlansOf(
  unit: UnitOfWork,
  { uid, documentId }: DocumentRef,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, { uid, document_id: documentId }).orderBy('id', 'desc');
  return rows.map(keptPlanOf);
}

export async function findPlansOfBundle(
  unit: UnitOfWork,
  bundleId: number,
): Promise<readonly KeptPlan[]> {
  return findPlansOfBundles(unit, [bundleId]);
}

export async function findPlansOfBundles(
  unit: UnitOfWork,
  bundleIds: readonly number[],
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, {})
    .whereIn('bundle_id', [...bundleIds])
    .orderBy('id');
  return rows.map(keptPlanOf);
}

/** Plans that have not ended, by id: those after the one that was read last. */
export async function findLivePlansAfter(
  unit: UnitOfWork,
  after: number,
  most: number,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, {})
    .whereNotNull('live_key')
    .where('id', '>', after)
    .orderBy('id')
    .limit(most);
  return rows.map(keptPlanOf);
}

/** The longest planned first. */
export async function findPlansInState(
  unit: UnitOfWork,
  state: StateKind,
  most: number,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, { state }).orderBy(['planned_at', 'id']).limit(most);
  return rows.map(keptPlanOf);
}

/** Plans of the calendar, by their planned instants: `from` belongs to it, `to` does not. */
export async function findPlansBetween(
  unit: UnitOfWork,
  { from, to }: { readonly from: string; readonly to: string },
  most: number,
): Promise<readonly KeptPlan[]> {
  const rows = await plansWhere(unit, {})
    .where('planned_at', '>=', from)
    .where('planned_at', '<', to)
    .orderBy(['planned_at', 'id'])
    .limit(most);
  return rows.map(keptPlanOf);
}

/**
 * Writes a new plan.
 *
 * @returns its id
 * @throws RuleError SCHEDULE_PLAN_EXISTS when a live one has the same target and verb
 */
export async function insertPlan(
  unit: UnitOfWork,
  plan: Plan,
  { title, at }: PlanNotes,
): Promise<number> {
  try {
    const rows: { id: number }[] = await unit
      .table(PLANS)
      .insert(planColumns(plan, title, at))
      .returning('id');
    return Number(rows[0]?.id);
  } catch (error) {
    if (uniqueViolation(error) === undefined) throw error;
    throw Object.assign(ruleError('SCHEDULE_PLAN_EXISTS'), { cause: error });
  }
}

/**
 * Writes what a transition made of a plan: only if nobody changed it since it was read.
 *
 * @throws RuleError SCHEDULE_VERSION_CONFLICT
 */
export async function savePlan(
  unit: UnitOfWork,
  { id, plan }: StoredPlan,
  to: Plan,
  { title, at }: PlanNotes,
): Promise<void> {
  const count: number = await unit
    .table(PLANS)
    .where({ id, version: plan.version })
    .update(planColumns(to, title, at));
  if (count !== 1) throw ruleError('SCHEDULE_VERSION_CONFLICT');
}

export function plansWhere(unit: UnitOfWork, where: Readonly<Record<string, unknown>>) {
  return unit
    .table(PLANS)
    .where({ ...where })
    .select<PlanRow[]>('*');
}

function first([row]: readonly PlanRow[]): KeptPlan | null {
  return row === undefined ? null : keptPlanOf(row);
}

function ruleError(code: RefusalCode): RuleError {
  return new RuleError(code, REFUSALS[code]);
}
