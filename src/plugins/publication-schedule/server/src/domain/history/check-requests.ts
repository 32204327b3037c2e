import { groupBy, type EndedPlan, type Fault, type History, type Request } from './history';

/** What somebody was told had been done stays done. */
export function checkRequests({ plans, requests }: History): readonly Fault[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return [...groupBy(requests, ({ planId }) => String(planId)).values()].flatMap((ofPlan) => {
    const told = ofPlan.filter(({ outcome }) => outcome === 'done').at(-1);
    if (told === undefined) return [];
    const last = ofPlan.filter(({ outcome }) => outcome !== 'refused').at(-1);
    const plan = byId.get(told.planId);
    if (plan === undefined) return [lost(told, 'is not there')];
    // Of what nobody was told after it, either may be.
    return last === told ? unlike(told, plan) : [];
  });
}

function unlike(told: Request, { state, plannedAt }: EndedPlan): readonly Fault[] {
  const isCancelled = state === 'cancelled';
  if (told.ask === 'cancel') return isCancelled ? [] : [lost(told, `is ${state}`)];
  if (isCancelled) return [lost(told, 'is cancelled, and nobody asked for it')];
  if (told.plannedAt === plannedAt) return [];
  return [lost(told, `is planned for ${plannedAt} instead of ${told.plannedAt}`)];
}

function lost({ planId, ask }: Request, what: string): Fault {
  return { kind: 'changeLost', what: `plan ${planId}: after a ${ask} it ${what}` };
}
