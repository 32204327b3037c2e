import type { ReadinessResponse } from '../../../contracts';

/** What was found out about the app. */
export interface ReadinessFacts {
  /** A termination signal arrived: requests in flight are finished, new ones go elsewhere. */
  readonly stopping: boolean;
  readonly databaseAnswers: boolean;
  /** Steps that our own tables still lack. */
  readonly pendingTableSteps: number;
  readonly hasAdministrator: boolean;
  readonly testClock: boolean;
}

/** Whether traffic may come, and why not. */
export function readiness(facts: ReadinessFacts): ReadinessResponse {
  const checks = [
    { name: 'running', ok: !facts.stopping },
    { name: 'database', ok: facts.databaseAnswers },
    { name: 'ownTables', ok: facts.databaseAnswers && facts.pendingTableSteps === 0 },
    { name: 'administrator', ok: facts.databaseAnswers && facts.hasAdministrator },
  ] as const;
  return {
    status: checks.every(({ ok }) => ok) ? 'ready' : 'notReady',
    checks,
    ...(facts.testClock ? { testClock: true } : {}),
  };
}
