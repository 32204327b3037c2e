import { localOf, type LocalTime } from './local-time';

/** The name of an IANA time zone: `Asia/Shanghai`. */
export type Zone = string;

const MINUTE = 60_000;

/** Making one costs more than all else that a time needs; there are few zones. */
const FORMATS = new Map<Zone, Intl.DateTimeFormat>();

/** True for a name of the IANA database; a bare offset such as `+08:00` has no rules and is none. */
export function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    formatOf(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/**
 * Milliseconds that the clocks of a zone are ahead of UTC at an instant.
 *
 * @param at the instant in epoch milliseconds
 * @throws RangeError for an unknown zone
 */
export function offsetAt(zone: Zone, at: number): number {
  const second = Math.floor(at / 1000) * 1000;
  const shown: Record<string, number> = {};
  for (const { type, value } of formatOf(zone).formatToParts(second)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, shown['second'] ?? 0) - second;
}

/** What the clocks of a zone show at an instant. @throws RangeError for an unknown zone */
export function localTimeAt(zone: Zone, at: string): LocalTime {
  const time = Date.parse(at);
  return localOf(time + offsetAt(zone, time));
}

/** `+08:00`, `-03:30` */
export function offsetText(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
  const digits = (count: number) => String(count).padStart(2, '0');
  return `${milliseconds < 0 ? '-' : '+'}${digits(Math.floor(minutes / 60))}:${digits(minutes % 60)}`;
}

/**
 * The first minute, in epoch milliseconds, from which the clocks have the offset of `until`. The
 * two instants lie around one change of the clocks.
 */
export function changeBetween(zone: Zone, from: number, until: number): number {
  const after = offsetAt(zone, until);
  let before = Math.floor(from / MINUTE);
  let first = Math.ceil(until / MINUTE);
  while (first - before > 1) {
    const middle = Math.floor((before + first) / 2);
    if (offsetAt(zone, middle * MINUTE) === after) first = middle;
    else before = middle;
  }
  return first * MINUTE;
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = FORMATS.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...{ year: 'numeric', month: 'numeric', day: 'numeric' },
    ...{ hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' },
  } as const);
  FORMATS.set(zone, format);
  return format;
}
