import { feeItemRules, isOverlapping, type FeeItem } from './rules';
import type { FeeItemContext, FeeItemShared, FeeItemWords, PublicFee } from './types';

const noOthers: FeeItemContext = { others: [], takenKeys: [] };

const shared: FeeItemShared = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
  category: 'serviceCharge',
  amountFen: 22_000,
  compulsory: false,
  effectiveOn: '2022-09-01',
  expiresOn: null,
  complaintPhone: '12345',
};

const words: FeeItemWords = {
  title: null,
  summary: null,
  name: '校车费',
  unit: '生·月',
  audience: '乘坐校车的学生',
  basis: '青发改价〔2022〕31号',
  approvedBy: '区发展改革局',
  refundRule: '按未乘坐天数退还',
};

const noWords: FeeItemWords = {
  title: null,
  summary: null,
  name: null,
  unit: null,
  audience: null,
  basis: null,
  approvedBy: null,
  refundRule: null,
};

interface Change {
  readonly shared?: Partial<FeeItemShared>;
  readonly words?: Partial<FeeItemWords>;
  readonly others?: readonly PublicFee[];
}

function saved(change: Change = {}): FeeItem {
  const own = {
    'zh-Hans': { ...words, ...change.words },
    en: { ...noWords, name: 'School bus' },
  };
  return feeItemRules.derive({ shared: { ...shared, ...change.shared }, words: own }, noOthers);
}

function codesAfter(change: Change): readonly string[] {
  const context = { ...noOthers, others: change.others ?? [] };
  return feeItemRules.check(saved(change), context).map(({ code }) => code);
}

/** The same fee at another time. */
function busFrom(effectiveOn: string, expiresOn: string | null = null): PublicFee {
  const { name, audience } = words;
  return { title: '校车费', name: name ?? '', audience: audience ?? '', effectiveOn, expiresOn };
}

describe('a fee is named', () => {
  test('by its name and its first day', () => {
    const { shared: facts, words: named } = saved();
    expect(facts.key).toBe('fee-xiao-che-fei-2022-09-01');
    expect(facts.slug).toBe('xiao-che-fei-2022-nian-9-yue-1-ri-qi');
    expect(named['zh-Hans']?.title).toBe('校车费（2022年9月1日起）');
    expect(named.en?.title).toBe('School bus (from 1 September 2022)');
  });

  test('by its new name and day where the title was made of the old ones', () => {
    const old = saved();
    const renamed = {
      shared: { ...old.shared, effectiveOn: '2026-02-01' },
      words: {
        'zh-Hans': { ...words, title: old.words['zh-Hans']?.title ?? null, name: '班车费' },
      },
    };
    const now = feeItemRules.derive(renamed, noOthers);
    expect(now.words['zh-Hans']?.title).toBe('班车费（2026年2月1日起）');
    expect(now.shared.key).toBe('fee-ban-che-fei-2026-02-01');
  });

  test('with its own title where it has one', () => {
    expect(saved({ words: { title: '校车收费标准' } }).words['zh-Hans']?.title).toBe(
      '校车收费标准',
    );
  });

  test('with the key it had when it became public', () => {
    const publicSince = '2022-08-20T00:00:00.000Z';
    const facts = saved({
      shared: { key: 'fee-1', publicSince },
      words: { name: '班车费' },
    }).shared;
    expect(facts.key).toBe('fee-1');
  });

  test('the same when it is derived again', () => {
    const document = saved();
    expect(feeItemRules.derive(document, noOthers)).toEqual(document);
  });

  test('not at all while nothing is known of it', () => {
    const empty = { shared: { ...shared, effectiveOn: null }, words: { 'zh-Hans': noWords } };
    const { shared: facts, words: named } = feeItemRules.derive(empty, noOthers);
    expect([facts.key, facts.slug, named['zh-Hans']?.title]).toEqual([null, null, null]);
  });
});

