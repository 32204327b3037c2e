import type { Core } from '@strapi/strapi';

import { digest } from '../../../../../shared/strapi/digest';
import { signedInAdmin } from '../../../../../shared/strapi/reader';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { parseDefinition } from '../domain/definition/parse-definition';
import { gravest, kindOf } from '../domain/revision/change';
import { changesBetween } from '../domain/revision/changes-between';
import { OLD_REVISION_MS } from '../domain/submission/submission-decision';
import { forgetSurvey } from '../public/survey-cache';
import { editorRefusal } from '../refusals';
import { appendEvent } from '../store/event-store';
import { findRevision, insertRevision, revisionsOf } from '../store/revision-store';
import { findRun, lockRun, updateRun, type StoredRun } from '../store/run-store';
import { defaultLocaleOf, questionnaireOf, questionnaireRows } from './questionnaire';

/**
 * Freezes what was just published as the next revision, in the transaction of the publication. The
 * same questionnaire again, in another language for one, makes none.
 *
 * @throws SURVEY_DEFINITION_INVALID; SURVEY_CHANGES_BREAKING where answers would lose their meaning
 */
export async function freezeRevision(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { documentId, now }: { readonly documentId: string; readonly now: Date },
): Promise<void> {
  const found = await findRun(unit, { documentId });
  const run = found === null ? null : await lockRun(unit, found.id);
  if (run === null) throw editorRefusal('SURVEY_UNKNOWN');
  const rows = await questionnaireRows(strapi, documentId, 'published');
  const parsed = parseDefinition(questionnaireOf(rows, await defaultLocaleOf(strapi)));
  if ('issues' in parsed) {
    throw editorRefusal('SURVEY_DEFINITION_INVALID', {
      ...{ count: parsed.issues.length, issues: parsed.issues },
    });
  }
  const { definition } = parsed;
  const present = run.revision === null ? null : await findRevision(unit, run.revision);
  const hash = digest(definition);
  if (present?.hash === hash) return;
  const changes = present === null ? [] : changesBetween(present.definition, definition);
  const kind = present === null ? 'first' : (gravest(changes) ?? 'cosmetic');
  if (kind === 'breaking' && run.taken > 0) {
    const count = changes.filter((change) => kindOf(change) === 'breaking').length;
    throw editorRefusal('SURVEY_CHANGES_BREAKING', { count });
  }
  const at = now.toISOString();
  const by = signedInAdmin(strapi)?.id ?? null;
  const number = await nextNumber(unit, run);
  // Nobody answered what is broken with, and nobody shall any more.
  const oldUntil =
    kind === 'breaking' ? at : new Date(now.getTime() + OLD_REVISION_MS).toISOString();
  const id = await insertRevision(
    unit,
    { surveyId: run.id, number, kind, hash, definition, publishedAt: at, publishedBy: by },
    oldUntil,
  );
  await updateRun(unit, run.id, { revision: id });
  unit.onCommit(() => forgetSurvey(strapi, run.slug));
  const details = { revision: number };
  await appendEvent(unit, run.id, { at, name: 'published', by, reason: null, details });
}

async function nextNumber(unit: UnitOfWork, run: StoredRun): Promise<number> {
  const revisions = await revisionsOf(unit, run.id);
  return (revisions.at(-1)?.number ?? 0) + 1;
}
