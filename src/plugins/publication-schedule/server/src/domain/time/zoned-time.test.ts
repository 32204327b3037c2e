import fc from 'fast-check';

import { localMilliseconds, localOf } from './local-time';
import { changeBetween, isZone, localTimeAt, offsetAt } from './zone';
import {
  resolveTime,
  startOfDay,
  zonedTime,
  type GapOrFold,
  type ResolvedTime,
  type ZonedTime,
} from './zoned-time';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const FROM = Date.UTC(2025, 0, 1);
const UNTIL = Date.UTC(2027, 0, 1);

const WITH_DAYLIGHT_TIME = [
  ...['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'],
  ...['America/Santiago', 'Africa/Cairo', 'Asia/Beirut', 'America/St_Johns', 'America/Nuuk'],
  ...['Africa/Casablanca', 'America/Havana', 'Atlantic/Azores', 'Antarctica/Troll'],
];
const WITHOUT = ['Asia/Shanghai', 'UTC', 'Asia/Kolkata', 'Asia/Kathmandu', 'Pacific/Kiritimati'];

interface Change {
  readonly at: number;
  readonly before: number;
  readonly after: number;
}

const CHANGES = new Map<string, readonly Change[]>();

/** Every change of the clocks in two years, found by looking at each six hours. */
function changesOf(zone: string): readonly Change[] {
  const known = CHANGES.get(zone);
  if (known !== undefined) return known;
  const found: Change[] = [];
  let before = offsetAt(zone, FROM);
  for (let at = FROM; at < UNTIL; at += 6 * HOUR) {
    const after = offsetAt(zone, at + 6 * HOUR);
    if (before !== after) found.push({ at: changeBetween(zone, at, at + 6 * HOUR), before, after });
    before = after;
  }
  CHANGES.set(zone, found);
  return found;
}

function timeOf(time: ZonedTime): ResolvedTime {
  const resolution = resolveTime(time);
  if (resolution.kind === 'refused') throw new Error(resolution.refusal.code);
  return resolution.time;
}

function codeOf(time: ZonedTime): string {
  const resolution = resolveTime(time);
  return resolution.kind === 'refused' ? resolution.refusal.code : resolution.time.at;
}

describe('a zone', () => {
  it.each(['Asia/Shanghai', 'UTC', 'Australia/Lord_Howe', 'Asia/Kolkata'])('%s is one', (zone) => {
    expect(isZone(zone)).toBe(true);
  });

  it.each(['Mars/Olympus', '', '+08:00', '-03:30', 'Asia/Shanghai ', 'GMT+8:61'])(
    '%p is none',
    (zone) => {
      expect(isZone(zone)).toBe(false);
      expect(codeOf(zonedTime('2026-01-01T00:00', zone))).toBe('SCHEDULE_ZONE_UNKNOWN');
    },
  );
});

describe('an ordinary time', () => {
  it.each([
    ['2026-07-10T09:00', undefined, '2026-07-10T01:00:00.000Z', '+08:00'],
    ['2026-01-01T00:00', 'Asia/Shanghai', '2025-12-31T16:00:00.000Z', '+08:00'],
    ['2028-02-29T08:30', 'Asia/Shanghai', '2028-02-29T00:30:00.000Z', '+08:00'],
    ['2026-07-10T09:00', 'Europe/Berlin', '2026-07-10T07:00:00.000Z', '+02:00'],
    ['2026-01-10T09:00', 'Europe/Berlin', '2026-01-10T08:00:00.000Z', '+01:00'],
    ['2026-07-10T09:00', 'Australia/Lord_Howe', '2026-07-09T22:30:00.000Z', '+10:30'],
    ['2026-01-10T09:00', 'Australia/Lord_Howe', '2026-01-09T22:00:00.000Z', '+11:00'],
    ['2026-01-10T09:00', 'America/St_Johns', '2026-01-10T12:30:00.000Z', '-03:30'],
    ['2026-01-10T09:00', 'Pacific/Kiritimati', '2026-01-09T19:00:00.000Z', '+14:00'],
  ])('%s in %s is %s', (local, zone, at, offset) => {
    expect(timeOf(zonedTime(local, zone))).toEqual({ at, offset, note: null });
  });

  it.each([
    ...['2027-02-29T08:00', '2026-04-31T08:00', '2026-13-01T08:00', '2026-01-00T08:00'],
    ...['2026-01-01T24:00', '2026-01-01T08:60', '2026-01-01', '2026-01-01T08:00:00', ''],
    ...['2026-01-01 08:00', '2026-01-01T08:00Z', '0026-01-01T08:00', 'tomorrow'],
    '9999-12-31T23:59',
  ])('%p is none', (local) => {
    expect(codeOf(zonedTime(local))).toBe('SCHEDULE_TIME_INVALID');
  });
});

