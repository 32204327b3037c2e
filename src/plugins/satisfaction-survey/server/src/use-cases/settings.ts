import type { Core } from '@strapi/strapi';

import type { SurveyAccess } from '../../../contracts/public/survey';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { freshToken } from '../protection/invitation';
import { forgetSurvey } from '../public/survey-cache';
import { editorRefusal } from '../refusals';
import { appendEvent } from '../store/event-store';
import { updateRun, type RunChange, type StoredRun } from '../store/run-store';
import { publishedFacts } from '../store/snapshot-store';
import type { Actor } from './actor';
import { lockedRun } from './run-at-hand';

/** What is left out stays as it is. */
export interface Settings {
  readonly opensAt?: string | null | undefined;
  readonly closesAt?: string | null | undefined;
  readonly access?: SurveyAccess | undefined;
  readonly quota?: number | null | undefined;
  readonly targetPopulation?: number | null | undefined;
  readonly smallestCell?: number | undefined;
  readonly series?: string | null | undefined;
  readonly allowedOrigins?: readonly string[] | undefined;
}

/** @throws SURVEY_PERIOD_INVALID; SURVEY_CELL_LOWERED once results were public */
export async function changeSettings(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, settings }: { readonly documentId: string; readonly settings: Settings },
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const change = Object.fromEntries(
      Object.entries(settings).filter(([, value]) => value !== undefined),
    ) as RunChange;
    const next: StoredRun = { ...run, ...change };
    if (next.opensAt !== null && next.closesAt !== null && next.opensAt >= next.closesAt) {
      throw editorRefusal('SURVEY_PERIOD_INVALID');
    }
    if (next.smallestCell < run.smallestCell) {
      const wasPublic = (await publishedFacts(unit, run.id)).length > 0;
      if (wasPublic) throw editorRefusal('SURVEY_CELL_LOWERED');
    }
    // Whoever asks for the code that hangs on the site gets one to hang there.
    const needsCode = next.access === 'onSite' && run.onSiteCode === null;
    const allowedOrigins = next.allowedOrigins.map((origin) => new URL(origin).origin);
    await updateRun(unit, run.id, {
      ...{ ...change, allowedOrigins },
      ...(needsCode ? { onSiteCode: freshToken() } : {}),
    });
    unit.onCommit(() => forgetSurvey(strapi, run.slug));
    const at = actor.now.toISOString();
    const details = { changed: Object.keys(change).join(', ') };
    await appendEvent(unit, run.id, { at, name: 'settings', by: actor.id, reason: null, details });
  });
}
