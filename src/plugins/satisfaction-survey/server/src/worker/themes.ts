import type { Knex } from 'knex';

import { createThemes, type Theme } from '../domain/results/themes';
import { RESPONSES, TEXTS } from '../tables';
import { tableIn } from './open-database';
import type { WorkerDatabase, WorkerTask } from './worker-task';

const ROWS_AT_ONCE = 1000;

/** What people write about in the answers to a question; excluded responses say nothing. */
export async function themesOfTexts(
  database: Knex,
  { schemaName }: WorkerDatabase,
  { surveyId, question }: WorkerTask & { readonly kind: 'themes' },
): Promise<readonly Theme[]> {
  const themes = createThemes();
  const table = (name: string) => tableIn(database, name, schemaName);
  for (let last = 0; ;) {
    const rows: { id: number; text: string; response_id: number }[] = await table(TEXTS)
      .where({ survey_id: surveyId, question })
      .where('id', '>', last)
      .orderBy('id')
      .limit(ROWS_AT_ONCE)
      .select('id', 'text', 'response_id');
    const excluded: { id: number }[] = await table(RESPONSES)
      .whereIn(
        'id',
        rows.map((row) => row.response_id),
      )
      .where({ standing: 'excluded' })
      .select('id');
    const silent = new Set(excluded.map(({ id }) => id));
    for (const row of rows) if (!silent.has(row.response_id)) themes.add(row.text);
    const end = rows.at(-1);
    if (end === undefined || rows.length < ROWS_AT_ONCE) return themes.most();
    last = end.id;
  }
}
