import type { Core } from '@strapi/strapi';
import { startPollLoop, type PollLoop } from '../shared/strapi/poll-loop';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { deleteExpiredContacts } from './contact-store';
import { isSilent } from './domain/deadlines';
import type { State } from './domain/ticket';
import { appendEvent } from './event-store';
import { sweepPictures } from './images';
import { schoolScene } from './school-scene';
import { feedbackSettings } from './settings';
import { takeStep } from './steps';
import { TICKETS } from './tables';
import { findTicket } from './ticket-store';

export interface Upkeep {
  /** Tickets closed because their reporters had nothing to add. */
  readonly closed: number;
  /** Contact data deleted because their time was over. */
  readonly contactsDeleted: number;
  readonly filesRemoved: number;
}

/** What time alone brings about. Twice is once; several instances may do it side by side. */
export async function keepUp(strapi: Core.Strapi, now: Date): Promise<Upkeep> {
  return {
    closed: await closeSilent(strapi, now),
    contactsDeleted: await expireContacts(strapi, now),
    filesRemoved: await sweepPictures(strapi, now),
  };
}

const AT_ONCE = 200;

async function closeSilent(strapi: Core.Strapi, now: Date): Promise<number> {
  const scene = await schoolScene(strapi);
  const { limits } = feedbackSettings(strapi);
  const today = dayIn(now.toISOString(), scene.timeZone);
  const rows: { id: number; resolved_at: string }[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TICKETS)
      .whereIn('state', ['replied', 'declined'])
      .whereNotNull('resolved_at')
      .orderBy('resolved_at')
      .limit(AT_ONCE)
      .select('id', 'resolved_at'),
  );
  const silent = rows.filter(({ resolved_at: at }) =>
    isSilent(dayIn(at, scene.timeZone), today, { calendar: scene.calendar, limits }),
  );
  const desk = { strapi, scene };
  const by = { actor: 'system', actorId: null, note: null, locale: 'zh-Hans' } as const;
  for (const { id } of silent) {
    await inUnitOfWork(strapi, async (unit) => {
      const ticket = await findTicket(unit, { id });
      const isStill = ticket?.state === 'replied' || ticket?.state === 'declined';
      if (ticket === null || !isStill) return;
      await takeStep(unit, ticket, { step: 'close', answers: {}, ...by, now }, desk);
    });
  }
  return silent.length;
}

async function expireContacts(strapi: Core.Strapi, now: Date): Promise<number> {
  const { timeZone } = await schoolScene(strapi);
  const at = now.toISOString();
  return inUnitOfWork(strapi, async (unit) => {
    const ids = await deleteExpiredContacts(unit, dayIn(at, timeZone));
    for (const id of ids) {
      const ticket = await findTicket(unit, { id });
      const state: State = ticket?.state ?? 'closed';
      await appendEvent(unit, id, {
        ...{ at, step: 'contactDeleted', from: state, to: state, actor: 'system' },
        ...{ actorId: null, publicText: null, internalText: null },
      });
    }
    return ids.length;
  });
}

const EVERY_MS = 30 * 60 * 1000;
const running = new WeakMap<Core.Strapi, PollLoop>();

/** Looks twice an hour, from half an hour after the start on. */
export function startUpkeep(strapi: Core.Strapi): void {
  const loop = startPollLoop({
    everyMs: EVERY_MS,
    async round() {
      await keepUp(strapi, new Date());
      return false;
    },
    onFailure: (error) => strapi.log.error('The upkeep of feedback failed', { error }),
  });
  running.set(strapi, loop);
}

/** Lets the round in progress end and starts no other. */
export async function stopUpkeep(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop();
}
