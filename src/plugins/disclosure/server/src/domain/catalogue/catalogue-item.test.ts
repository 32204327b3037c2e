import { catalogueItemSchema, isActive, isMeasured } from './catalogue-item';

const item = {
  itemNo: '1.3',
  titles: { 'zh-Hans': '月度财务摘要' },
  theme: 'finance',
  contentType: 'api::finance-summary.finance-summary',
  ownerDepartment: 'finance',
  cadence: 'monthly',
  dueRule: { type: 'afterPeriod', day: 15, shift: 'nextWorkday' },
  retentionYears: 3,
  activeFrom: '2025-01-01',
};

describe('a catalogue item', () => {
  it('states what was left out', () => {
    expect(catalogueItemSchema.parse(item)).toMatchObject({
      ...{ graceWorkdays: 0, audience: 'public', channels: ['website'], requiredFields: [] },
      ...{ noticeWorkdays: null, activeTo: null, measuredFrom: null, measuredTo: null },
    });
  });

  const friday = { type: 'weekday', weekday: 5 };
  const event = { type: 'afterEvent', field: 'approvedOn', days: 20 };

  it.each([
    ['an annual item that is due after an event', { cadence: 'annual', dueRule: event }],
    ['a permanent one', { retentionYears: 0 }],
    ['a number of four parts', { itemNo: '1.3.2.1' }],
    ['a weekly item', { cadence: 'weeklyTerm', dueRule: friday }],
    [
      'days after a quarter',
      { cadence: 'quarterly', dueRule: { type: 'afterPeriodEnd', unit: 'quarter', days: 15 } },
    ],
  ])('may be %s', (_name, part) => {
    expect(catalogueItemSchema.safeParse({ ...item, ...part }).success).toBe(true);
  });

  it.each<[string, object, string]>([
    ['without any title', { titles: {} }, 'titles'],
    ['with a number that is none', { itemNo: '1.' }, 'itemNo'],
    ['of events without an event', { cadence: 'event' }, 'dueRule'],
    ['of months that is due on a Friday', { dueRule: friday }, 'dueRule'],
    [
      'of months that counts from quarters',
      { dueRule: { type: 'afterPeriodEnd', unit: 'quarter', days: 15 } },
      'dueRule',
    ],
    [
      'of months that is due per term',
      { dueRule: { type: 'atLeastPerTerm', count: 1 } },
      'dueRule',
    ],
    ['that ends before it begins', { activeTo: '2024-12-31' }, 'activeTo'],
    ['measured backwards', { measuredFrom: '2025-02-01', measuredTo: '2025-01-31' }, 'measuredTo'],
    ['measured until, but not from', { measuredTo: '2025-01-31' }, 'measuredFrom'],
    ['with a day that is none', { activeFrom: '2025-02-30' }, 'activeFrom'],
    ['with an unknown key', { dueOn: '2025-01-01' }, ''],
  ])('may not be one %s', (_name, part, path) => {
    const { error } = catalogueItemSchema.safeParse({ ...item, ...part });
    expect(error?.issues[0]?.path[0] ?? '').toBe(path);
  });
});

describe('what is measured', () => {
  const window = {
    ...{ activeFrom: '2025-01-01', activeTo: null },
    ...{ measuredFrom: '2025-09-01', measuredTo: '2025-10-26' },
  };

  it.each([
    ['the first week', '2025-09-01', '2025-09-07', true],
    ['the last week', '2025-10-20', '2025-10-26', true],
    ['a week that began before', '2025-08-31', '2025-09-06', false],
    ['a week that ends afterwards', '2025-10-21', '2025-10-27', false],
  ])('%s', (_name, startOn, endOn, expected) => {
    expect(isMeasured(window, { startOn, endOn })).toBe(expected);
  });

  it('is nothing where no first day is given, or the item is not in force', () => {
    const span = { startOn: '2025-09-01', endOn: '2025-09-07' };
    expect(isMeasured({ ...window, measuredFrom: null, measuredTo: null }, span)).toBe(false);
    expect(isMeasured({ ...window, activeFrom: '2025-09-02' }, span)).toBe(false);
    expect(isMeasured({ ...window, activeTo: '2025-09-06' }, span)).toBe(false);
  });

  it('belongs to the catalogue from the first to the last day', () => {
    const item = { activeFrom: '2025-01-01', activeTo: '2025-01-31' };
    const days = ['2024-12-31', '2025-01-01', '2025-01-31', '2025-02-01'];
    expect(days.map((day) => isActive(item, day))).toEqual([false, true, true, false]);
  });
});
