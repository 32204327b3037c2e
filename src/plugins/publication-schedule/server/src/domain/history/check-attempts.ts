import {
  doneKey,
  groupBy,
  type Attempt,
  type Done,
  type Effect,
  type EndedRun,
  type Fault,
  type History,
} from './history';

/**
 * What processes logged and what the database holds are the same: each effect lies in the time of an
 * attempt that was committed, or of which nobody was told; and the run names the process of it.
 */
export function checkAttempts(history: History): readonly Fault[] {
  const { attempts, effects } = history;
  const tried = groupBy(attempts, doneKey);
  const happened = groupBy(effects, doneKey);
  const keys = new Set([...tried.keys(), ...happened.keys()]);
  return [
    ...[...keys].flatMap((key) => agreed(key, tried.get(key) ?? [], happened.get(key) ?? [])),
    ...makers(history, tried),
  ];
}

function agreed(
  key: string,
  tried: readonly Attempt[],
  happened: readonly Effect[],
): readonly Fault[] {
  const committed = tried.filter(({ outcome }) => outcome === 'committed');
  const open = tried.filter(({ outcome }) => outcome === 'unknown');
  const found = `${key}: ${happened.length} effects`;
  if (committed.length > happened.length) {
    return [disagreement(`${found}, ${committed.length} commits were logged`)];
  }
  const possible = [...committed, ...open];
  return happened.flatMap(({ at }) =>
    possible.some((attempt) => isDuring(attempt, at))
      ? []
      : [disagreement(`${found}, that at ${at} is in no attempt that may have been committed`)],
  );
}

function isDuring({ startedAt, endedAt }: Attempt, at: number): boolean {
  return startedAt <= at && (endedAt === null || at <= endedAt);
}

function makers(
  { plans, runs }: History,
  tried: ReadonlyMap<string, readonly Attempt[]>,
): readonly Fault[] {
  const byId = new Map<number, Done>(plans.map((plan) => [plan.id, plan]));
  return runs.flatMap((run) => {
    const plan = byId.get(run.planId);
    if (run.outcome !== 'done' || plan === undefined) return [];
    return (tried.get(doneKey(plan)) ?? []).some((attempt) => isMaker(attempt, run))
      ? []
      : [disagreement(`run ${run.fence} of plan ${run.planId}: ${run.process} did not do it`)];
  });
}

function isMaker({ outcome, process }: Attempt, run: EndedRun): boolean {
  return outcome !== 'undone' && process === run.process;
}

function disagreement(what: string): Fault {
  return { kind: 'logDisagrees', what };
}
