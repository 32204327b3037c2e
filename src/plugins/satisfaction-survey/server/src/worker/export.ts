import type { Knex } from 'knex';

import { BOM, csvLines } from '../../../../../shared/csv';
import { createXlsx } from '../../../../../shared/xlsx';
import {
  exportColumns,
  exportHead,
  exportRow,
  type ExportColumn,
  type ExportedResponse,
} from '../domain/results/export-row';
import { responseOf, type ResponseRow } from '../store/response-store';
import { RESPONSES } from '../tables';
import { tableIn } from './open-database';
import type { ExportFormat, WorkerDatabase, WorkerTask } from './worker-task';

const ROWS_AT_ONCE = 250;

/**
 * Responses as a file, bit by bit, in an order that says nothing of when they came: that of their
 * receipts, which are as good as random.
 */
export async function* exportSurvey(
  database: Knex,
  { schemaName }: WorkerDatabase,
  task: WorkerTask & { readonly kind: 'export' },
): AsyncGenerator<string | Uint8Array> {
  const { surveyId, definition, format, revisions } = task;
  const numbers = new Map(revisions.map(({ id, number }) => [id, number]));
  const file = FILES[format](exportColumns(definition));
  const after = async (last: string) =>
    (await tableIn(database, RESPONSES, schemaName)
      .where({ survey_id: surveyId })
      .where('receipt_hash', '>', last)
      .orderBy('receipt_hash')
      .limit(ROWS_AT_ONCE)
      .select('*')) as ResponseRow[];
  // Before the first word is said: what cannot be read at all is no file.
  let rows = await after('');
  yield file.begin();
  for (;;) {
    const told = rows.map((row): ExportedResponse => {
      const { revisionId, locale, channel, standing, isLate, flags, answers } = responseOf(row);
      const revision = numbers.get(revisionId) ?? 0;
      return { revision, locale, channel, standing, isLate, flags, answers };
    });
    if (told.length > 0) yield file.add(told);
    const end = rows.at(-1);
    if (end === undefined || rows.length < ROWS_AT_ONCE) break;
    rows = await after(end.receipt_hash);
  }
  yield file.end();
}

/** A file that is written bit by bit. */
interface ExportFile {
  begin(): string | Uint8Array;
  add(responses: readonly ExportedResponse[]): string | Uint8Array;
  end(): string | Uint8Array;
}

const FILES: Readonly<Record<ExportFormat, (columns: readonly ExportColumn[]) => ExportFile>> = {
  csv: (columns) => ({
    begin: () => `${BOM}${csvLines([exportHead(columns)])}`,
    add: (responses) => csvLines(responses.map((one) => exportRow(columns, one))),
    end: () => '',
  }),
  xlsx: (columns) => {
    const workbook = createXlsx();
    return {
      begin: () => workbook.add([exportHead(columns)]),
      add: (responses) => workbook.add(responses.map((one) => exportRow(columns, one))),
      end: () => workbook.end(),
    };
  },
  json: () => {
    let comma = '';
    return {
      begin: () => '[',
      add: (responses) => {
        const before = comma;
        comma = ',';
        return `${before}${responses.map((one) => JSON.stringify(one)).join(',')}`;
      },
      end: () => ']',
    };
  },
};
