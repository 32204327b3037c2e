import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { countChange, type Standing } from '../domain/results/count-response';
import { editorRefusal } from '../refusals';
import { addToCounters } from '../store/counter-store';
import { appendDecision, type DecisionName } from '../store/event-store';
import { changeStanding, findResponse } from '../store/response-store';
import { findRevision } from '../store/revision-store';
import type { Actor } from './actor';
import { lockedRun } from './run-at-hand';

export interface AskedDecision {
  readonly documentId: string;
  readonly responseId: number;
  readonly name: DecisionName;
  /** Of an exclusion it is told to the holder of the receipt. */
  readonly reason: string;
}

/** What a decision makes of a response, and of which one it is possible. */
const CHANGES: Readonly<Record<DecisionName, readonly [from: readonly Standing[], to: Standing]>> =
  {
    exclude: [['counted', 'pending'], 'excluded'],
    include: [['excluded'], 'counted'],
    acceptLate: [['pending'], 'counted'],
    refuseLate: [['pending'], 'excluded'],
  };

/**
 * Excludes a response, takes it in again, decides about a late one. Nothing is deleted, the counters
 * change with it, and the reason stays.
 *
 * @throws SURVEY_DECISION_CONFLICT where the response does not stand so
 */
export async function decideResponse(
  strapi: Core.Strapi,
  actor: Actor,
  { documentId, responseId, name, reason }: AskedDecision,
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const run = await lockedRun(unit, documentId);
    const response = await findResponse(unit, run.id, { id: responseId });
    if (response === null) throw editorRefusal('SURVEY_RESPONSE_UNKNOWN');
    const [from, to] = CHANGES[name];
    const { standing } = response;
    const isDone =
      from.includes(standing) && (await changeStanding(unit, responseId, { from: standing, to }));
    if (!isDone) throw editorRefusal('SURVEY_DECISION_CONFLICT');
    const revision = await findRevision(unit, response.revisionId);
    if (revision === null) throw new Error(`Response ${responseId} is of no revision`);
    const after = { ...response, standing: to };
    const change = countChange(revision.definition, response, after);
    await addToCounters(unit, response.revisionId, change);
    const at = actor.now.toISOString();
    await appendDecision(
      unit,
      { surveyId: run.id, responseId },
      { at, name, by: actor.id, reason },
    );
  });
}
