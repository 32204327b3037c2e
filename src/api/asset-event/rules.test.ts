import { workdayCalendar } from '../../shared/workdays';
import type { PastEvent } from '../asset/types';
import { assetEventRules, type AssetEvent } from './rules';
import type { AssetBefore, AssetEventContext, AssetEventShared } from './types';

const asset: AssetBefore = {
  assetCode: 'SY3-2017-00015',
  acquiredOn: '2017-08-15',
  state: 'inUse',
  visibilityScope: 'public',
};

const context: AssetEventContext = {
  today: '2025-12-31',
  calendar: workdayCalendar([]),
  asset,
  past: [],
  closedUntil: null,
  stored: null,
};

const shared: AssetEventShared = {
  assetCode: asset.assetCode,
  no: null,
  happenedOn: '2025-08-11',
  kind: 'retirementRequested',
  keepsInUse: false,
  costFen: 0,
  proceedsFen: null,
  docNo: null,
  noticeFrom: null,
  noticeUntil: null,
  worksNoticeKey: null,
  procurementCode: null,
  fromState: null,
  toState: null,
  visibilityScope: 'internal',
};

interface Change {
  readonly shared?: Partial<AssetEventShared>;
  readonly text?: string | null;
  readonly context?: Partial<AssetEventContext>;
}

function event(change: Change = {}): AssetEvent {
  const text = change.text === undefined ? '旧投影机申请报废' : change.text;
  const document = { shared: { ...shared, ...change.shared }, words: { 'zh-Hans': { text } } };
  return assetEventRules.derive(document, { ...context, ...change.context });
}

function codes(change: Change): readonly string[] {
  const issues = assetEventRules.check(event(change), { ...context, ...change.context });
  return issues.map(({ code }) => code);
}

const past = (no: number, kind: PastEvent['kind'], happenedOn: string, more = {}): PastEvent => ({
  ...{ no, kind, happenedOn, docNo: null, noticeFrom: null, noticeUntil: null },
  ...more,
});

const requested = past(1, 'retirementRequested', '2025-08-11');
const appraised = past(2, 'technicalAppraisal', '2025-09-05');
const noticed = past(3, 'publicNotice', '2025-09-12', {
  ...{ noticeFrom: '2025-09-12', noticeUntil: '2025-09-19' },
});
const approved = past(4, 'disposalApproved', '2025-11-07', { docNo: '青教资〔2025〕77号' });
const pending = { ...asset, state: 'pendingRetirement' } as const;

const retirement = (events: readonly PastEvent[], happenedOn = '2025-11-21'): Change => ({
  shared: { kind: 'retired', happenedOn },
  context: { asset: pending, past: events },
});

describe('an event', () => {
  test('is numbered, moves its asset and is shown as it is', () => {
    const { shared: facts } = event({
      context: { past: [past(6, 'inventoryCheck', '2025-01-05')] },
    });
    expect(facts).toMatchObject({
      ...{ no: 7, fromState: 'inUse', toState: 'pendingRetirement', visibilityScope: 'public' },
    });
  });

  test.each<[string, Change, readonly (string | null)[]]>([
    [
      'enters the books from nowhere',
      {
        shared: { kind: 'registered', procurementCode: 'CG-1' },
        context: { asset: { ...asset, state: 'registered' } },
      },
      [null, 'registered'],
    ],
    ['takes it out of use', { shared: { kind: 'maintenance' } }, ['inUse', 'maintenance']],
    ['leaves it in use', { shared: { kind: 'maintenance', keepsInUse: true } }, [null, null]],
    ['moves nothing', { shared: { kind: 'statutoryInspection' } }, [null, null]],
    ['that may not be moves nothing', { shared: { kind: 'retired' } }, [null, null]],
  ])('%s', (_name, change, states) => {
    const { fromState, toState } = event(change).shared;
    expect([fromState, toState]).toEqual(states);
  });

  test('is not derived again', () => {
    const first = event();
    expect(assetEventRules.derive(first, context)).toEqual(first);
  });
});

