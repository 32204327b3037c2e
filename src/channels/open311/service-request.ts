import { nextDay, startOfDay } from '../../content/day-bounds';
import { isDay } from '../../content/instant';
import type { PublicRow } from '../../content/public-api/serialise';
import { dayIn } from '../../site/dates';
import type { Fields } from './documents';
import type { RequestRange, RequestStatus } from './request-query';
import { w3Time } from './w3-time';

/** What requests need besides the public entry. */
export interface RequestScene {
  readonly timeZone: string;
  /** Of the school */
  readonly agency: string;
  readonly serviceNames: ReadonlyMap<string, string>;
  readonly outcomeNames: Readonly<Record<string, string>>;
  /** Between the outcome and the answer: `：` */
  readonly colon: string;
}

/**
 * A public entry as a request of the standard. Nobody is located by it: place, address and
 * co-ordinates are always empty, and so is what the school keeps of the way to the answer.
 */
export function serviceRequestOf(row: PublicRow, scene: RequestScene): Fields {
  const { timeZone, agency, serviceNames } = scene;
  const code = textIn(row, 'service');
  const receivedOn = textIn(row, 'receivedOn');
  const publishedAt = textIn(row, 'publishedAt');
  return {
    service_request_id: textIn(row, 'ticketNo'),
    status: statusOf(row),
    status_notes: notesOf(row, scene),
    service_name: code === null ? null : (serviceNames.get(code) ?? code),
    service_code: code,
    description: textIn(row, 'question'),
    agency_responsible: agency === '' ? null : agency,
    service_notice: null,
    requested_datetime: isDay(receivedOn)
      ? w3Time(startOfDay(receivedOn, timeZone), timeZone)
      : null,
    updated_datetime: publishedAt === null ? null : w3Time(publishedAt, timeZone),
    ...{ expected_datetime: null, address: null, address_id: null, zipcode: null },
    ...{ lat: null, long: null, media_url: null },
  };
}

/** The standard knows two: a matter is open until it has an outcome. */
export function statusOf(row: PublicRow): RequestStatus {
  return textIn(row, 'outcome') === null ? 'open' : 'closed';
}

/** How it ended, and the answer. */
function notesOf(row: PublicRow, { outcomeNames, colon }: RequestScene): string | null {
  const [outcome, reply] = [textIn(row, 'outcome'), textIn(row, 'reply')];
  if (outcome === null) return reply;
  const name = outcomeNames[outcome] ?? outcome;
  return reply === null ? name : `${name}${colon}${reply}`;
}

/** The days whose beginnings lie in a range: an entry tells its day, which counts from midnight. */
export function daysIn(
  { from, to }: Pick<RequestRange, 'from' | 'to'>,
  timeZone: string,
): { readonly first: string; readonly last: string } {
  const day = dayIn(from.toISOString(), timeZone);
  const isBegun = Date.parse(startOfDay(day, timeZone)) < from.getTime();
  return { first: isBegun ? nextDay(day) : day, last: dayIn(to.toISOString(), timeZone) };
}

function textIn(row: PublicRow, name: string): string | null {
  const value = row[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
