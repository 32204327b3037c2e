import type { CalendarEntryShown } from '../../../contracts/views';
import { panelWeeks } from './shown-entry';

const entry = (planId: number, plannedAt: string, local: string): CalendarEntryShown => ({
  ...{ planId, version: 1, verb: 'publish', state: 'armed', title: '公示', typeName: '公示' },
  ...{ uid: 'api::notice.notice', documentId: `d${planId}`, locale: 'zh-Hans', workdays: null },
  ...{ plannedAt, local, zone: 'Asia/Shanghai', bundleId: null, mayMove: true },
});

const weeks = panelWeeks(
  '2026-10',
  {
    entries: [entry(1, '2026-10-08T16:30:00.000Z', '2026-10-09T00:30')],
    specialDays: [
      { day: '2026-10-01', isWorkday: false, label: '国庆节' },
      { day: '2026-10-10', isWorkday: true, label: '国庆节调休' },
    ],
  },
  { zone: 'Asia/Shanghai', firstWeekday: 1, at: '2026-10-01T01:00:00.000Z' },
);
const day = (wanted: string) => weeks.flat().find((one) => one.day === wanted);

it('shows whole weeks from Monday on', () => {
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
  expect([weeks[0]?.[0]?.day, weeks[4]?.[6]?.day]).toEqual(['2026-09-28', '2026-11-01']);
  expect(day('2026-10-01')?.isToday).toBe(true);
});

it('shows a plan on its day at the school', () => {
  expect(day('2026-10-09')?.entries).toMatchObject([{ planId: 1, clock: '00:30', version: 1 }]);
  expect(day('2026-10-08')?.entries).toEqual([]);
});

it.each([
  ['2026-10-01', false, '国庆节'],
  ['2026-10-10', true, '国庆节调休'],
  ['2026-10-11', false, undefined],
  ['2026-10-12', true, undefined],
])('%s is a workday: %p', (wanted, works, label) => {
  expect(day(wanted)).toMatchObject({ isWorkday: works });
  expect(day(wanted)?.special?.label).toBe(label);
});
