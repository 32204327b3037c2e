import type { Day } from '../../../../../../shared/workdays';

/** What a clock on the wall shows, to the minute: `2026-03-29T02:30`. It names no instant yet. */
export type LocalTime = string;

/** Instants of the year 9999 may lie in a year of five digits, whose texts do not compare as they do. */
const LOCAL_TIME = /^(?!9999)[1-9]\d{3}-\d{2}-\d{2}T\d{2}:\d{2}$/;

/**
 * The local time as if it were UTC, in milliseconds; null when it is none. The parser takes
 * 29 February of a common year for 1 March and 24:00 for the next day: neither comes back equal.
 */
export function localMilliseconds(local: LocalTime): number | null {
  const time = LOCAL_TIME.test(local) ? Date.parse(`${local}:00Z`) : NaN;
  return !Number.isNaN(time) && localOf(time) === local ? time : null;
}

/** The local time that milliseconds, counted as if it were UTC, stand for. */
export function localOf(milliseconds: number): LocalTime {
  return new Date(milliseconds).toISOString().slice(0, 16);
}

export function dayOfLocal(local: LocalTime): Day {
  return local.slice(0, 10);
}

/** `clockOfLocal('2026-03-29T02:30')` is `02:30`. */
export function clockOfLocal(local: LocalTime): string {
  return local.slice(11);
}

/** The day some days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}
