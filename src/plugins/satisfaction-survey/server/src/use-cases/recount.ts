import type { Core } from '@strapi/strapi';

import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { addToCounters, addToHours } from '../store/counter-store';
import { appendEvent } from '../store/event-store';
import { insertRecount, lastRecountId, type Recounted } from '../store/recount-store';
import { revisionsOf } from '../store/revision-store';
import { addTaken } from '../store/run-store';
import { recountInWorker } from '../worker/run-worker';
import type { CounterFault, RecountFound } from '../worker/worker-task';
import type { Actor } from './actor';
import { lockedRun, runAtHand } from './run-at-hand';

/**
 * Counts all responses anew and puts right what differs. What comes in meanwhile is not disturbed: the
 * difference is added, and it is that of one instant. Where somebody else has put it right since, it
 * is counted once more.
 */
export async function recountSurvey(
  strapi: Core.Strapi,
  actor: Actor,
  documentId: string,
): Promise<Recounted> {
  const startedAt = performance.now();
  for (;;) {
    const { run, revisions, last } = await inUnitOfWork(strapi, async (unit) => {
      const found = await runAtHand(unit, documentId);
      const all = await revisionsOf(unit, found.id);
      return { run: found, revisions: all, last: await lastRecountId(unit, found.id) };
    });
    const found = await recountInWorker(strapi, {
      surveyId: run.id,
      revisions: revisions.map(({ id, number, definition }) => ({ id, number, definition })),
    });
    const milliseconds = Math.round(performance.now() - startedAt);
    const recounted = await inUnitOfWork(strapi, async (unit) => {
      const { id } = await lockedRun(unit, documentId);
      if ((await lastRecountId(unit, id)) !== last) return null;
      return putRight(unit, { surveyId: id, actor, found, milliseconds });
    });
    if (recounted !== null) return recounted;
  }
}

async function putRight(
  unit: UnitOfWork,
  counted: {
    readonly surveyId: number;
    readonly actor: Actor;
    readonly found: RecountFound;
    readonly milliseconds: number;
  },
): Promise<Recounted> {
  const { surveyId, actor, found, milliseconds } = counted;
  const { responses, faults, hourFaults, takenDelta } = found;
  const repaired = faults.length + hourFaults.length + (takenDelta === 0 ? 0 : 1);
  const at = actor.now.toISOString();
  for (const [revisionId, deltas] of byRevision(faults)) {
    await addToCounters(unit, revisionId, deltas);
  }
  await addToHours(unit, surveyId, new Map(hourFaults.map(({ hour, delta }) => [hour, delta])));
  if (takenDelta !== 0) await addTaken(unit, surveyId, takenDelta);
  const recounted: Recounted = { at, responses, milliseconds, repaired };
  await insertRecount(unit, surveyId, recounted);
  const event = { at, name: 'recounted' as const, by: actor.id, reason: null };
  await appendEvent(unit, surveyId, { ...event, details: { repaired } });
  return recounted;
}

function byRevision(faults: readonly CounterFault[]): ReadonlyMap<number, Map<string, number>> {
  const all = new Map<number, Map<string, number>>();
  for (const { revisionId, cell, delta } of faults) {
    const own = all.get(revisionId) ?? new Map<string, number>();
    own.set(cell, delta);
    all.set(revisionId, own);
  }
  return all;
}