describe('gaps and folds', () => {
  it('China has none', () => {
    expect(changesOf('Asia/Shanghai')).toEqual([]);
  });

  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Auckland'])(
    '%s has two of each in two years',
    (zone) => {
      const changes = changesOf(zone);
      expect(changes.filter(({ before, after }) => after > before)).toHaveLength(2);
      expect(changes.filter(({ before, after }) => after < before)).toHaveLength(2);
    },
  );

  it.each(WITH_DAYLIGHT_TIME)('each gap of %s is told, its whole length and no more', (zone) => {
    for (const { at, before, after } of changesOf(zone).filter((it) => it.after > it.before)) {
      const [from, to] = [at + before, at + after];
      expect(codeOf(zonedTime(localOf(from - MINUTE), zone))).toBe(iso(at - MINUTE));
      expect(codeOf(zonedTime(localOf(to), zone))).toBe(iso(at));
      for (let wall = from; wall < to; wall += MINUTE) {
        const local = localOf(wall);
        expect(codeOf(zonedTime(local, zone))).toBe('SCHEDULE_TIME_IN_GAP');
        const earlier = timeOf(zonedTime(local, zone, 'earlier'));
        const later = timeOf(zonedTime(local, zone, 'later'));
        expect(Date.parse(earlier.at)).toBe(wall - after);
        expect(Date.parse(later.at)).toBe(wall - before);
        expect(Date.parse(earlier.at)).toBeLessThan(at);
        expect(Date.parse(later.at)).toBeGreaterThanOrEqual(at);
        expect(later.note).toEqual({
          ...{ kind: 'gap', from: localOf(from), to: localOf(to), changesAt: iso(at) },
          ...{ chosen: 'later', shown: localTimeAt(zone, later.at) },
        });
      }
    }
  });

  it.each(WITH_DAYLIGHT_TIME)('each fold of %s is told, its whole length and no more', (zone) => {
    for (const { at, before, after } of changesOf(zone).filter((it) => it.after < it.before)) {
      const [from, to] = [at + after, at + before];
      expect(codeOf(zonedTime(localOf(from - MINUTE), zone))).toBe(iso(from - MINUTE - before));
      expect(codeOf(zonedTime(localOf(to), zone))).toBe(iso(to - after));
      for (let wall = from; wall < to; wall += MINUTE) {
        const local = localOf(wall);
        expect(codeOf(zonedTime(local, zone))).toBe('SCHEDULE_TIME_IN_FOLD');
        const [earlierAt, laterAt] = [iso(wall - before), iso(wall - after)];
        for (const chosen of ['earlier', 'later'] as const) {
          const time = timeOf(zonedTime(local, zone, chosen));
          expect(time.at).toBe(chosen === 'earlier' ? earlierAt : laterAt);
          expect(time.note).toEqual({ kind: 'fold', earlierAt, laterAt, chosen });
        }
      }
    }
  });

  it.each([
    ['half an hour is skipped', '2026-10-04T02:15', 'Australia/Lord_Howe', 'gap'],
    ['half an hour comes twice', '2026-04-05T01:45', 'Australia/Lord_Howe', 'fold'],
    ['two hours are skipped', '2026-03-29T02:30', 'Antarctica/Troll', 'gap'],
    ['midnight is skipped', '2026-09-06T00:00', 'America/Santiago', 'gap'],
    ['the hour before midnight comes twice', '2026-04-04T23:30', 'America/Santiago', 'fold'],
    ['midnight comes twice', '2026-11-01T00:00', 'America/Havana', 'fold'],
    ['a whole day is skipped', '2011-12-30T12:00', 'Pacific/Apia', 'gap'],
  ])('%s: %s in %s', (_what, local, zone, kind) => {
    expect(timeOf(zonedTime(local, zone, 'later')).note?.kind).toBe(kind);
  });
});

