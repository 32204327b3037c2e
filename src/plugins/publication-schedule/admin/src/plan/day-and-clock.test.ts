import { askedTimeOf, dayAndClockOf, morningAfter } from './day-and-clock';

it('the morning after is one of the school, not of the reader', () => {
  // Half past midnight of the 15th in Shanghai, still the 14th in Europe.
  expect(morningAfter('2026-07-14T16:30:00.000Z', 'Asia/Shanghai', 1)).toEqual({
    ...{ day: '2026-07-16', clock: '09:00' },
  });
});

it('is asked for once both inputs hold something', () => {
  expect(askedTimeOf({ day: '2026-07-13', clock: '09:00:30' }, 'reject')).toEqual({
    ...{ local: '2026-07-13T09:00', gapOrFold: 'reject' },
  });
  expect(askedTimeOf(dayAndClockOf('2026-03-29T02:30'), 'later', 'Europe/Berlin')).toEqual({
    ...{ local: '2026-03-29T02:30', gapOrFold: 'later', zone: 'Europe/Berlin' },
  });
});

it.each([
  { day: '', clock: '09:00' },
  { day: '2026-07-13', clock: '' },
  { day: '2026-02-30', clock: '09:00' },
  { day: '2026-07-13', clock: '24:00' },
])('nothing is asked for with %j', (time) => {
  expect(askedTimeOf(time, 'reject')).toBeNull();
});
