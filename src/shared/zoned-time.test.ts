import { wallTime } from './zoned-time';

it.each([
  ['2025-07-05T00:00:00Z', 'Asia/Shanghai', { day: '2025-07-05', hour: 8, minute: 0 }],
  ['2025-07-05T15:59:59Z', 'Asia/Shanghai', { day: '2025-07-05', hour: 23, minute: 59 }],
  ['2025-07-05T16:00:00Z', 'Asia/Shanghai', { day: '2025-07-06', hour: 0, minute: 0 }],
  ['2025-12-31T16:30:00Z', 'Asia/Shanghai', { day: '2026-01-01', hour: 0, minute: 30 }],
  ['2025-07-05T08:00:00+08:00', 'UTC', { day: '2025-07-05', hour: 0, minute: 0 }],
])('at %s a clock in %s shows the day, hour and minute there', (instant, zone, shown) => {
  expect(wallTime(instant, zone)).toEqual(shown);
});

it('is refused for a text that is no instant', () => {
  expect(() => wallTime('tomorrow')).toThrow(RangeError);
});
