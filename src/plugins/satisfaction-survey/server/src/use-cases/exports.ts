import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

import { MOST_XLSX_ROWS } from '../../../contracts/admin/results';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import type { Words } from '../../../domain/definition/words';
import { csvOf, type CsvCell } from '../../../../../shared/csv';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { labelledValues } from '../domain/results/result-labels';
import { mergedDefinition } from '../domain/revision/merged-definition';
import { editorRefusal } from '../refusals';
import { revisionsOf } from '../store/revision-store';
import { exportInWorker } from '../worker/run-worker';
import { runAtHand } from './run-at-hand';

export interface ExportFile {
  readonly name: string;
  readonly type: string;
  readonly body: Readable | string;
}

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  codebook: 'text/csv; charset=utf-8',
} as const;
export type ExportFormat = keyof typeof TYPES;

/** Responses, or what their codes mean, as a file. */
export async function exportSurvey(
  strapi: Core.Strapi,
  { documentId, format }: { readonly documentId: string; readonly format: ExportFormat },
): Promise<ExportFile> {
  const { run, revisions } = await inUnitOfWork(strapi, async (unit) => {
    const found = await runAtHand(unit, documentId);
    return { run: found, revisions: await revisionsOf(unit, found.id) };
  });
  if (revisions.length === 0) throw editorRefusal('SURVEY_STEP_UNPUBLISHED');
  if (format === 'xlsx' && run.taken > MOST_XLSX_ROWS) {
    throw editorRefusal('SURVEY_EXPORT_TOO_LARGE', { most: MOST_XLSX_ROWS });
  }
  const definition = mergedDefinition(revisions.map((revision) => revision.definition));
  const type = TYPES[format];
  if (format === 'codebook') {
    return { name: `${run.slug}-codebook.csv`, type, body: csvOf(codebook(definition)) };
  }
  const body = exportInWorker(strapi, {
    ...{ surveyId: run.id, definition, format },
    revisions: revisions.map(({ id, number, definition: asked }) => ({
      ...{ id, number, definition: asked },
    })),
  });
  return { name: `${run.slug}-responses.${format}`, type, body };
}

/** Every question and value with its words in each language. */
function codebook(definition: Definition): readonly (readonly CsvCell[])[] {
  const locales = [...new Set(definition.items.flatMap(({ text }) => Object.keys(text)))].sort();
  const said = (words: Words) => locales.map((locale) => words[locale] ?? '');
  return [
    ['question', 'type', 'value', ...locales],
    ...questionsOf(definition).flatMap((question) => [
      [question.code, question.type, '', ...said(question.text)],
      ...labelledValues(definition, question).map(({ value, label }) => [
        ...[question.code, question.type, value, ...said(label)],
      ]),
    ]),
  ];
}
