import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { RESULT_UID } from '../content-types';
import { editorRefusal } from '../refusals';
import { findSnapshot, updateSnapshot } from '../store/snapshot-store';
import type { Actor } from './actor';
import { lockedRun } from './run-at-hand';

export interface AskedWithdrawal {
  readonly documentId: string;
  readonly number: number;
  readonly reason: string;
}

/** Takes published results back, and keeps why. @throws SURVEY_SNAPSHOT_CONFLICT */
export async function withdrawResults(
  strapi: Core.Strapi,
  _actor: Actor,
  { documentId, number, reason }: AskedWithdrawal,
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const snapshot = await findSnapshot(unit, { survey_id: run.id, number });
    if (snapshot === null) throw editorRefusal('SURVEY_SNAPSHOT_UNKNOWN');
    const { state, documentId: resultId } = snapshot;
    if (state !== 'published' || resultId === null) throw editorRefusal('SURVEY_SNAPSHOT_CONFLICT');
    await updateSnapshot(unit, snapshot.id, { withdrawnReason: reason });
    // The document goes, and with it, in the same transaction, what the public reads.
    await strapi.documents(RESULT_UID as never).unpublish({ documentId: resultId, locale: '*' });
  });
}
