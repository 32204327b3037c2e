import { assetRules, type Asset } from './rules';
import type { AssetContext, AssetShared, AssetWords } from './types';

const context: AssetContext = {
  today: '2025-12-31',
  stored: null,
  hasEvents: false,
  isCodeTaken: false,
  categories: new Set(['A010000', 'A020000', 'A030000', 'A040000', 'A060000']),
  departments: new Set(['it']),
  publicPlaces: new Map([
    ['lab', 'lab'],
    ['server-room', 'admin'],
  ]),
  largeFromFen: 10_000_000,
};

const shared: AssetShared = {
  assetCode: 'SY3-2020-00011',
  categoryCode: 'A020000',
  brandModel: null,
  quantity: 110,
  unitPriceFen: 438_000,
  originalValueFen: null,
  acquiredOn: '2020-09-15',
  acquisitionMode: 'purchase',
  depreciationMethod: 'straightLine',
  usefulLifeYears: 6,
  nominalAmount: false,
  departmentCode: 'it',
  placeCode: 'lab',
  publicPlaceCode: null,
  custodianRole: '部门资产管理员',
  isLargeEquipment: false,
  isSharedResource: false,
  usage: [],
  procurementCode: null,
  warrantyUntil: null,
  openingState: null,
  state: 'registered',
  retiredOn: null,
  visibilityScope: 'internal',
};

const words: AssetWords = {
  name: '学生用台式计算机',
  className: '计算机设备',
  unit: '台',
  bookingInfo: null,
};

interface Change {
  readonly shared?: Partial<AssetShared>;
  readonly words?: Partial<AssetWords>;
  readonly context?: Partial<AssetContext>;
}

function asset(change: Change = {}): Asset {
  const document = {
    shared: { ...shared, ...change.shared },
    words: { 'zh-Hans': { ...words, ...change.words } },
  };
  return assetRules.derive(document, { ...context, ...change.context });
}

function codes(change: Change): readonly string[] {
  const issues = assetRules.check(asset(change), { ...context, ...change.context });
  return issues.map(({ code }) => code);
}

const year = { year: 2025, hoursAvailable: 2000, hoursUsed: 1261, utilisationBp: null };

describe('what follows from an asset', () => {
  test.each<[string, Change, Partial<AssetShared>]>([
    ['its value', {}, { originalValueFen: 48_180_000 }],
    ['no value without a price', { shared: { unitPriceFen: null } }, { originalValueFen: null }],
    ['it is in sums only', {}, { visibilityScope: 'internal', isLargeEquipment: false }],
    [
      'it is public when large',
      { shared: { isLargeEquipment: true } },
      { visibilityScope: 'public' },
    ],
    [
      'it is public when shared',
      { shared: { isSharedResource: true } },
      { visibilityScope: 'public' },
    ],
    [
      'equipment is large by its price',
      { shared: { unitPriceFen: 10_000_000 } },
      { isLargeEquipment: true, visibilityScope: 'public' },
    ],
    ['not below it', { shared: { unitPriceFen: 9_999_999 } }, { isLargeEquipment: false }],
    [
      'not where the school set none',
      { shared: { unitPriceFen: 10_000_000 }, context: { largeFromFen: null } },
      { isLargeEquipment: false },
    ],
    [
      'a wall is no equipment',
      { shared: { categoryCode: 'A010000', unitPriceFen: 10_000_000 } },
      { isLargeEquipment: false },
    ],
    ['the place the public is told', {}, { publicPlaceCode: 'lab' }],
    [
      'the place around a sensitive one',
      { shared: { placeCode: 'server-room' } },
      { publicPlaceCode: 'admin' },
    ],
    [
      'how much it was used',
      { shared: { usage: [year] } },
      { usage: [{ ...year, utilisationBp: 6305 }] },
    ],
    ['its first state', {}, { state: 'registered', openingState: 'registered' }],
    ['the state it came in', { shared: { openingState: 'inUse' } }, { state: 'inUse' }],
    [
      'the state events led to, whatever is written',
      {
        shared: { openingState: 'idle', state: 'retired', retiredOn: null },
        context: {
          stored: {
            ...{ assetCode: 'SY3-2020-00011', openingState: 'inUse' },
            ...{ state: 'maintenance', retiredOn: null },
          },
        },
      },
      { state: 'maintenance', openingState: 'inUse' },
    ],
  ])('%s', (_name, change, expected) => {
    expect(asset(change).shared).toMatchObject(expected);
  });

  test('it does not change when it is derived again', () => {
    const once = asset({ shared: { usage: [year], isSharedResource: true } });
    expect(assetRules.derive(once, context)).toEqual(once);
  });
});

