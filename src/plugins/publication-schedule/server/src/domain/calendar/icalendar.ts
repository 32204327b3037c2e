import { assertNever } from '../../../../../../shared/assert-never';
import {
  calendarLines,
  calendarValue,
  utcText,
  withoutControls,
} from '../../../../../../shared/icalendar';
import type { StateKind } from '../plan/plan';
import type { CalendarEntry } from './entry';

/** A plan as calendar programs learn of it. */
export interface FeedEntry extends Omit<CalendarEntry, 'target' | 'bundleId'> {
  /** Of the installation that made the plan: the UID stays the same for good. */
  readonly installationId: string;
  /** Goes up when the time changes or the plan is called off. */
  readonly sequence: number;
  readonly changedAt: string;
  readonly description: string;
  /** Address of the document in the admin panel; null leaves it out. */
  readonly url: string | null;
}

export interface Feed {
  readonly name: string;
  readonly entries: readonly FeedEntry[];
  /** When the text is made, an ISO text. */
  readonly at: string;
}

const PRODUCT = '-//strapi-plugin-publication-schedule//NONSGML calendar//EN';

/** The text of `calendar.ics` (RFC 5545): an event without length for each plan, times in UTC. */
export function calendarText({ name, entries, at }: Feed): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `X-WR-CALNAME:${calendarValue(name)}`],
    ...entries.flatMap((entry) => eventLines(entry, at)),
    'END:VCALENDAR',
  ];
  return calendarLines(lines);
}

function eventLines(entry: FeedEntry, at: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:plan-${entry.planId}@${calendarValue(entry.installationId)}`,
    `DTSTAMP:${utcText(at)}`,
    `LAST-MODIFIED:${utcText(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART:${utcText(entry.plannedAt)}`,
    `SUMMARY:${calendarValue(entry.title)}`,
    ...(entry.description === '' ? [] : [`DESCRIPTION:${calendarValue(entry.description)}`]),
    `CATEGORIES:${entry.verb.toUpperCase()}`,
    `STATUS:${statusOf(entry.state)}`,
    'TRANSP:TRANSPARENT',
    ...(entry.url === null ? [] : [`URL:${withoutControls(entry.url)}`]),
    'END:VEVENT',
  ];
}

/** What has gone out or surely will is confirmed; what waits for somebody is tentative. */
function statusOf(state: StateKind): 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED' {
  switch (state) {
    case 'armed':
    case 'claimed':
    case 'retryWait':
    case 'done':
      return 'CONFIRMED';
    case 'paused':
    case 'needsAttention':
    case 'failed':
    case 'missed':
      return 'TENTATIVE';
    case 'cancelled':
    case 'superseded':
      return 'CANCELLED';
    default:
      return assertNever(state);
  }
}
