import { groupBy, type EndedRun, type Fault, type History, type LeaseChange } from './history';

/** Only whoever held the lease wrote, and how late that was is kept as it was. */
export function checkLeases({ plans, runs, leases }: History): readonly Fault[] {
  const changes = groupBy(leases, ({ planId }) => String(planId));
  const plannedAt = new Map(plans.map((plan) => [plan.id, plan.plannedAt]));
  return runs.flatMap((run) => [
    ...lease(run, changes.get(String(run.planId)) ?? []),
    ...lateness(run, plannedAt.get(run.planId)),
  ]);
}

function lease(
  { planId, fence, endedAt }: EndedRun,
  changes: readonly LeaseChange[],
): readonly Fault[] {
  const what = `run ${fence} of plan ${planId}`;
  const isClaimed = changes.some((each) => each.name === 'claimed' && each.fence === fence);
  if (!isClaimed) return [{ kind: 'afterLostLease', what: `${what} without a claim` }];
  const isExpired = changes.some((each) => each.name === 'leaseExpired' && each.fence === fence);
  if (isExpired) return [{ kind: 'afterLostLease', what: `${what} after its lease expired` }];
  const isTaken = changes.some(
    (each) => each.name === 'claimed' && each.fence > fence && each.at < endedAt,
  );
  return isTaken ? [{ kind: 'afterLostLease', what: `${what} after somebody else's claim` }] : [];
}

/** The last run of a plan tells its lateness by the time that the plan has in the end. */
function lateness(
  { planId, fence, outcome, endedAt, latenessSeconds }: EndedRun,
  plannedAt: number | undefined,
): readonly Fault[] {
  if (plannedAt === undefined || outcome !== 'done') return [];
  const late = Math.max(0, Math.floor((endedAt - plannedAt) / 1000));
  if (latenessSeconds === late) return [];
  const what = `run ${fence} of plan ${planId} was ${late} s late and says ${latenessSeconds}`;
  return [{ kind: 'latenessUntrue', what }];
}