describe('a finding on an asset', () => {
  test.each<[string, Change, readonly string[]]>([
    ['none', {}, []],
    [
      'none on what stays at its value',
      {
        shared: { categoryCode: 'A040000', depreciationMethod: 'none', usefulLifeYears: null },
      },
      [],
    ],
    ['no code', { shared: { assetCode: null } }, ['FIELD_REQUIRED']],
    ['a code with a slash', { shared: { assetCode: 'SY3/1' } }, ['VALUE_FORMAT']],
    ['a code of another', { context: { isCodeTaken: true } }, ['CODE_TAKEN']],
    [
      'another code after events',
      {
        context: {
          hasEvents: true,
          stored: { assetCode: 'OLD-1', openingState: 'inUse', state: 'inUse', retiredOn: null },
        },
      },
      ['ASSET_CODE_FIXED'],
    ],
    ['an unknown category', { shared: { categoryCode: 'A070000' } }, ['CODE_UNKNOWN']],
    ['an unknown department', { shared: { departmentCode: 'x' } }, ['CODE_UNKNOWN']],
    ['an unknown place', { shared: { placeCode: 'moon' } }, ['CODE_UNKNOWN']],
    ['a price below nothing', { shared: { unitPriceFen: -1 } }, ['AMOUNT_TOO_SMALL']],
    [
      'a value no number can hold',
      { shared: { quantity: 10_000_000, unitPriceFen: 10 ** 12 } },
      ['TOTAL_TOO_LARGE'],
    ],
    ['a day that has not come', { shared: { acquiredOn: '2026-01-01' } }, ['TIME_IN_FUTURE']],
    [
      'a warranty that ended before',
      { shared: { warrantyUntil: '2020-09-14' } },
      ['VALIDITY_ORDER'],
    ],
    ['no useful life', { shared: { usefulLifeYears: null } }, ['FIELD_REQUIRED']],
    ['depreciated books', { shared: { categoryCode: 'A040000' } }, ['ASSET_NOT_DEPRECIATED']],
    ['a depreciated relic', { shared: { categoryCode: 'A030000' } }, ['ASSET_NOT_DEPRECIATED']],
    ['a depreciated tree', { shared: { categoryCode: 'A060000' } }, ['ASSET_NOT_DEPRECIATED']],
    [
      'a depreciated nominal amount',
      { shared: { nominalAmount: true } },
      ['ASSET_NOT_DEPRECIATED'],
    ],
    ['a year twice', { shared: { usage: [year, year] } }, ['DUPLICATE_LINE']],
    [
      'more use than there was',
      { shared: { usage: [{ ...year, hoursUsed: 2001 }] } },
      ['FIGURE_ABOVE'],
    ],
    [
      'use without a year',
      { shared: { usage: [{ ...year, year: null }] } },
      ['LINE_FIELD_REQUIRED'],
    ],
    ['no name', { words: { name: '' } }, ['WORDS_REQUIRED']],
    ['no unit', { words: { unit: null } }, ['WORDS_REQUIRED']],
    ['a mobile number', { words: { bookingInfo: '请电 13812345678' } }, ['PHONE_MOBILE']],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});
