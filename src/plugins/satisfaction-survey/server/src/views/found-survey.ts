import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { findRun, type StoredRun } from '../store/run-store';
import { publishedSnapshot } from '../store/snapshot-store';

/** A survey as other parts of the app see it. */
export type FoundSurvey = Pick<
  StoredRun,
  'documentId' | 'revision' | 'intent' | 'access' | 'taken'
> & { readonly hasResults: boolean };

export async function findSurvey(strapi: Core.Strapi, slug: string): Promise<FoundSurvey | null> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await findRun(unit, { slug });
    if (run === null) return null;
    const { id, documentId, revision, intent, access, taken } = run;
    const hasResults = (await publishedSnapshot(unit, id)) !== null;
    return { documentId, revision, intent, access, taken, hasResults };
  });
}
