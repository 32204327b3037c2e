import { refusal, type Refusal } from '../refusal';
import { resolveTime } from '../time/zoned-time';
import type { Create, Follow, Move } from './commands';
import { isBefore } from './instant';
import { event, inState, isForeign, moved, refuse, refused, unfit } from './outcome';
import type { Outcome, Scene } from './outcome';
import { isIn, isLive, type Plan, type Verb } from './plan';
import { windowFault } from './window';

/** Makes a plan, or says what stands against it. */
export function create(current: Plan | null, command: Create, scene: Scene): Outcome {
  if (current !== null) {
    return isLive(current)
      ? refuse('SCHEDULE_PLAN_EXISTS', { plannedAt: current.plannedAt })
      : unfit(current);
  }
  const { by, verb, target, time, timing, isPublic, rivalAt, counterpartAt } = command;
  if (rivalAt !== null) return refuse('SCHEDULE_PLAN_EXISTS', { plannedAt: rivalAt });
  if (verb === 'unpublish' && !isPublic && counterpartAt === null) {
    return refuse('SCHEDULE_NOTHING_TO_UNPUBLISH');
  }
  const found = futureTime(verb, command, scene);
  if (found.kind === 'refused') return found;
  const { plannedAt } = found;
  const plan: Plan = {
    ...{ version: 0, verb, target, time, timing, plannedAt },
    ...{ missedRule: command.missedRule, requesterId: by.id },
    ...{ installationId: scene.installationId, bundleId: command.bundleId },
    ...{ isAnnounceable: command.isAnnounceable, sequence: 0, attempts: 0, fence: 0 },
    state: { kind: 'armed', dueAt: plannedAt },
  };
  return moved(plan, [event('created', scene.at, by.id, { plannedAt })]);
}

/** Gives a plan another time: whatever it waited for, it starts anew. A paused one stays paused. */
export function move(current: Plan, command: Move, scene: Scene): Outcome {
  const { by, time, timing, withBundle } = command;
  if (!isLive(current) || current.state.kind === 'claimed') return unfit(current);
  if (isForeign(current, scene)) return refuse('SCHEDULE_PLAN_FOREIGN');
  if (current.bundleId !== null && !withBundle) {
    return refuse('SCHEDULE_PLAN_IN_BUNDLE', { bundleId: current.bundleId });
  }
  const found = futureTime(current.verb, command, scene);
  if (found.kind === 'refused') return found;
  const { plannedAt } = found;
  const to = {
    ...{ ...current, time, timing, plannedAt, requesterId: by.id },
    ...{ attempts: 0, sequence: current.sequence + 1 },
  };
  return moved(isIn(current, 'paused') ? to : inState(to, { kind: 'armed', dueAt: plannedAt }), [
    event('moved', scene.at, by.id, { from: current.plannedAt, to: plannedAt }),
  ]);
}

/** The take-down moves with the publication; it may be over already and is then due at once. */
export function follow(current: Plan, { time }: Follow, scene: Scene): Outcome {
  if (!isLive(current) || current.state.kind === 'claimed') return unfit(current);
  if (current.timing.kind === 'fixed') return unfit(current);
  const resolution = resolveTime(time);
  if (resolution.kind === 'refused') return refused(resolution.refusal);
  const plannedAt = resolution.time.at;
  if (plannedAt === current.plannedAt) return refuse('SCHEDULE_TIME_UNCHANGED', { plannedAt });
  const to = { ...current, time, plannedAt, sequence: current.sequence + 1 };
  return moved(isIn(current, 'armed') ? inState(to, { kind: 'armed', dueAt: plannedAt }) : to, [
    event('followed', scene.at, null, { from: current.plannedAt, to: plannedAt }),
  ]);
}

type Found =
  | { readonly kind: 'found'; readonly plannedAt: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

function futureTime(
  verb: Verb,
  { time, counterpartAt }: Pick<Move, 'time' | 'counterpartAt'>,
  { at }: Scene,
): Found {
  const resolution = resolveTime(time);
  if (resolution.kind === 'refused') return resolution;
  const plannedAt = resolution.time.at;
  if (!isBefore(at, plannedAt)) {
    return { kind: 'refused', refusal: refusal('SCHEDULE_TIME_PAST', { plannedAt, now: at }) };
  }
  const fault = windowFault(verb, plannedAt, counterpartAt);
  return fault === null ? { kind: 'found', plannedAt } : { kind: 'refused', refusal: fault };
}
