import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { EMPTY, EVERYBODY, keyOf, plus, WHOLE, type Tally } from '../domain/results/tally';
import { COUNTERS, HOURS } from '../tables';

const ROWS_AT_ONCE = 200;

/**
 * Adds to the counters of a revision, or takes away. Always in the order of the cells: two processes
 * that count the same cells wait for each other instead of both for ever.
 */
export async function addToCounters(
  unit: UnitOfWork,
  revisionId: number,
  tally: Tally,
): Promise<void> {
  const rows = [...tally]
    .filter(([, count]) => count !== 0)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([cell, count]) => ({ revision_id: revisionId, cell, count }));
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) {
    await unit
      .table(COUNTERS)
      .insert(rows.slice(start, start + ROWS_AT_ONCE))
      .onConflict(['revision_id', 'cell'])
      .merge({ count: unit.trx.raw(`${COUNTERS}.count + excluded.count`) });
  }
}

/** The counters of one revision; what is 0 is not there. */
export async function readCounters(unit: UnitOfWork, revisionId: number): Promise<Tally> {
  const rows: { cell: string; count: number }[] = await unit
    .table(COUNTERS)
    .where({ revision_id: revisionId })
    .whereNot({ count: 0 })
    .select('cell', 'count');
  return new Map(rows.map(({ cell, count }) => [cell, count]));
}

/** Of several revisions together. */
export async function readMergedCounters(
  unit: UnitOfWork,
  revisionIds: readonly number[],
): Promise<Tally> {
  let all: Tally = EMPTY;
  for (const id of revisionIds) all = plus(all, await readCounters(unit, id));
  return all;
}

const WHOLE_CELLS = ['counted', 'pending', 'excluded', 'late'].map((cell) =>
  keyOf({ group: EVERYBODY, question: WHOLE, cell }),
);

/** Only how many there are, of several revisions together. */
export async function readTotals(unit: UnitOfWork, revisionIds: readonly number[]): Promise<Tally> {
  const rows: { cell: string; count: number }[] = await unit
    .table(COUNTERS)
    .whereIn('revision_id', revisionIds)
    .whereIn('cell', WHOLE_CELLS)
    .select('cell', 'count');
  return rows.reduce((all: Tally, { cell, count }) => plus(all, new Map([[cell, count]])), EMPTY);
}

export async function addToHours(
  unit: UnitOfWork,
  surveyId: number,
  hours: ReadonlyMap<string, number>,
): Promise<void> {
  const rows = [...hours]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([hour, count]) => ({ survey_id: surveyId, hour, count }));
  if (rows.length === 0) return;
  await unit
    .table(HOURS)
    .insert(rows)
    .onConflict(['survey_id', 'hour'])
    .merge({ count: unit.trx.raw(`${HOURS}.count + excluded.count`) });
}

/** How many came in each hour since an instant, the oldest first. */
export async function readHours(
  unit: UnitOfWork,
  surveyId: number,
  since = '',
): Promise<readonly { readonly hour: string; readonly count: number }[]> {
  const rows: { hour: string; count: number }[] = await unit
    .table(HOURS)
    .where({ survey_id: surveyId })
    .where('hour', '>=', since)
    .orderBy('hour')
    .select('hour', 'count');
  return rows;
}