describe('an event that is entered', () => {
  test.each<[string, Change, readonly string[]]>([
    ['as it is', {}, []],
    ['today', { shared: { happenedOn: '2025-12-31' } }, []],
    ['tomorrow', { shared: { happenedOn: '2026-01-01' } }, ['TIME_IN_FUTURE']],
    [
      'on the day of the last one',
      { context: { past: [past(1, 'inventoryCheck', '2025-08-11')] } },
      [],
    ],
    [
      'before the last one',
      { context: { past: [past(1, 'inventoryCheck', '2025-08-12')] } },
      ['EVENT_BACKDATED'],
    ],
    [
      'in a quarter whose register is public',
      { context: { closedUntil: { day: '2025-09-30', period: '2025-Q3' } } },
      ['EVENT_REGISTER_CLOSED'],
    ],
    ['after it', { context: { closedUntil: { day: '2025-08-10', period: '2025-Q2' } } }, []],
    ['in the month of acquisition', { shared: { happenedOn: '2017-08-01' } }, []],
    ['before it', { shared: { happenedOn: '2017-07-31' } }, ['EVENT_BEFORE_ACQUISITION']],
    ['of no asset', { context: { asset: null } }, ['ASSET_UNKNOWN']],
    ['without an asset', { shared: { assetCode: null } }, ['FIELD_REQUIRED']],
    ['without a day', { shared: { happenedOn: null } }, ['FIELD_REQUIRED']],
    ['without words', { text: ' ' }, ['WORDS_REQUIRED']],
    ['with a mobile number', { text: '联系 13812345678' }, ['PHONE_MOBILE']],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe('what cannot happen to an asset', () => {
  const at = (state: AssetBefore['state'], kind: AssetEventShared['kind'], more = {}): Change => ({
    shared: { kind, ...more },
    context: { asset: { ...asset, state } },
  });
  test.each<[string, Change, readonly string[]]>([
    ['a skip to the end', at('inUse', 'retired'), ['EVENT_WRONG_STATE']],
    ['a repair of what is not broken', at('inUse', 'repaired'), ['EVENT_WRONG_STATE']],
    ['anything after the end', at('retired', 'inventoryCheck'), ['EVENT_WRONG_STATE']],
    ['a loss after the end', at('retired', 'lost'), ['EVENT_WRONG_STATE']],
    ['an appraisal nobody asked for', at('inUse', 'technicalAppraisal'), ['EVENT_WRONG_STATE']],
    ['an entry without acceptance', at('registered', 'registered'), ['EVENT_NEEDS_ACCEPTANCE']],
    ['an entry with a document', at('registered', 'registered', { docNo: 'YS-1' }), []],
    ['an issue before the entry', at('registered', 'issued'), ['EVENT_NEEDS_REGISTRATION']],
    ['an issue of what was idle', at('idle', 'issued'), []],
    [
      'an approval without a number',
      at('pendingRetirement', 'disposalApproved'),
      ['FIELD_REQUIRED'],
    ],
    [
      'a second entry',
      {
        shared: { kind: 'registered', docNo: 'YS-1' },
        context: {
          asset: { ...asset, state: 'registered' },
          past: [past(1, 'registered', '2025-01-01')],
        },
      },
      ['EVENT_TWICE'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe('a public notice', () => {
  const notice = (noticeFrom: string | null, noticeUntil: string | null): Change => ({
    shared: { kind: 'publicNotice', happenedOn: '2025-09-19', noticeFrom, noticeUntil },
    context: { asset: pending, past: [requested] },
  });
  test.each<[string, Change, readonly string[]]>([
    ['of five workdays', notice('2025-09-12', '2025-09-19'), []],
    ['of four', notice('2025-09-15', '2025-09-19'), ['NOTICE_TOO_SHORT']],
    ['that ends before it begins', notice('2025-09-19', '2025-09-12'), ['TIME_ORDER']],
    ['without days', notice(null, null), ['FIELD_REQUIRED', 'FIELD_REQUIRED']],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe('a retirement', () => {
  test.each<[string, Change, readonly string[]]>([
    ['with all its papers', retirement([requested, appraised, noticed, approved]), []],
    [
      'without an appraisal',
      retirement([requested, noticed, approved]),
      ['RETIREMENT_NEEDS_APPRAISAL'],
    ],
    ['without a notice', retirement([requested, appraised, approved]), ['RETIREMENT_NEEDS_NOTICE']],
    [
      'after a notice that was too short',
      retirement([
        ...[requested, appraised, approved],
        { ...noticed, no: 5, noticeFrom: '2025-09-15' },
      ]),
      ['RETIREMENT_NEEDS_NOTICE'],
    ],
    [
      'while the notice hangs',
      retirement([requested, appraised, { ...noticed, noticeUntil: '2025-11-21' }, approved]),
      ['RETIREMENT_NOTICE_RUNS'],
    ],
    [
      'without an approval',
      retirement([requested, appraised, noticed]),
      ['RETIREMENT_NEEDS_APPROVAL'],
    ],
    [
      'with an approval that has no number',
      retirement([requested, appraised, noticed, { ...approved, docNo: ' ' }]),
      ['RETIREMENT_NEEDS_APPROVAL'],
    ],
    [
      'with the papers of an earlier request',
      retirement([
        ...[requested, appraised, noticed, approved],
        past(5, 'retirementRefused', '2025-11-10'),
        past(6, 'retirementRequested', '2025-11-12'),
      ]),
      ['RETIREMENT_NEEDS_APPRAISAL', 'RETIREMENT_NEEDS_NOTICE', 'RETIREMENT_NEEDS_APPROVAL'],
    ],
  ])('%s', (_name, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });
});

describe('an event that is written down', () => {
  const first = event();
  const stored = (untranslated: readonly string[] = []) => ({
    ...{ shared: first.shared, words: first.words, untranslated },
  });
  const after = (document: AssetEvent, untranslated?: readonly string[]) =>
    assetEventRules
      .check(document, { ...context, stored: stored(untranslated) })
      .map(({ code }) => code);

  test.each<[string, AssetEvent, readonly string[], readonly string[]]>([
    ['stays', first, [], []],
    ['keeps its facts', { ...first, shared: { ...first.shared, costFen: 1 } }, [], ['EVENT_FIXED']],
    ['keeps its words', { ...first, words: { 'zh-Hans': { text: '改' } } }, [], ['EVENT_FIXED']],
    [
      'may be translated once',
      { ...first, words: { ...first.words, en: { text: 'Old projectors' } } },
      ['en'],
      [],
    ],
    [
      'keeps its translation',
      { ...first, words: { ...first.words, en: { text: 'Other words' } } },
      [],
      ['EVENT_FIXED'],
    ],
  ])('%s', (_name, document, untranslated, expected) => {
    expect(after(document, untranslated)).toEqual(expected);
  });
});
