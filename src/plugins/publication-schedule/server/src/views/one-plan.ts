import type { Core } from '@strapi/strapi';

import { namesOf } from '../../../../../shared/strapi/people-names';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Said } from '../../../contracts/common';
import type { PlanResponse } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { resolveTime, type ZoneNote, type ZonedTime } from '../domain/time/zoned-time';
import { ZONE_NOTES } from '../messages/attention-messages';
import { EVENT_MESSAGES } from '../messages/event-messages';
import { reasonText, sentenceFor } from '../refusals';
import { findEvents } from '../store/event-store';
import { findLivePlan } from '../store/plan-store';
import { findRuns, type Run } from '../store/run-store';
import { planAtHand } from '../use-cases/plan-change';
import { shownPlans } from './shown-plan';

const MOST_EVENTS = 100;

/** A plan with everything that happened to it. @throws SCHEDULE_PLAN_NOT_FOUND */
export async function readPlan(
  strapi: Core.Strapi,
  asker: Asker,
  id: number,
): Promise<PlanResponse> {
  const found = await inUnitOfWork(strapi, async (unit) => {
    const kept = await planAtHand({ strapi, unit, asker }, id);
    const { verb, target } = kept.plan;
    const otherVerb = verb === 'publish' ? 'unpublish' : 'publish';
    return {
      kept,
      counterpart: await findLivePlan(unit, otherVerb, target),
      events: await findEvents(unit, id, MOST_EVENTS),
      runs: await findRuns(unit, id),
    };
  });
  const { kept, counterpart, events, runs } = found;
  const { time } = kept.plan;
  const names = await namesOf(
    strapi,
    events.map(({ actorId }) => actorId),
  );
  const both = counterpart === null ? [kept] : [kept, counterpart];
  const [plan, other] = await shownPlans(strapi, asker, both);
  if (plan === undefined) throw new Error('A plan that was found is shown.');
  return {
    ...{ plan, counterpart: other ?? null, zoneNote: zoneNoteOf(strapi, time) },
    events: events.map(({ name, at, actorId, facts }) => ({
      ...{ name, at, by: actorId === null ? null : names(actorId) },
      message: sentenceFor(strapi, EVENT_MESSAGES[name], facts, time.zone),
    })),
    runs: runs.map((run) => shownRun(strapi, run, time.zone)),
  };
}

/** What is to be known about a time; null on all ordinary days. */
function zoneNoteOf(strapi: Core.Strapi, time: ZonedTime): string | null {
  const resolution = resolveTime(time);
  return resolution.kind === 'refused' ? null : noteText(strapi, resolution.time.note, time.zone);
}

export function noteText(strapi: Core.Strapi, note: ZoneNote | null, zone: string): string | null {
  return note === null ? null : sentenceFor(strapi, ZONE_NOTES[note.kind], { ...note }, zone);
}

function shownRun(strapi: Core.Strapi, run: Run, zone: string) {
  const { plannedAt, startedAt, endedAt, outcome, latenessSeconds, entries, runnerId } = run;
  return {
    ...{ plannedAt, startedAt, endedAt, outcome, latenessSeconds, entries, runnerId },
    reason: reasonOfRun(strapi, run, zone),
  };
}

function reasonOfRun(strapi: Core.Strapi, { facts }: Run, zone: string): Said | null {
  const { code, message } = facts;
  if (typeof code !== 'string') return null;
  const known = reasonText(strapi, code, facts, zone);
  return { code, message: known === code && typeof message === 'string' ? message : known };
}
