import { viewersTime } from './viewers-time';

const plan = {
  plannedAt: '2026-07-13T01:00:00.000Z',
  time: { local: '2026-07-13T09:00', zone: 'Asia/Shanghai' },
};

it('is told where the reader is elsewhere', () => {
  expect(viewersTime(plan, 'Europe/Berlin')).toEqual({
    ...{ local: '2026-07-13T03:00', zone: 'Europe/Berlin' },
  });
});

it.each(['Asia/Shanghai', 'Asia/Singapore'])('is not told twice: %s', (zone) => {
  expect(viewersTime(plan, zone)).toBeNull();
});
