import {
  calendarLines,
  calendarValue,
  utcText,
  withoutControls,
} from '../../../../../../../shared/icalendar';

/** Something on a day or at a time that the public may put into its calendar. */
export interface CalendarEvent {
  /** Stays the same for good: a change replaces the event in everybody's calendar. */
  readonly uid: string;
  /** Rises with every change, and when it is called off. */
  readonly sequence: number;
  /** ISO instant of the last change */
  readonly changedAt: string;
  readonly time: EventTime;
  readonly state: 'confirmed' | 'cancelled';
  readonly title: string;
  /** Empty where there is nothing more to say. */
  readonly description: string;
  readonly place: string;
  readonly url: string | null;
  readonly category: string;
}

/** Either whole days, the last one included, or from one instant to another. */
export type EventTime =
  | { readonly kind: 'days'; readonly firstDay: string; readonly lastDay: string }
  | { readonly kind: 'span'; readonly startAt: string; readonly endAt: string | null };

export interface PublicCalendar {
  readonly name: string;
  readonly description: string;
  readonly events: readonly CalendarEvent[];
}

const PRODUCT = '-//strapi-plugin-delivery//NONSGML public calendar//EN';

/** How often a calendar program should ask again. */
const REFRESH = 'PT6H';

/** The text of a calendar (RFC 5545); times in UTC, so no time zone has to be told. */
export function publicCalendarText({ name, description, events }: PublicCalendar): string {
  return calendarLines([
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `NAME:${calendarValue(name)}`, `X-WR-CALNAME:${calendarValue(name)}`],
    `DESCRIPTION:${calendarValue(description)}`,
    ...[`REFRESH-INTERVAL;VALUE=DURATION:${REFRESH}`, `X-PUBLISHED-TTL:${REFRESH}`],
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent): readonly string[] {
  const { uid, sequence, changedAt, title, description, place, url, category, state } = event;
  return [
    'BEGIN:VEVENT',
    `UID:${calendarValue(uid)}`,
    // The instant of the last change and not of the answer: the same content is the same text.
    `DTSTAMP:${utcText(changedAt)}`,
    `LAST-MODIFIED:${utcText(changedAt)}`,
    `SEQUENCE:${sequence}`,
    ...timeLines(event.time),
    `SUMMARY:${calendarValue(title)}`,
    ...(description === '' ? [] : [`DESCRIPTION:${calendarValue(description)}`]),
    ...(place === '' ? [] : [`LOCATION:${calendarValue(place)}`]),
    `CATEGORIES:${calendarValue(category)}`,
    `STATUS:${state === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(url === null ? [] : [`URL:${withoutControls(url)}`]),
    'END:VEVENT',
  ];
}

function timeLines(time: EventTime): readonly string[] {
  if (time.kind === 'span') {
    const end = time.endAt !== null && time.endAt > time.startAt ? time.endAt : null;
    return [`DTSTART:${utcText(time.startAt)}`, ...(end === null ? [] : [`DTEND:${utcText(end)}`])];
  }
  const last = time.lastDay > time.firstDay ? time.lastDay : time.firstDay;
  // The end of an event of whole days is the day after it.
  return [
    `DTSTART;VALUE=DATE:${dayText(time.firstDay)}`,
    `DTEND;VALUE=DATE:${dayText(nextDay(last))}`,
  ];
}

/** `20250715` */
function dayText(day: string): string {
  return day.replaceAll('-', '');
}

function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