describe('the start of a day', () => {
  it.each([
    ['2026-07-10', 'Asia/Shanghai', '2026-07-09T16:00:00.000Z'],
    ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
  ])('%s in %s is %s', (day, zone, at) => {
    expect(startOfDay(day, zone)).toBe(at);
  });

  it('is refused for what is no day or no zone', () => {
    expect(() => startOfDay('2027-02-29', 'UTC')).toThrow(RangeError);
    expect(() => startOfDay('2026-01-01', 'Mars/Olympus')).toThrow(RangeError);
  });

  it.each([...WITH_DAYLIGHT_TIME, ...WITHOUT])(
    'in %s no minute before it shows the day, on any day of two years',
    (zone) => {
      for (let day = FROM; day < UNTIL; day += 24 * HOUR) {
        const name = iso(day).slice(0, 10);
        const start = startOfDay(name, zone);
        expect(localTimeAt(zone, start).slice(0, 10)).toBe(name);
        const minuteBefore = iso(Date.parse(start) - MINUTE);
        expect(localTimeAt(zone, minuteBefore).slice(0, 10) < name).toBe(true);
      }
    },
  );
});

describe('whatever the zone and the minute', () => {
  const zone = fc.constantFrom(...WITH_DAYLIGHT_TIME, ...WITHOUT);
  const wall = fc.integer({ min: FROM / MINUTE, max: UNTIL / MINUTE }).map((it) => it * MINUTE);
  const choice = fc.constantFrom<GapOrFold>('earlier', 'later', 'reject');

  it('outside of a gap, the clocks show at the instant what was asked for', () => {
    fc.assert(
      fc.property(zone, wall, choice, (name, at, gapOrFold) => {
        const local = localOf(at);
        const resolution = resolveTime(zonedTime(local, name, gapOrFold));
        if (resolution.kind === 'refused') {
          expect(gapOrFold).toBe('reject');
          expect(resolution.refusal.code).toMatch(/GAP|FOLD/);
          return;
        }
        const { time } = resolution;
        const shown = localTimeAt(name, time.at);
        expect(shown).toBe(time.note?.kind === 'gap' ? time.note.shown : local);
      }),
      { numRuns: 3000 },
    );
  });

  it('the local time of an instant resolves to that instant, or to its twin in a fold', () => {
    fc.assert(
      fc.property(zone, wall, (name, at) => {
        const local = localTimeAt(name, iso(at));
        const both = (['earlier', 'later'] as const).map((it) =>
          Date.parse(timeOf(zonedTime(local, name, it)).at),
        );
        expect(both).toContain(at);
        expect(both[0]).toBeLessThanOrEqual(both[1] ?? 0);
      }),
      { numRuns: 3000 },
    );
  });

  it('a local time reads back as itself', () => {
    fc.assert(
      fc.property(wall, (at) => {
        expect(localMilliseconds(localOf(at))).toBe(at);
      }),
    );
  });
});

const iso = (milliseconds: number): string => new Date(milliseconds).toISOString();
