import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { StoredRun } from './run-store';
import { BATCHES, TOKENS } from '../tables';

export interface TokenBatch {
  readonly id: number;
  readonly label: string;
  readonly count: number;
  readonly spent: number;
  readonly isRevoked: boolean;
  /** A day: nothing finer is kept. */
  readonly madeOn: string;
  readonly madeBy: number | null;
}

interface BatchRow {
  readonly id: number;
  readonly label: string;
  readonly count: number;
  readonly is_revoked: boolean | number;
  readonly made_on: string;
  readonly made_by: number | null;
}

const ROWS_AT_ONCE = 500;

export async function insertBatch(
  unit: UnitOfWork,
  surveyId: number,
  batch: Pick<TokenBatch, 'label' | 'madeOn' | 'madeBy'> & { readonly hashes: readonly string[] },
): Promise<number> {
  const { label, madeOn, madeBy, hashes } = batch;
  const made: { id: number }[] = await unit
    .table(BATCHES)
    .insert({
      ...{ survey_id: surveyId, label, count: hashes.length, is_revoked: false },
      ...{ made_on: madeOn, made_by: madeBy },
    })
    .returning('id');
  const id = made[0]?.id ?? 0;
  const rows = hashes.map((hash) => ({
    ...{ survey_id: surveyId, batch_id: id, token_hash: hash, is_spent: false },
  }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await unit.table(TOKENS).insert(rows.slice(start, start + ROWS_AT_ONCE));
  }
  return id;
}

export async function batchesOf(
  unit: UnitOfWork,
  surveyId: number,
): Promise<readonly TokenBatch[]> {
  const rows = (await unit
    .table(BATCHES)
    .where({ survey_id: surveyId })
    .orderBy('id', 'desc')
    .select('*')) as BatchRow[];
  const spent: { batch_id: number; count: number | string }[] = await unit
    .table(TOKENS)
    .whereIn(
      'batch_id',
      rows.map(({ id }) => id),
    )
    .where({ is_spent: true })
    .groupBy('batch_id')
    .select('batch_id')
    .count({ count: '*' });
  const spentBy = new Map(spent.map(({ batch_id: id, count }) => [id, Number(count)]));
  return rows.map((row) => ({
    ...{ id: row.id, label: row.label, count: row.count, spent: spentBy.get(row.id) ?? 0 },
    ...{ isRevoked: Boolean(row.is_revoked), madeOn: row.made_on, madeBy: row.made_by },
  }));
}

/** False where the survey has no such batch. */
export async function revokeBatch(
  unit: UnitOfWork,
  surveyId: number,
  id: number,
): Promise<boolean> {
  const count: number = await unit
    .table(BATCHES)
    .where({ id, survey_id: surveyId })
    .update({ is_revoked: true });
  return count === 1;
}

/** How tokens stand, by hash; one that is unknown or was revoked unused is not there. */
export async function tokenStates(
  unit: UnitOfWork,
  surveyId: number,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, 'fresh' | 'spent'>> {
  if (hashes.length === 0) return new Map();
  const rows: { token_hash: string; is_spent: boolean | number; batch_id: number }[] = await unit
    .table(TOKENS)
    .where({ survey_id: surveyId })
    .whereIn('token_hash', hashes)
    .select('token_hash', 'is_spent', 'batch_id');
  const revoked: { id: number }[] = await unit
    .table(BATCHES)
    .whereIn(
      'id',
      rows.map((row) => row.batch_id),
    )
    .where({ is_revoked: true })
    .select('id');
  const isRevoked = new Set(revoked.map(({ id }) => id));
  return new Map(
    rows
      .filter((row) => Boolean(row.is_spent) || !isRevoked.has(row.batch_id))
      .map((row) => [row.token_hash, Boolean(row.is_spent) ? 'spent' : 'fresh']),
  );
}

export async function spendTokens(
  unit: UnitOfWork,
  surveyId: number,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return;
  await unit
    .table(TOKENS)
    .where({ survey_id: surveyId })
    .whereIn('token_hash', hashes)
    .update({ is_spent: true });
}

export async function countSpent(unit: UnitOfWork, surveyId: number): Promise<number> {
  const [row]: { count: number | string }[] = await unit
    .table(TOKENS)
    .where({ survey_id: surveyId, is_spent: true })
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}

/**
 * How many people were asked: the invitations that are of use or were, where nobody answers without
 * one; else what the office said; null where nobody knows.
 */
export async function countInvited(
  unit: UnitOfWork,
  { id, access, targetPopulation }: Pick<StoredRun, 'id' | 'access' | 'targetPopulation'>,
): Promise<number | null> {
  if (access !== 'token') return targetPopulation;
  const batches = await batchesOf(unit, id);
  const invited = batches.map(({ count, spent, isRevoked }) => (isRevoked ? spent : count));
  return invited.reduce((all, one) => all + one, 0) || targetPopulation;
}
