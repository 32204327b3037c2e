import type { Adopt, Pause, Resume, RunNow } from './commands';
import { waitsForApproval } from './attention';
import {
  event,
  inState,
  isForeign,
  moved,
  refuse,
  unfit,
  type Outcome,
  type Scene,
} from './outcome';
import { isIn, isLive, type Plan } from './plan';

export function pause(current: Plan, { by }: Pause, { at }: Scene): Outcome {
  if (!isIn(current, 'armed', 'retryWait')) return unfit(current);
  return moved(inState(current, { kind: 'paused', at, byId: by.id, cause: 'person' }), [
    event('paused', at, by.id),
  ]);
}

/** Armed for the planned instant; when that is over, the rule for missed runs decides. */
export function resume(current: Plan, { by }: Resume, scene: Scene): Outcome {
  if (!isIn(current, 'paused')) return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  return moved(armedAt(current, current.plannedAt), [event('resumed', scene.at, by.id)]);
}

/** Due at once, whatever its time was and whatever it waited for. */
export function runNow(current: Plan, { by }: RunNow, scene: Scene): Outcome {
  if (!isLive(current) || current.state.kind === 'claimed') return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  return moved({ ...armedAt(current, scene.at), requesterId: by.id }, [
    event('runAsked', scene.at, by.id, { from: current.state.kind }),
  ]);
}

/** Due at its time, or at once when that is over: somebody has just acted, so it is not missed. */
export function approvalArrived(current: Plan, scene: Scene): Outcome {
  if (!isIn(current, 'needsAttention')) return unfit(current);
  if (!waitsForApproval(current.state.reason)) return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  const isOver = Date.parse(current.plannedAt) < Date.parse(scene.at);
  return moved(armedAt(current, isOver ? scene.at : current.plannedAt), [
    event('approvalArrived', scene.at),
  ]);
}

/** A copy of the database publishes nothing by itself: its plans wait until somebody adopts them. */
export function standStill(current: Plan, scene: Scene): Outcome {
  if (!isForeign(current, scene)) return unfit(current);
  if (!isIn(current, 'armed', 'claimed', 'retryWait')) return unfit(current);
  const { at } = scene;
  return moved(inState(current, { kind: 'paused', at, byId: null, cause: 'environment' }), [
    event('stoodStill', at, null, { installationId: current.installationId }),
  ]);
}

/** The plan belongs here from now on; one that a person had paused stays paused. */
export function adopt(current: Plan, { by }: Adopt, scene: Scene): Outcome {
  if (!isLive(current) || !isForeign(current, scene)) return unfit(current);
  const { at, installationId } = scene;
  const own: Plan = { ...current, installationId, requesterId: by.id };
  const byEnvironment =
    isIn(current, 'claimed', 'armed', 'retryWait') ||
    (isIn(current, 'paused') && current.state.cause === 'environment');
  return moved(byEnvironment ? armedAt(own, own.plannedAt) : own, [
    event('adopted', at, by.id, { from: current.installationId }),
  ]);
}

/** A person, or an approval, gives the plan all its attempts back. */
function armedAt(plan: Plan, dueAt: string): Plan {
  return inState({ ...plan, attempts: 0 }, { kind: 'armed', dueAt });
}
