import { registerRules, type Register } from './rules';
import { dueDayOf, lastDayOf, quarterKey, quarterOf } from './quarter';
import type { RegisterContext, RegisterFigures, RegisterShared } from './types';

const sum = { records: 2, originalValueFen: 300, netValueFen: 200 };
const figures: RegisterFigures = {
  byCategory: [{ categoryCode: 'A020000', ...sum }],
  byState: [{ state: 'inUse', records: 2, originalValueFen: 300 }],
  totals: sum,
  listedRecords: 1,
  listHash: 'abc',
};
const context: RegisterContext = { today: '2026-01-13', figures, sameQuarter: null };

const shared: RegisterShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ dueOn: null, year: 2025, quarter: 4, asOf: null, byCategory: [], byState: [] },
  ...{ totals: null, listedRecords: null, listHash: null, preparedByRole: '资产管理员' },
};

function register(change: Partial<RegisterShared> = {}, around: Partial<RegisterContext> = {}) {
  const document: Register = {
    shared: { ...shared, ...change },
    words: { 'zh-Hans': { title: null, summary: null }, en: { title: null, summary: null } },
  };
  return registerRules.derive(document, { ...context, ...around });
}

function codes(document: Register, around: Partial<RegisterContext> = {}): readonly string[] {
  return registerRules.check(document, { ...context, ...around }).map(({ code }) => code);
}

const published = { publicSince: '2026-01-13T02:00:00.000Z' };

describe('a register', () => {
  test('is named by its quarter and says what the assets say', () => {
    const { shared: facts, words } = register();
    expect(facts).toMatchObject({
      ...{ key: 'asset-register-2025-q4', periodKey: '2025-Q4', asOf: '2025-12-31' },
      ...{ dueOn: '2026-01-15', ...figures },
    });
    expect(words['zh-Hans']?.title).toBe('2025年第四季度固定资产清单');
    expect(words.en?.title).toBe('Fixed asset register, Q4 2025');
  });

  test('does not change when it is derived again', () => {
    expect(registerRules.derive(register(), context)).toEqual(register());
  });

  test('follows the assets until it is public, and never after', () => {
    const later = { figures: { ...figures, listHash: 'def', totals: { ...sum, records: 3 } } };
    const draft = registerRules.derive(register(), { ...context, ...later });
    expect(draft.shared.totals?.records).toBe(3);
    const open: Register = { ...register(), shared: { ...register().shared, ...published } };
    expect(registerRules.derive(open, { ...context, ...later })).toEqual(open);
    expect(codes(open, later)).toEqual([]);
  });

  test('keeps the ids of lines that say the same', () => {
    const stored = figures.byCategory.map((line, index) => ({ ...line, id: index }));
    expect(register({ byCategory: stored }).shared.byCategory).toBe(stored);
  });
});

describe('a finding on a register', () => {
  test.each<[string, Register, Partial<RegisterContext>, readonly string[]]>([
    ['none', register(), {}, []],
    [
      'no quarter',
      register({ quarter: null }),
      { figures: null },
      ['FIELD_REQUIRED', 'WORDS_REQUIRED', 'WORDS_REQUIRED'],
    ],
    ['nobody who prepared it', register({ preparedByRole: ' ' }), {}, ['FIELD_REQUIRED']],
    ['a quarter that is not over', register(), { today: '2025-12-31' }, ['REGISTER_TOO_EARLY']],
    ['none on the day after it', register(), { today: '2026-01-01' }, []],
    ['a second one of a quarter', register(), { sameQuarter: 'x' }, ['DUPLICATE_PERIOD']],
    [
      'assets that changed since it was saved',
      register(),
      { figures: { ...figures, listHash: 'def' } },
      ['NOT_RECOMPUTED'],
    ],
    [
      'another quarter once it is public',
      registerRules.derive(
        { ...register(), shared: { ...register().shared, ...published, quarter: 3 } },
        context,
      ),
      { figures: null },
      ['PERIOD_FIXED'],
    ],
  ])('%s', (_name, document, around, expected) => {
    expect(codes(document, around)).toEqual(expected);
  });
});

describe('a quarter', () => {
  test.each([
    [1, '2025-Q1', '2025-03-31', '2025-04-15'],
    [2, '2025-Q2', '2025-06-30', '2025-07-15'],
    [3, '2025-Q3', '2025-09-30', '2025-10-15'],
    [4, '2025-Q4', '2025-12-31', '2026-01-15'],
  ])('%i has its key, its last day and the day its register is due', (no, key, last, due) => {
    const quarter = quarterOf(2025, no);
    expect(quarter && [quarterKey(quarter), lastDayOf(quarter), dueDayOf(quarter)]).toEqual([
      ...[key, last, due],
    ]);
  });

  test.each([
    [2025, 0],
    [2025, 5],
    [1999, 1],
    [2025, 1.5],
    [null, 1],
    [2025, null],
  ])('%p, %p is none', (year, no) => {
    expect(quarterOf(year, no)).toBeNull();
  });
});
