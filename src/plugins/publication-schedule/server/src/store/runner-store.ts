import type { Statements, UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { PLANS, RUNNERS } from '../tables';
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

/** What a runner learns when it says that it is alive; instants of the clock that decides. */
export interface Pulse {
  readonly now: string;
  /** Whether a plan is due, or a lease has run out. */
  readonly isDue: boolean;
  /** When the next one will be; null when none will by itself. */
  readonly nextAt: string | null;
}

interface PulseRow {
  readonly beat_at: string;
  readonly first_due: string | null;
  readonly first_lease: string | null;
  readonly next_due: string | null;
  readonly next_lease: string | null;
}

/**
 * Says that a runner is alive, and asks whether there is anything to do: one statement, because it
 * is all that an idle runner does.
 */
export async function beat(
  unit: Statements,
  { runnerId, installationId, startedAt }: Runner,
  clock: DueClock,
): Promise<Pulse> {
  const row = { runner_id: runnerId, installation_id: installationId, started_at: startedAt };
  const { trx } = unit;
  const first = (column: 'due_at' | 'lease_until') =>
    unit.table(PLANS).whereNotNull(column).min(column);
  const next = (column: 'due_at' | 'lease_until') =>
    unit.table(PLANS).where(column, '>', nowIn(unit, clock)).min(column);
  const rows: PulseRow[] = await unit
    .table(RUNNERS)
    .insert({ ...row, beat_at: nowIn(unit, clock) })
    .onConflict('runner_id')
    .merge(['beat_at'])
    .returning([
      'beat_at',
      trx.raw('(?) as first_due', [first('due_at')]),
      trx.raw('(?) as first_lease', [first('lease_until')]),
      trx.raw('(?) as next_due', [next('due_at')]),
      trx.raw('(?) as next_lease', [next('lease_until')]),
    ]);
  const [pulse] = rows;
  if (pulse === undefined) throw new Error('A runner has no row.');
  return pulseOf(pulse);
}

/** The clock goes on within the statement: what became due meanwhile is next, not forgotten. */
function pulseOf({ beat_at: now, first_due, first_lease, next_due, next_lease }: PulseRow): Pulse {
  const all = [first_due, first_lease, next_due, next_lease].filter((at) => at !== null);
  const [nextAt] = all.filter((at) => at > now).sort();
  return { now, isDue: all.some((at) => at <= now), nextAt: nextAt ?? null };
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
