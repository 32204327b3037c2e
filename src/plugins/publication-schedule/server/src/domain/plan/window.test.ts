import sample from '../../../../../../../database/sample/workday-calendar.json';
import { isWorkday, workdayCalendar, workdaysBetween } from '../../../../../../shared/workdays';
import { resolveTime } from '../time/zoned-time';
import { takeDownAfter, type TakeDown } from './window';

const calendar = workdayCalendar(sample.days);
const ZONE = 'Asia/Shanghai';

function takeDown(publishedAt: string, workdays: number, zone = ZONE): TakeDown {
  const outcome = takeDownAfter(calendar, publishedAt, { workdays, zone });
  if (outcome.kind === 'refused') throw new Error(outcome.refusal.code);
  return outcome.takeDown;
}

describe('a notice comes down when the last workday of its period is over', () => {
  it.each([
    ['out on a Monday for 5', '2025-09-15T09:00+08:00', 5, '2025-09-22', '2025-09-23T00:00'],
    ['out on a Monday for 1', '2025-09-15T09:00+08:00', 1, '2025-09-16', '2025-09-17T00:00'],
    ['out on a Saturday', '2025-09-13T09:00+08:00', 1, '2025-09-15', '2025-09-16T00:00'],
    ['over a Sunday at work', '2025-09-26T09:00+08:00', 1, '2025-09-28', '2025-09-29T00:00'],
    ['over National Day', '2025-09-30T09:00+08:00', 2, '2025-10-10', '2025-10-11T00:00'],
    ['just before midnight there', '2025-09-15T15:59:00Z', 1, '2025-09-16', '2025-09-17T00:00'],
    ['just after midnight there', '2025-09-15T16:00:00Z', 1, '2025-09-17', '2025-09-18T00:00'],
  ])('%s', (_what, publishedAt, workdays, endsOn, local) => {
    expect(takeDown(publishedAt, workdays)).toEqual({
      ...{ endsOn, isCertain: true },
      time: { local, zone: ZONE, gapOrFold: 'later' },
    });
  });

  it('is uncertain in a year whose holidays are not known', () => {
    expect(takeDown('2026-12-30T09:00+08:00', 5).isCertain).toBe(false);
  });

  it('stays out the whole day where midnight is skipped', () => {
    const { time } = takeDown('2026-09-03T12:00-04:00', 2, 'America/Santiago');
    const monday = resolveTime(time);
    expect(monday).toMatchObject({ time: { at: '2026-09-08T03:00:00.000Z' } });
    const skipped = resolveTime({ ...time, local: '2026-09-06T00:00' });
    expect(skipped).toMatchObject({ time: { at: '2026-09-06T04:00:00.000Z' } });
  });

  it('whatever the day and the period, the period holds exactly its workdays', () => {
    for (let day = Date.UTC(2025, 0, 1); day < Date.UTC(2026, 10, 1); day += 86_400_000) {
      const publishedOn = new Date(day).toISOString().slice(0, 10);
      for (const workdays of [1, 5, 20]) {
        const { endsOn } = takeDown(`${publishedOn}T12:00+08:00`, workdays);
        expect(isWorkday(calendar, endsOn)).toBe(true);
        expect(workdaysBetween(calendar, publishedOn, endsOn)).toBe(workdays);
      }
    }
  });
});

it.each([0, -1, 1.5, 251, NaN])('%p workdays are no period', (workdays) => {
  expect(takeDownAfter(calendar, '2025-09-15T01:00:00Z', { workdays, zone: ZONE })).toMatchObject({
    refusal: { code: 'SCHEDULE_WORKDAYS_INVALID' },
  });
});
