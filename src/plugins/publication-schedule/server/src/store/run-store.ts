import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { StateKind } from '../domain/plan/plan';
import { RUNS } from '../tables';

/** One attempt of one plan, as it ended. */
export interface Run {
  readonly planId: number;
  /** Of the claim: a plan has one run for each. */
  readonly fence: number;
  readonly runnerId: string;
  readonly plannedAt: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** The state that it left the plan in. */
  readonly outcome: StateKind;
  readonly latenessSeconds: number;
  readonly entries: number;
  /** The reason or the failure, by code and values. */
  readonly facts: Readonly<Record<string, unknown>>;
}

interface RunRow {
  readonly plan_id: number;
  readonly fence: number;
  readonly runner_id: string;
  readonly planned_at: string;
  readonly started_at: string;
  readonly ended_at: string;
  readonly outcome: StateKind;
  readonly lateness_seconds: number;
  readonly entries: number;
  readonly facts: string;
}

/** Appends a run. A second one of the same claim violates the unique index. */
export async function appendRun(unit: UnitOfWork, run: Run): Promise<void> {
  await unit.table(RUNS).insert({
    ...{ plan_id: run.planId, fence: run.fence, runner_id: run.runnerId },
    ...{ planned_at: run.plannedAt, started_at: run.startedAt, ended_at: run.endedAt },
    ...{ outcome: run.outcome, lateness_seconds: run.latenessSeconds, entries: run.entries },
    facts: JSON.stringify(run.facts),
  });
}

/** The runs of a plan, the last one first. */
export async function findRuns(unit: UnitOfWork, planId: number): Promise<readonly Run[]> {
  const rows = (await unit
    .table(RUNS)
    .where({ plan_id: planId })
    .orderBy('id', 'desc')
    .select('*')) as readonly RunRow[];
  return rows.map((row) => ({
    ...{ planId: row.plan_id, fence: row.fence, runnerId: row.runner_id },
    ...{ plannedAt: row.planned_at, startedAt: row.started_at, endedAt: row.ended_at },
    ...{ outcome: row.outcome, latenessSeconds: row.lateness_seconds, entries: row.entries },
    facts: JSON.parse(row.facts) as Run['facts'],
  }));
}
