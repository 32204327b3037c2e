import { timeBefore, timeOn } from './move';

const plan = { local: '2026-07-15T09:00', zone: 'Asia/Shanghai', workdays: null };

it('a plan that is carried to another day keeps its clock', () => {
  expect(timeOn(plan, '2026-07-15', '2026-08-03')).toEqual({
    ...{ kind: 'at', local: '2026-08-03T09:00', zone: 'Asia/Shanghai' },
  });
});

it('a plan of another zone moves by as many days as it was carried', () => {
  const abroad = { ...plan, local: '2026-07-14T21:00', zone: 'America/New_York' };
  expect(timeOn(abroad, '2026-07-15', '2026-07-14')).toMatchObject({ local: '2026-07-13T21:00' });
});

it('comes back to where it was, also to its notice period', () => {
  expect(timeBefore(plan)).toEqual({ kind: 'at', local: plan.local, zone: plan.zone });
  expect(timeBefore({ ...plan, workdays: 5 })).toEqual({
    ...{ kind: 'workdaysAfterPublish', workdays: 5 },
  });
});
