import type { Core } from '@strapi/strapi';

import { fromSurveyJs } from '../../../domain/surveyjs/from-surveyjs';
import type { NotCarried } from '../../../domain/surveyjs/not-carried';
import { toSurveyJs } from '../../../domain/surveyjs/to-surveyjs';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { readDraft } from '../content/draft';
import { defaultLocaleOf, questionnaireRows } from '../content/questionnaire';
import { editorRefusal } from '../refusals';
import { createSurvey, presentDefinition } from './questionnaires';
import { runAtHand } from './run-at-hand';

export interface ImportedSurvey {
  readonly documentId: string;
  readonly notCarried: readonly NotCarried[];
}

/**
 * A new survey with the questionnaire of a SurveyJS file; without a title it has that of the file.
 *
 * @throws SURVEY_IMPORT_UNREADABLE, SURVEY_IMPORT_TOO_LARGE, SURVEY_IMPORT_EMPTY;
 * SURVEY_INPUT_INVALID where neither says a title
 */
export async function importSurveyJs(
  strapi: Core.Strapi,
  asked: { readonly title: string | null; readonly questionnaire: unknown },
): Promise<ImportedSurvey> {
  const defaultLocale = await defaultLocaleOf(strapi);
  const read = fromSurveyJs(asked.questionnaire, { defaultLocale });
  if (read.definition === null) throw editorRefusal(read.refusal);
  const named = asked.title === null ? {} : { [defaultLocale]: asked.title };
  const title = { ...read.definition.title, ...named };
  if (Object.keys(title).length === 0)
    throw editorRefusal('SURVEY_INPUT_INVALID', { field: 'title' });
  const definition = { ...read.definition, title };
  const documentId = await createSurvey(strapi, { slug: null, definition });
  return { documentId, notCarried: read.notCarried };
}

export interface SurveyJsFile {
  readonly name: string;
  readonly body: string;
}

/**
 * The questionnaire as a SurveyJS file: as it is being written, or as it was asked last where its
 * document is gone.
 *
 * @throws SURVEY_UNKNOWN
 */
export async function exportSurveyJs(
  strapi: Core.Strapi,
  documentId: string,
): Promise<SurveyJsFile> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    const isWritten = (await questionnaireRows(strapi, documentId, 'draft')).length > 0;
    const definition = isWritten
      ? (await readDraft(strapi, documentId)).definition
      : await presentDefinition(unit, run);
    if (definition === null) throw editorRefusal('SURVEY_UNKNOWN');
    const { json } = toSurveyJs(definition);
    return { name: `${run.slug}-surveyjs.json`, body: `${JSON.stringify(json, null, 2)}\n` };
  });
}
