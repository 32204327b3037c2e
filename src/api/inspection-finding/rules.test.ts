import { findingRules, type Finding } from './rules';
import type { FindingContext, FindingShared, FindingWords, FoundInspection } from './types';

const INSPECTION: FoundInspection = {
  ...{ isPublished: true, inspectedOn: '2025-09-26', dueOn: '2025-10-10' },
  ...{ visibilityScope: 'public', expiresAt: null },
};

const context: FindingContext = {
  inspection: INSPECTION,
  storedDueOn: null,
  storedTexts: {},
  publicPlaces: new Map([
    ['lab', 'lab'],
    ['power-room', 'campus'],
    ['nowhere', null],
  ]),
  placeNames: ['实验楼', 'Laboratory building'],
  departments: new Set(['general-affairs', 'it']),
  takenNumbers: [1, 2],
  takenKeys: ['find-001', 'find-009'],
};

const SHARED: FindingShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ dueOn: null, expiresAt: null, visibilityScope: 'public' },
  ...{ inspectionKey: 'insp-2025-05', no: null, severity: 'major', foundAt: null },
  ...{ placeCode: 'lab', publicPlaceCode: null, regulationArticle: null },
  ...{ responsibleDepartmentCode: 'general-affairs', responsibleRole: '总务处电工' },
  ...{ rectifyDueOn: '2025-10-10', extensions: null, procurementCode: null, state: 'open' },
  ...{ interimDueAt: null, interimAt: null, rectifiedOn: null, verifiedOn: null },
  ...{ verifiedByRole: null, costFen: null },
};

const WORDS: FindingWords = {
  ...{ title: null, summary: null, text: '配电箱门变形', measure: null, interimMeasure: null },
};

function finding(
  change: Partial<FindingShared> = {},
  words: Partial<FindingWords> = {},
  around: Partial<FindingContext> = {},
): Finding {
  const document = {
    shared: { ...SHARED, ...change },
    words: { 'zh-Hans': { ...WORDS, ...words } },
  };
  return findingRules.derive(document, { ...context, ...around });
}

function codes(...parts: Parameters<typeof finding>): readonly string[] {
  const around = { ...context, ...parts[2] };
  return findingRules.check(finding(...parts), around).map(({ code }) => code);
}

it('gets the next key of the school and the next number of its inspection', () => {
  expect(finding().shared).toMatchObject({ key: 'find-010', no: 3, periodKey: '2025-09' });
});

it('is told by the same day, to the same people and until the same time as its inspection', () => {
  const expiresAt = '2026-01-01T00:00:00.000Z';
  const inspection = { ...INSPECTION, visibilityScope: 'members', expiresAt };
  expect(finding({}, {}, { inspection }).shared).toMatchObject({
    ...{ dueOn: '2025-10-10', visibilityScope: 'members', expiresAt },
  });
});

it('gives the same when derived twice', () => {
  const once = finding({ severity: 'critical' });
  expect(findingRules.derive(once, context)).toEqual(once);
});

it('has what was found as its title, and the title follows the text', () => {
  const stored = { storedTexts: { 'zh-Hans': '配电箱门变形' } };
  const renamed = { title: '配电箱门变形', text: '配电箱门变形，门锁损坏' };
  expect(finding().words['zh-Hans']?.title).toBe('配电箱门变形');
  expect(finding({}, renamed, stored).words['zh-Hans']?.title).toBe('配电箱门变形，门锁损坏');
  expect(finding({}, { title: '箱门' }, stored).words['zh-Hans']?.title).toBe('箱门');
});

it.each<[string, Partial<FindingShared>, string | null]>([
  ['a minor finding shows its place', { severity: 'minor' }, 'lab'],
  ['of a sensitive place the place around it', { placeCode: 'power-room' }, 'campus'],
  ['of a sensitive place without one around, nothing', { placeCode: 'nowhere' }, null],
  ['an open critical finding shows no place', { severity: 'critical' }, null],
  ['nor once it is made safe', { severity: 'critical', state: 'interim' }, null],
  ['nor while it is put right', { severity: 'critical', state: 'rectifying' }, null],
  ['nor before somebody verified it', { severity: 'critical', state: 'rectified' }, null],
  [
    'a verified critical finding shows its place',
    { severity: 'critical', state: 'verified' },
    'lab',
  ],
  [
    'a verified critical finding in a sensitive place shows the place around it',
    { severity: 'critical', state: 'verified', placeCode: 'power-room' },
    'campus',
  ],
])('%s', (_case, change, shown) => {
  expect(finding(change).shared.publicPlaceCode).toBe(shown);
});

