import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { takeStep, type Step } from '../domain/lifecycle/step';
import { forgetSurvey } from '../public/survey-cache';
import { editorRefusal } from '../refusals';
import { appendEvent } from '../store/event-store';
import { updateRun } from '../store/run-store';
import type { Actor } from './actor';
import { lockedRun } from './run-at-hand';

export interface AskedStep {
  readonly step: Step;
  readonly reason: string | null;
  /** When a pause ends by itself. */
  readonly until: string | null;
}

/** Opens, pauses, closes and so on. @throws the obstacle as a refusal */
export async function stepSurvey(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, step, reason, until }: AskedStep & { readonly documentId: string },
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const at = { now: actor.now, ...(until === null ? {} : { until }) };
    const stepped = takeStep(run, step, at);
    if ('obstacle' in stepped) throw editorRefusal(stepped.obstacle);
    const { intent, closedAt, isPaused, pausedUntil } = stepped.run;
    await updateRun(unit, run.id, { intent, closedAt, isPaused, pausedUntil });
    unit.onCommit(() => forgetSurvey(strapi, run.slug));
    const event = { at: actor.now.toISOString(), name: step, by: actor.id, reason, details: {} };
    await appendEvent(unit, run.id, event);
  });
}
