import { countItems, fromLastWeek, weekBefore } from './last-week';

it.each<[string, unknown, string | null]>([
  ['a week within a year', { year: 2025, isoWeek: 37 }, '2025-W36'],
  ['the first week of a year', { year: 2026, isoWeek: 1 }, '2025-W52'],
  ['the first week after a year of 53 weeks', { year: 2021, isoWeek: 1 }, '2020-W53'],
  ['numbers as text, as a form holds them', { year: '2025', isoWeek: '37' }, '2025-W36'],
  ['a week that the year has not', { year: 2025, isoWeek: 53 }, null],
  ['no week yet', { year: 2025 }, null],
  ['no year yet', { year: '', isoWeek: 3 }, null],
])('before %s', (_name, values, period) => {
  expect(weekBefore(values)).toBe(period);
});

const LAST = {
  cleaning: { id: 3, areasPlanned: 64, areasCleaned: 61, disinfectionRounds: 3 },
  repairs: { id: 4, carriedOver: 4, received: 9, completed: 8, pending: 5 },
  repairItems: [
    { id: 1, itemNo: 1, placeCode: 'gym', publicPlaceCode: 'gym', state: 'completed' },
    { id: 2, itemNo: 2, placeCode: 'power-room', publicPlaceCode: 'campus', state: 'pending' },
  ],
  repairItemWords: [
    { id: 8, itemNo: 1, what: '门锁损坏' },
    { id: 9, itemNo: 2, what: '柜门变形' },
  ],
  nextWeek: '排水沟清淤',
};

describe('a week that starts from the last one', () => {
  it('takes what is pending, the planned areas and the open repairs, and nothing else', () => {
    expect(fromLastWeek(LAST, {}, true)).toEqual({
      lists: {
        repairItems: [{ itemNo: 1, placeCode: 'power-room', state: 'pending' }],
        repairItemWords: [{ itemNo: 1, what: '柜门变形' }],
      },
      fields: { repairs: { carriedOver: 5 }, cleaning: { areasPlanned: 64 } },
    });
  });

  it('leaves what is typed of a section', () => {
    const values = { repairs: { received: 12, carriedOver: 1 } };
    expect(fromLastWeek(LAST, values, true).fields['repairs']).toEqual({
      ...{ received: 12, carriedOver: 5 },
    });
  });

  it('in another language takes no Chinese words', () => {
    expect(fromLastWeek(LAST, {}, false).lists).not.toHaveProperty('repairItemWords');
  });

  it('takes no figure that last week does not have', () => {
    expect(fromLastWeek({ repairs: null, cleaning: null }, {}, true)).toEqual({
      lists: { repairItems: [], repairItemWords: [] },
      fields: {},
    });
  });
});

it('counts what it would replace', () => {
  expect(countItems({})).toBe(0);
  expect(countItems(LAST)).toBe(4);
});