describe('a fee that may be published', () => {
  test.each<[string, Change]>([
    ['as it is', {}],
    ['one fen', { shared: { amountFen: 1 } }],
    ['valid on one day', { shared: { expiresOn: '2022-09-01' } }],
    ['after the same fee ended the day before', { others: [busFrom('2021-09-01', '2022-08-31')] }],
    [
      'before the same fee begins the day after',
      {
        shared: { expiresOn: '2023-08-31' },
        others: [busFrom('2023-09-01')],
      },
    ],
    ['the same fee for others', { others: [{ ...busFrom('2022-09-01'), audience: '教职工' }] }],
    ['another fee for the same pupils', { others: [{ ...busFrom('2022-09-01'), name: '午休费' }] }],
    [
      'a compulsory administrative charge',
      {
        shared: { category: 'administrative', compulsory: true },
      },
    ],
    ['an office line for complaints', { shared: { complaintPhone: '0999-5550100' } }],
  ])('%s', (_name, change) => {
    expect(codesAfter(change)).toEqual([]);
  });
});

describe('a finding', () => {
  test.each<[string, Change, readonly string[]]>([
    ['nothing to pay', { shared: { amountFen: 0 } }, ['AMOUNT_TOO_SMALL']],
    ['less than nothing', { shared: { amountFen: -100 } }, ['AMOUNT_TOO_SMALL']],
    ['no amount', { shared: { amountFen: null } }, ['FIELD_REQUIRED']],
    ['half a fen', { shared: { amountFen: 0.5 } }, ['MONEY_NOT_FEN']],
    ['an amount no number can hold', { shared: { amountFen: 2 ** 53 } }, ['MONEY_TOO_LARGE']],
    ['nobody said whether it is compulsory', { shared: { compulsory: null } }, ['FIELD_REQUIRED']],
    ['a last day before the first', { shared: { expiresOn: '2022-08-31' } }, ['VALIDITY_ORDER']],
    [
      'a mobile number for complaints',
      { shared: { complaintPhone: '138 1234 5678' } },
      ['PHONE_MOBILE'],
    ],
    [
      'a full-width mobile number',
      { shared: { complaintPhone: '１３８１２３４５６７８' } },
      ['PHONE_MOBILE'],
    ],
    ['no phone number', { shared: { complaintPhone: '校长室' } }, ['VALUE_FORMAT']],
    ['nowhere to complain', { shared: { complaintPhone: '' } }, ['FIELD_REQUIRED']],
    ['no basis', { words: { basis: ' ' } }, ['WORDS_REQUIRED']],
    ['nothing on refunds', { words: { refundRule: null } }, ['WORDS_REQUIRED']],
    ['too much on refunds', { words: { refundRule: '退'.repeat(301) } }, ['TEXT_TOO_LONG']],
    ['a compulsory service charge', { shared: { compulsory: true } }, ['FEE_NOT_VOLUNTARY']],
    [
      'money for others that is compulsory',
      {
        shared: { category: 'agency', compulsory: true },
      },
      ['FEE_NOT_VOLUNTARY'],
    ],
    ['the same fee from the same day', { others: [busFrom('2022-09-01')] }, ['FEE_OVERLAP']],
    ['the same fee without end', { others: [busFrom('2020-09-01')] }, ['FEE_OVERLAP']],
    [
      'the same fee that ends on the first day',
      {
        others: [busFrom('2020-09-01', '2022-09-01')],
      },
      ['FEE_OVERLAP'],
    ],
    [
      'the same fee that begins later while this one has no end',
      {
        others: [busFrom('2030-01-01')],
      },
      ['FEE_OVERLAP'],
    ],
    [
      'the same fee in other letters',
      {
        words: { name: '校车费Ａ' },
        others: [{ ...busFrom('2022-09-01'), name: ' 校车费 a' }],
      },
      ['FEE_OVERLAP'],
    ],
    [
      'two others that overlap',
      {
        others: [busFrom('2023-01-01', '2023-12-31'), busFrom('2024-01-01')],
      },
      ['FEE_OVERLAP', 'FEE_OVERLAP'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });
});

describe('two times of validity', () => {
  test.each([
    ['2025-01-01', '2025-06-30', '2025-07-01', null, false],
    ['2025-01-01', '2025-06-30', '2025-06-30', null, true],
    ['2025-01-01', null, '2020-01-01', '2024-12-31', false],
    ['2025-01-01', null, '2020-01-01', null, true],
    ['2025-03-01', '2025-03-31', '2025-01-01', '2025-12-31', true],
  ])('%s to %s and %s to %s: %p', (effectiveOn, expiresOn, from, to, expected) => {
    const [first, second] = [
      { effectiveOn, expiresOn },
      { effectiveOn: from, expiresOn: to },
    ];
    expect([isOverlapping(first, second), isOverlapping(second, first)]).toEqual([
      expected,
      expected,
    ]);
  });
});
