import sample from '../../../database/sample/workday-calendar.json';
import { calendarDayRules, type CalendarDayShared } from './rules';

const nationalDay = { date: '2025-10-01', kind: 'publicHoliday', isWorkday: null, label: '国庆节' };

function codesOf(shared: Partial<CalendarDayShared>, sameDay: string | null = null) {
  const document = { shared: { ...nationalDay, ...shared }, words: {} };
  return calendarDayRules.check(document, { sameDay }).map(({ code }) => code);
}

test.each(sample.days)('$date of the sample is right and works or not as it says', (day) => {
  const { isWorkday, ...typed } = day;
  const document = { shared: { ...typed, isWorkday: null }, words: {} };
  const derived = calendarDayRules.derive(document, { sameDay: null });
  expect(derived.shared.isWorkday).toBe(isWorkday);
  expect(calendarDayRules.derive(derived, { sameDay: null })).toEqual(derived);
  expect(calendarDayRules.check(derived, { sameDay: null })).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['needs a date', codesOf({ date: null }), ['FIELD_REQUIRED']],
  ['needs a kind', codesOf({ kind: null }), ['FIELD_REQUIRED']],
  ['needs a name', codesOf({ label: ' ' }), ['FIELD_REQUIRED']],
  ['is listed once', codesOf({}, 'abc'), ['DAY_TAKEN']],
  ['is not made up for on a Wednesday', codesOf({ kind: 'makeupWorkday' }), ['MAKEUP_ON_WEEKDAY']],
  ['is made up for on a Sunday', codesOf({ kind: 'makeupWorkday', date: '2025-09-28' }), []],
  ['may be closed by the school alone', codesOf({ kind: 'schoolClosed', date: '2025-12-31' }), []],
])('a day %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});
