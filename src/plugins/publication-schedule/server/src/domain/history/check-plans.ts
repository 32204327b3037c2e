import { doneKey, groupBy, type EndedPlan, type Fault, type History } from './history';

const ENDED_WELL: ReadonlySet<string> = new Set(['done', 'cancelled', 'superseded']);

/** Every due plan took effect exactly once, none early and none missed. */
export function checkPlans(history: History): readonly Fault[] {
  return [...missed(history), ...effectsOfPlans(history), ...order(history)];
}

function missed({ plans, endedAt }: History): readonly Fault[] {
  return plans.flatMap(({ id, plannedAt, state }) =>
    plannedAt > endedAt || ENDED_WELL.has(state)
      ? []
      : [{ kind: 'missed' as const, what: `plan ${id} is ${state}` }],
  );
}

/** A target may have several plans one after the other: their effects come in the same order. */
function effectsOfPlans({ plans, effects, runs }: History): readonly Fault[] {
  const done = groupBy(
    plans.filter(({ state }) => state === 'done'),
    doneKey,
  );
  const happened = groupBy(effects, doneKey);
  const doneRuns = groupBy(
    runs.filter(({ outcome }) => outcome === 'done'),
    ({ planId }) => String(planId),
  );
  const keys = new Set([...done.keys(), ...happened.keys()]);
  const ofTargets = [...keys].flatMap((key) => {
    const planned = [...(done.get(key) ?? [])].sort((a, b) => a.plannedAt - b.plannedAt);
    const found = happened.get(key) ?? [];
    return [
      ...counted(key, planned, found.length),
      ...planned.flatMap((plan, at) => early(plan, found[at]?.at)),
    ];
  });
  return [...ofTargets, ...plans.flatMap((plan) => runsOf(plan, doneRuns))];
}

function counted(key: string, planned: readonly EndedPlan[], found: number): readonly Fault[] {
  const what = `${key}: ${found} effects of ${planned.length} plans`;
  if (found < planned.length) return [{ kind: 'withoutEffect', what }];
  if (found === planned.length) return [];
  return [{ kind: planned.length === 0 ? 'unplanned' : 'twice', what }];
}

function early({ id, plannedAt }: EndedPlan, at: number | undefined): readonly Fault[] {
  if (at === undefined || at >= plannedAt) return [];
  return [{ kind: 'early', what: `plan ${id} took effect ${plannedAt - at} ms early` }];
}

function runsOf(
  { id, state }: EndedPlan,
  doneRuns: ReadonlyMap<string, readonly unknown[]>,
): readonly Fault[] {
  const count = doneRuns.get(String(id))?.length ?? 0;
  const what = `plan ${id} is ${state} and has ${count} runs that carried it out`;
  if (count > 1) return [{ kind: 'twice', what }];
  if (state === 'done' && count === 0) return [{ kind: 'withoutEffect', what }];
  return state !== 'done' && count > 0 ? [{ kind: 'unplanned', what }] : [];
}

/** Nothing comes down that is not public. */
function order({ effects }: History): readonly Fault[] {
  return [...groupBy(effects, ({ target }) => target)].flatMap(([target, ofTarget]) => {
    let isPublic = false;
    for (const { verb } of ofTarget) {
      if (verb === 'unpublish' && !isPublic) {
        return [{ kind: 'wrongOrder' as const, what: `${target} came down before it went out` }];
      }
      isPublic = verb === 'publish';
    }
    return [];
  });
}
