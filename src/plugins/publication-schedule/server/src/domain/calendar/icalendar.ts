import { assertNever } from '../../../../../../shared/assert-never';
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
const LONGEST_LINE = 75;

/** The text of `calendar.ics` (RFC 5545): an event without length for each plan, times in UTC. */
export function calendarText({ name, entries, at }: Feed): string {
  const lines = [
    ...['BEGIN:VCALENDAR', 'VERSION:2.0', `PRODID:${PRODUCT}`, 'CALSCALE:GREGORIAN'],
    ...['METHOD:PUBLISH', `X-WR-CALNAME:${escaped(name)}`],
    ...entries.flatMap((entry) => eventLines(entry, at)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(entry: FeedEntry, at: string): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:plan-${entry.planId}@${escaped(entry.installationId)}`,
    `DTSTAMP:${utcText(at)}`,
    `LAST-MODIFIED:${utcText(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTART:${utcText(entry.plannedAt)}`,
    `SUMMARY:${escaped(entry.title)}`,
    ...(entry.description === '' ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
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

/** `20260713T010000Z` */
function utcText(at: string): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

/** A value of type TEXT: a title with a line break must not become a line of its own. */
function escaped(text: string): string {
  const lines = text.replaceAll(/\r\n|\r|\u2028|\u2029/g, '\n');
  return withoutControls(lines.replaceAll(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n'));
}

function withoutControls(text: string): string {
  return text.replaceAll(/\p{Cc}/gu, '');
}

/** Lines of at most 75 octets of UTF-8, cut between characters; what follows begins with a blank. */
function folded(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > LONGEST_LINE) {
      parts.push(part);
      [part, octets] = [' ', 1];
    }
    part += character;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
