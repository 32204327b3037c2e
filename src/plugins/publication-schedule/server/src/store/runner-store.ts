import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { RUNNERS } from '../tables';
import { nowIn, type DueClock } from './database-clock';

/** A process that carries out what is due. */
export interface Runner {
  readonly runnerId: string;
  readonly installationId: string;
  readonly startedAt: string;
}

export interface SeenRunner extends Runner {
  readonly beatAt: string;
}

interface RunnerRow {
  readonly runner_id: string;
  readonly installation_id: string;
  readonly started_at: string;
  readonly beat_at: string;
}

/** Says that a runner is alive, by the clock that decides what is due. */
export async function beat(
  unit: UnitOfWork,
  { runnerId, installationId, startedAt }: Runner,
  clock: DueClock,
): Promise<void> {
  const row = { runner_id: runnerId, installation_id: installationId, started_at: startedAt };
  await unit
    .table(RUNNERS)
    .insert({ ...row, beat_at: nowIn(unit, clock) })
    .onConflict('runner_id')
    .merge(['beat_at']);
}

/** Runners that were seen at this instant or later, the last seen first. */
export async function findRunners(unit: UnitOfWork, since: string): Promise<readonly SeenRunner[]> {
  const rows = (await unit
    .table(RUNNERS)
    .where('beat_at', '>=', since)
    .orderBy([{ column: 'beat_at', order: 'desc' }, 'runner_id'])
    .select('*')) as readonly RunnerRow[];
  return rows.map((row) => ({
    ...{ runnerId: row.runner_id, installationId: row.installation_id },
    ...{ startedAt: row.started_at, beatAt: row.beat_at },
  }));
}

/** A runner that stops says so; one that was not seen since an instant is forgotten. */
export async function forgetRunners(
  unit: UnitOfWork,
  which: { readonly runnerId: string } | { readonly notSince: string },
): Promise<void> {
  const query = unit.table(RUNNERS);
  if ('runnerId' in which) await query.where({ runner_id: which.runnerId }).delete();
  else await query.where('beat_at', '<', which.notSince).delete();
}
