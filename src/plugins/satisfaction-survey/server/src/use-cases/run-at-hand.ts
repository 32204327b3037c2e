import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { editorRefusal } from '../refusals';
import { findRun, lockRun, type StoredRun } from '../store/run-store';

/** The survey of a questionnaire, to be read. @throws SURVEY_UNKNOWN */
export async function runAtHand(unit: UnitOfWork, documentId: string): Promise<StoredRun> {
  const run = await findRun(unit, { documentId });
  if (run === null) throw editorRefusal('SURVEY_UNKNOWN');
  return run;
}

/** The same, to be changed: nobody else changes or answers it meanwhile. */
export async function lockedRun(unit: UnitOfWork, documentId: string): Promise<StoredRun> {
  const { id } = await runAtHand(unit, documentId);
  const run = await lockRun(unit, id);
  if (run === null) throw editorRefusal('SURVEY_UNKNOWN');
  return run;
}
