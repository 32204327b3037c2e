import type { Core } from '@strapi/strapi';
import type { Locale } from '../../content/locales';
import { sitePath } from '../../content/search/site-path';
import { digest } from '../../shared/strapi/digest';
import { schoolName } from '../school-facts';
import { meetingEvents, worksEvents } from './document-events';
import { dueEvents } from './due-events';
import { EVENT_KINDS, type EventKind, type OpenEvent } from './event-kinds';
import { notedEvents, noteEvents } from './event-store';
import { isOver, notedNow, withdrawn, type NotedEvent } from './noted-event';
import { CALENDAR_NAMES, CALENDAR_WORDS, WITHDRAWN_TITLE } from './words';

const READERS: Readonly<
  Record<EventKind, (strapi: Core.Strapi, locale: Locale) => Promise<readonly OpenEvent[]>>
> = {
  works: worksEvents,
  meetings: meetingEvents,
  'due-dates': dueEvents,
};

interface CalendarAsked {
  readonly locale: Locale;
  /** ISO instant */
  readonly at: string;
  readonly origin: string;
}

export function calendarOffers(locale: Locale) {
  return CALENDAR_NAMES.map((name) => {
    const { title, description } = CALENDAR_WORDS[name];
    return { name, title: title[locale], description: description[locale] };
  });
}

/** A calendar of what the public can read, and of what was told before and is called off. */
export async function readCalendar(strapi: Core.Strapi, name: string, asked: CalendarAsked) {
  const offer = calendarOffers(asked.locale).find((one) => one.name === name);
  if (offer === undefined) return undefined;
  const kinds = EVENT_KINDS.filter((kind) => offer.name === 'all' || kind === offer.name);
  const events = [];
  for (const kind of kinds) events.push(...(await eventsOfKind(strapi, kind, asked)));
  const school = await schoolName(strapi, asked.locale);
  return {
    name: [offer.title, school].filter((text) => text !== '').join(' · '),
    description: offer.description,
    events,
  };
}

/**
 * What is told is noted when it is told: what nobody ever read needs no correction. So every change,
 * by whatever way it came, is the next in the sequence for whoever has read the one before.
 */
async function eventsOfKind(strapi: Core.Strapi, kind: EventKind, asked: CalendarAsked) {
  const { locale, at, origin } = asked;
  const open = await READERS[kind](strapi, locale);
  const known = await notedEvents(strapi, kind, earliest(open, at));
  const fresh = open.map((event) => ({
    event,
    noted: notedNow(known.get(event.uid), seenOf(event), at),
  }));
  const gone = kind === 'due-dates' ? [] : calledOff(known, open, at);
  const told = [...fresh.map(({ noted }) => noted), ...gone];
  await noteEvents(
    strapi,
    kind,
    told.filter((noted) => known.get(noted.uid) !== noted),
  );
  const category = CALENDAR_WORDS[kind].title[locale];
  return [
    ...fresh.map(({ event, noted }) => ({
      ...factsOf(noted, category),
      state: event.isCancelled ? ('cancelled' as const) : ('confirmed' as const),
      ...{ title: event.title, description: event.description, place: event.place },
      url: event.path === null ? null : `${origin}${sitePath(event.path, locale)}`,
    })),
    ...gone.map((noted) => ({
      ...factsOf(noted, category),
      ...{ state: 'cancelled' as const, title: WITHDRAWN_TITLE[locale] },
      ...{ description: '', place: '', url: null },
    })),
  ];
}

/**
 * Events that were told and cannot be read any more. Not for due dates: an item that is no longer due
 * has been published, which calls nothing off.
 */
function calledOff(
  known: ReadonlyMap<string, NotedEvent>,
  open: readonly OpenEvent[],
  at: string,
): readonly NotedEvent[] {
  const uids = new Set(open.map(({ uid }) => uid));
  return [...known.values()]
    .filter(({ uid }) => !uids.has(uid))
    .map((event) => withdrawn(event, at))
    .filter(({ isWithdrawn, span }) => isWithdrawn && !isOver(span, at));
}

/** Since when events that were told are looked up: the first that is still open, at most today. */
function earliest(open: readonly OpenEvent[], at: string): string {
  return open.reduce((first, { span }) => (span.end < first ? span.end : first), at.slice(0, 10));
}

function seenOf({ uid, span, facts, isCancelled }: OpenEvent) {
  return { uid, span, fingerprint: digest({ span, facts, isCancelled }) };
}

function factsOf({ uid, sequence, changedAt, span }: NotedEvent, category: string) {
  const { start, end } = span;
  const isDay = start.length === 'YYYY-MM-DD'.length;
  return {
    uid: `${uid}@school-transparency`,
    ...{ sequence, changedAt, category },
    time: isDay
      ? { kind: 'days' as const, firstDay: start, lastDay: end }
      : { kind: 'span' as const, startAt: start, endAt: end },
  };
}
