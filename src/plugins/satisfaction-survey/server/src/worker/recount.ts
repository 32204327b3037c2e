import type { Knex } from 'knex';

import { countResponse, type Standing } from '../domain/results/count-response';
import type { Answers } from '../../../domain/answer/answer';
import { COUNTERS, HOURS, RESPONSES, RUNS } from '../tables';
import { atOneInstant, tableIn } from './open-database';
import type { CounterFault, RecountFound, WorkerDatabase, WorkerRevision } from './worker-task';

const ROWS_AT_ONCE = 2000;

interface Row {
  readonly id: number;
  readonly answers: string;
  readonly standing: Standing;
  readonly is_late: boolean | number;
  readonly hour: string;
}

export interface RecountTask {
  readonly surveyId: number;
  readonly revisions: readonly WorkerRevision[];
}

/** Counts all responses of a survey anew and compares with its counters, at one instant. */
export function recountSurvey(
  database: Knex,
  of: WorkerDatabase,
  { surveyId, revisions }: RecountTask,
): Promise<RecountFound> {
  return atOneInstant(database, of, async (trx) => {
    const table = (name: string) => tableIn(trx, name, of.schemaName);
    const hours = new Map<string, number>();
    const faults: CounterFault[] = [];
    let responses = 0;
    for (const revision of revisions) {
      const counted = new Map<string, number>();
      for await (const row of rowsOf(table, revision.id)) {
        responses += 1;
        addTo(hours, row.hour, 1);
        const tally = countResponse(revision.definition, {
          answers: JSON.parse(row.answers) as Answers,
          ...{ standing: row.standing, isLate: Boolean(row.is_late) },
        });
        for (const [cell, count] of tally) addTo(counted, cell, count);
      }
      const kept: { cell: string; count: number }[] = await table(COUNTERS)
        .where({ revision_id: revision.id })
        .select('cell', 'count');
      for (const [cell, delta] of differences(counted, kept, 'cell')) {
        faults.push({ revisionId: revision.id, cell, delta });
      }
    }
    const keptHours: { hour: string; count: number }[] = await table(HOURS)
      .where({ survey_id: surveyId })
      .select('hour', 'count');
    const runs: { taken: number }[] = await table(RUNS).where({ id: surveyId }).select('taken');
    return {
      ...{ responses, faults, takenDelta: responses - (runs[0]?.taken ?? 0) },
      hourFaults: differences(hours, keptHours, 'hour').map(([hour, delta]) => ({ hour, delta })),
    };
  });
}

async function* rowsOf(
  table: (name: string) => Knex.QueryBuilder,
  revisionId: number,
): AsyncGenerator<Row> {
  for (let last = 0; ;) {
    const rows: Row[] = await table(RESPONSES)
      .where({ revision_id: revisionId })
      .where('id', '>', last)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .select('id', 'answers', 'standing', 'is_late', 'hour');
    yield* rows;
    const end = rows.at(-1);
    if (end === undefined || rows.length < ROWS_AT_ONCE) return;
    last = end.id;
  }
}

function addTo(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** What has to be added to what is kept so that it is what was counted. */
function differences<Name extends string>(
  counted: ReadonlyMap<string, number>,
  kept: readonly (Readonly<Record<Name, string>> & { readonly count: number })[],
  name: Name,
): readonly (readonly [string, number])[] {
  const left = new Map(counted);
  for (const row of kept) {
    const key: string = row[name];
    left.set(key, (left.get(key) ?? 0) - row.count);
  }
  return [...left].filter(([, delta]) => delta !== 0);
}
