import type { Core } from '@strapi/strapi';
import { stepsFrom } from '../content/transitions/machine';
import { userNames } from '../content/staff-names';
import { rowsOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { attachmentsOf } from './attachment-store';
import { contactOf } from './contact-store';
import { handlingMachine, REPORTER_STEPS } from './domain/handling';
import { eventsOf } from './event-store';
import { schoolScene } from './school-scene';
import type { TicketResponse } from './staff-contracts';
import { queuedTicket } from './staff-queue';
import { reachedTicket, type Reach } from './staff-reach';

export const FEEDBACK_ENTRY = 'api::feedback-entry.feedback-entry';

/** Everything about one ticket but the contact data, which are asked for with a reason. */
export async function staffTicket(
  strapi: Core.Strapi,
  reach: Reach,
  id: unknown,
): Promise<TicketResponse> {
  const { timeZone } = await schoolScene(strapi);
  const today = dayIn(new Date().toISOString(), timeZone);
  return inUnitOfWork(strapi, async (unit) => {
    const ticket = await reachedTicket(unit, reach, id);
    const events = await eventsOf(unit, ticket.id);
    const actors = events.flatMap(({ actorId }) => (actorId === null ? [] : [actorId]));
    const { assigneeId } = ticket;
    const names = await userNames(strapi, assigneeId === null ? actors : [...actors, assigneeId]);
    const nameOf = (user: number | null) => (user === null ? null : (names.get(user) ?? null));
    const { beginning: _beginning, ...queued } = queuedTicket(ticket, today);
    const { version, submitterRole, anonymous, rawText, locale, about, openedOn } = ticket;
    const { acceptedAt, firstRepliedAt, resolvedAt, outcome, reply, satisfaction } = ticket;
    const { mergedInto, transfer, entryId } = ticket;
    return {
      ...queued,
      ...{ version, submitterRole, anonymous, rawText, locale, about, openedOn },
      ...{ acceptedAt, firstRepliedAt, resolvedAt, outcome, reply, satisfaction },
      ...{ mergedInto, transfer, entryId, assignee: nameOf(assigneeId) },
      hasContact: (await contactOf(unit, ticket.id)) !== null,
      attachments: (await attachmentsOf(unit, ticket.id)).map(({ id: no, name }) => ({
        ...{ id: no, name },
      })),
      visibility: await visibilityOf(strapi, entryId),
      steps: stepsFrom(handlingMachine, ticket.state)
        .map(({ name }) => name)
        .filter((name) => !REPORTER_STEPS.has(name))
        .filter((name) => name !== 'merge' || transfer === null),
      timeZone,
      events: events.map(({ actorId, ...event }) => ({ ...event, who: nameOf(actorId) })),
    };
  });
}

/** The second axis is what the entry is; nobody keeps it beside it. */
async function visibilityOf(
  strapi: Core.Strapi,
  entryId: string | null,
): Promise<TicketResponse['visibility']> {
  if (entryId === null) return 'private';
  const rows = await rowsOf(strapi, FEEDBACK_ENTRY).findMany({
    where: { documentId: entryId },
    select: ['publishedAt', 'publicSince'],
  });
  if (rows.length === 0) return 'private';
  if (rows.some((row) => row['publishedAt'] !== null)) return 'public';
  return rows.some((row) => row['publicSince'] !== null) ? 'withdrawn' : 'inReview';
}