it.each<[string, Partial<FindingShared>, string | null]>([
  ['24 hours after it was found', { foundAt: '2025-09-26T01:30:00Z' }, '2025-09-27T01:30:00.000Z'],
  ['24 hours after the day of the inspection at the school', {}, '2025-09-27T16:00:00.000Z'],
])('a critical finding is made safe within %s', (_case, change, due) => {
  expect(finding({ severity: 'critical', ...change }).shared.interimDueAt).toBe(due);
  expect(finding({ severity: 'major', ...change }).shared.interimDueAt).toBeNull();
});

it.each<
  [
    string,
    Partial<FindingShared>,
    Partial<FindingWords>,
    Partial<FindingContext>,
    readonly string[],
  ]
>([
  ['a complete finding', {}, {}, {}, []],
  ['of no inspection', {}, {}, { inspection: null }, ['INSPECTION_UNKNOWN']],
  [
    'of an inspection that is not public',
    {},
    {},
    { inspection: { ...INSPECTION, isPublished: false } },
    ['INSPECTION_UNPUBLISHED'],
  ],
  ['without a due date', { rectifyDueOn: null }, {}, {}, ['FIELD_REQUIRED']],
  ['due before it was found', { rectifyDueOn: '2025-09-25' }, {}, {}, ['TIME_ORDER']],
  [
    'due later than it was, by typing',
    { rectifyDueOn: '2025-10-20' },
    {},
    { storedDueOn: '2025-10-10' },
    ['DUE_BY_EXTENSION_ONLY'],
  ],
  [
    'due earlier than it was, by typing',
    { rectifyDueOn: '2025-10-01' },
    {},
    { storedDueOn: '2025-10-10' },
    ['DUE_BY_EXTENSION_ONLY'],
  ],
  [
    'with its due date emptied',
    { rectifyDueOn: null },
    {},
    { storedDueOn: '2025-10-10' },
    ['FIELD_REQUIRED', 'DUE_BY_EXTENSION_ONLY'],
  ],
  ['due as it was', {}, {}, { storedDueOn: '2025-10-10' }, []],
  ['in an unknown place', { placeCode: 'moon' }, {}, {}, ['CODE_UNKNOWN']],
  ['of an unknown department', { responsibleDepartmentCode: 'x' }, {}, {}, ['CODE_UNKNOWN']],
  ['of no post', { responsibleRole: ' ' }, {}, {}, ['FIELD_REQUIRED']],
  ['without words', {}, { text: '', title: '题' }, {}, ['WORDS_REQUIRED']],
  ['being put right without a measure', { state: 'rectifying' }, {}, {}, ['WORDS_REQUIRED']],
  ['critical without an interim measure', { severity: 'critical' }, {}, {}, ['WORDS_REQUIRED']],
  ['critical with one', { severity: 'critical' }, { interimMeasure: '停用药品柜' }, {}, []],
  [
    'critical and naming its place',
    { severity: 'critical' },
    { text: '实验楼药品柜未上锁', interimMeasure: '停用' },
    {},
    ['CRITICAL_PLACE_NAMED', 'CRITICAL_PLACE_NAMED'],
  ],
  ['major and naming its place', {}, { text: '实验楼指示灯不亮' }, {}, []],
  ['with a mobile number', {}, { text: '请联系13800000000' }, {}, ['PHONE_MOBILE']],
  ['with too many words', {}, { title: '题', text: '字'.repeat(301) }, {}, ['TEXT_TOO_LONG']],
])('%s', (_case, change, words, around, expected) => {
  expect(codes(change, words, around)).toEqual(expected);
});
