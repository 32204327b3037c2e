import { SCHOOL_TIME_ZONE } from '../../../../../../shared/zoned-time';
import type { Day } from '../../../../../../shared/workdays';
import { refusal, type Refusal } from '../refusal';
import { localMilliseconds, localOf, type LocalTime } from './local-time';
import { changeBetween, isZone, offsetAt, offsetText, type Zone } from './zone';

const DAY = 86_400_000;

/** What to do where the clocks skip a local time (gap) or show it twice (fold). */
export const GAP_OR_FOLD = ['earlier', 'later', 'reject'] as const;
export type GapOrFold = (typeof GAP_OR_FOLD)[number];

/** What a person means by a time: it stays, whatever becomes of the rules of the zone. */
export interface ZonedTime {
  readonly local: LocalTime;
  readonly zone: Zone;
  readonly gapOrFold: GapOrFold;
}

/** Where the clocks do not go on evenly. Instants are ISO texts in UTC. */
export type ZoneNote =
  | {
      readonly kind: 'gap';
      /** The clocks jump from the one to the other: both are local times. */
      readonly from: LocalTime;
      readonly to: LocalTime;
      readonly changesAt: string;
      readonly chosen: 'earlier' | 'later';
      /** What the clocks show at the chosen instant. */
      readonly shown: LocalTime;
    }
  | {
      readonly kind: 'fold';
      readonly earlierAt: string;
      readonly laterAt: string;
      readonly chosen: 'earlier' | 'later';
    };

/** The one instant that a zoned time stands for under the rules of today. */
export interface ResolvedTime {
  /** ISO text in UTC. */
  readonly at: string;
  /** How far the clocks are ahead of UTC then: `+08:00`. */
  readonly offset: string;
  /** Null on all ordinary days. */
  readonly note: ZoneNote | null;
}

export type Resolution =
  | { readonly kind: 'resolved'; readonly time: ResolvedTime }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * The only place where a local time becomes an instant. In a gap, `earlier` reads the time by the
 * offset after the change and `later` by the one before it: 02:30 skipped in Berlin is 01:30 or
 * 03:30. In a fold they are the first and the second time the clocks show it.
 */
export function resolveTime({ local, zone, gapOrFold }: ZonedTime): Resolution {
  if (!isZone(zone)) return refused('SCHEDULE_ZONE_UNKNOWN', { zone });
  const wall = localMilliseconds(local);
  if (wall === null) return refused('SCHEDULE_TIME_INVALID', { local });
  // No zone is further than 14 hours from UTC: the instant meant lies between the two.
  const before = offsetAt(zone, wall - DAY);
  const after = offsetAt(zone, wall + DAY);
  const fitting = [...new Set([before, after])]
    .filter((offset) => offsetAt(zone, wall - offset) === offset)
    .sort((one, other) => other - one);
  const [first, second] = fitting;
  if (first === undefined) return inGap({ local, zone, gapOrFold }, wall, { before, after });
  if (second === undefined) return resolved(zone, wall - first, null);
  if (gapOrFold === 'reject') return refused('SCHEDULE_TIME_IN_FOLD', { local, zone });
  const [earlier, later] = [wall - first, wall - second];
  const chosen = gapOrFold;
  return resolved(zone, chosen === 'earlier' ? earlier : later, {
    ...{ kind: 'fold', earlierAt: iso(earlier), laterAt: iso(later), chosen },
  });
}

/** The zoned time that plans have where nothing else is said. */
export function zonedTime(
  local: LocalTime,
  zone: Zone = SCHOOL_TIME_ZONE,
  gapOrFold: GapOrFold = 'reject',
): ZonedTime {
  return { local, zone, gapOrFold };
}

/**
 * The first instant of a day in a zone, as an ISO text: where midnight is skipped, the end of the
 * gap; where it comes twice, the first.
 *
 * @throws RangeError for an unknown zone or what is no day
 */
export function startOfDay(day: Day, zone: Zone): string {
  const midnight = zonedTime(`${day}T00:00`, zone, 'earlier');
  const resolution = resolveTime(midnight);
  if (resolution.kind === 'refused') throw new RangeError(`No day in ${zone}: ${day}`);
  const { at, note } = resolution.time;
  return note?.kind === 'gap' ? note.changesAt : at;
}

function inGap(
  { local, zone, gapOrFold }: ZonedTime,
  wall: number,
  { before, after }: { readonly before: number; readonly after: number },
): Resolution {
  const changesAt = changeBetween(zone, wall - DAY, wall + DAY);
  const gap = { from: localOf(changesAt + before), to: localOf(changesAt + after) };
  if (gapOrFold === 'reject') return refused('SCHEDULE_TIME_IN_GAP', { local, zone, ...gap });
  const at = wall - (gapOrFold === 'earlier' ? after : before);
  const shown = localOf(at + offsetAt(zone, at));
  return resolved(zone, at, {
    ...{ kind: 'gap', ...gap, changesAt: iso(changesAt), chosen: gapOrFold, shown },
  });
}

function resolved(zone: Zone, at: number, note: ZoneNote | null): Resolution {
  return {
    kind: 'resolved',
    time: { at: iso(at), offset: offsetText(offsetAt(zone, at)), note },
  };
}

function refused(code: Refusal['code'], details: Refusal['details']): Resolution {
  return { kind: 'refused', refusal: refusal(code, details) };
}

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
