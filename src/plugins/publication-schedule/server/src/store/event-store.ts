import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { PlanEvent } from '../domain/plan/outcome';
import { EVENTS } from '../tables';

interface EventRow {
  readonly name: PlanEvent['name'];
  readonly at: string;
  readonly actor_id: number | null;
  readonly facts: string;
}

/** What happened to a plan. */
export interface PlanEvents {
  readonly planId: number;
  readonly events: readonly PlanEvent[];
}

/** Appends what happened to a plan, in the transaction in which it does. */
export function appendEvents(
  unit: UnitOfWork,
  planId: number,
  events: readonly PlanEvent[],
): Promise<void> {
  return appendAllEvents(unit, [{ planId, events }]);
}

/** The same for several plans, in the order in which it happened. */
export async function appendAllEvents(
  unit: UnitOfWork,
  happened: readonly PlanEvents[],
): Promise<void> {
  const rows = happened.flatMap(({ planId, events }) =>
    events.map(({ name, at, actorId, facts }) => ({
      ...{ plan_id: planId, name, at, actor_id: actorId, facts: JSON.stringify(facts) },
    })),
  );
  if (rows.length > 0) await unit.table(EVENTS).insert(rows);
}

/** What happened to a plan, the last first. */
export async function findEvents(
  unit: UnitOfWork,
  planId: number,
  most: number,
): Promise<readonly PlanEvent[]> {
  const rows = (await unit
    .table(EVENTS)
    .where({ plan_id: planId })
    .orderBy('id', 'desc')
    .limit(most)
    .select('*')) as readonly EventRow[];
  return rows.map(({ name, at, actor_id: actorId, facts }) => ({
    ...{ name, at, actorId, facts: JSON.parse(facts) as PlanEvent['facts'] },
  }));
}
