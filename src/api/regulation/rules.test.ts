import { regulationRules, type Regulation } from './rules';
import type { RegulationContext, RegulationShared, RegulationWords, Relation } from './types';

const context: RegulationContext = { otherCodes: ['SY3-ZD-02'] };

const shared: RegulationShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ code: 'SY3-ZD-01', kind: 'rule', theme: 'governance', reviewDueOn: '2027-06-30' },
  relations: [],
};

const words: RegulationWords = {
  ...{ title: '校务公开实施办法', summary: null, keywords: null },
  relationTitles: [],
};

const relation = (changes: Partial<Relation> = {}): Relation => ({
  ...{ relationNo: 1, relationType: 'basedOn', targetKind: 'document' },
  targetCode: '教办〔2010〕15号',
  ...changes,
});

interface Change {
  readonly shared?: Partial<RegulationShared>;
  readonly words?: Partial<RegulationWords>;
}

function saved(change: Change = {}): Regulation {
  return regulationRules.derive(
    {
      shared: { ...shared, ...change.shared },
      words: { 'zh-Hans': { ...words, ...change.words } },
    },
    context,
  );
}

function codesAfter(change: Change): readonly string[] {
  return regulationRules.check(saved(change), context).map(({ code }) => code);
}

test('a regulation is named by its code', () => {
  const document = saved();
  expect([document.shared.key, document.shared.slug]).toEqual([
    'sy3-zd-01',
    'xiao-wu-gong-kai-shi-shi-ban-fa',
  ]);
  expect(regulationRules.derive(document, context)).toEqual(document);
});

test('relations and their titles are numbered in order', () => {
  const document = saved({
    shared: { relations: [relation({ relationNo: null }), relation({ relationNo: null })] },
    words: { relationTitles: [{ relationNo: null, title: '关于推进中小学信息公开工作的意见' }] },
  });
  expect(document.shared.relations.map(({ relationNo }) => relationNo)).toEqual([1, 2]);
  expect(document.words['zh-Hans']?.relationTitles[0]?.relationNo).toBe(1);
});

test.each<[string, Change]>([
  ['as it is', {}],
  ['without a day of review', { shared: { reviewDueOn: null } }],
  [
    'with a document it rests on',
    {
      shared: { relations: [relation()] },
      words: { relationTitles: [{ relationNo: 1, title: '关于推进中小学信息公开工作的意见' }] },
    },
  ],
  [
    'with another regulation of the school',
    {
      shared: {
        relations: [relation({ targetKind: 'regulation', targetCode: 'SY3-ZD-02' })],
      },
    },
  ],
])('a regulation that may be published: %s', (_name, change) => {
  expect(codesAfter(change)).toEqual([]);
});

test.each<[string, Change, readonly string[]]>([
  ['no code', { shared: { code: null } }, ['FIELD_REQUIRED']],
  ['no theme', { shared: { theme: null } }, ['FIELD_REQUIRED']],
  ['no title', { words: { title: ' ' } }, ['WORDS_REQUIRED']],
  ['small letters', { shared: { code: 'sy3-zd-01' } }, ['VALUE_FORMAT']],
  ['Chinese characters', { shared: { code: '制度1' } }, ['VALUE_FORMAT']],
  ['a code that is taken', { shared: { code: 'SY3-ZD-02' } }, ['CODE_TAKEN']],
  [
    'another code than it is public under',
    { shared: { key: 'sy3-zd-09', publicSince: '2025-02-20T00:00:00.000Z' } },
    ['NUMBER_FIXED'],
  ],
  [
    'a relation that leads nowhere',
    { shared: { relations: [relation({ targetCode: '' })] } },
    ['LINE_FIELD_REQUIRED'],
  ],
  [
    'a regulation that does not exist',
    { shared: { relations: [relation({ targetKind: 'regulation', targetCode: 'SY3-ZD-99' })] } },
    ['UNKNOWN_CODE'],
  ],
  [
    'a relation to itself',
    { shared: { relations: [relation({ targetKind: 'regulation', targetCode: 'SY3-ZD-01' })] } },
    ['UNKNOWN_CODE'],
  ],
  [
    'a number that comes twice',
    { shared: { relations: [relation(), relation()] } },
    ['DUPLICATE_LINE'],
  ],
  [
    'a title without its relation',
    { words: { relationTitles: [{ relationNo: 4, title: '某文件' }] } },
    ['WORDS_KEY_UNKNOWN'],
  ],
])('a finding: %s', (_name, change, codes) => {
  expect(codesAfter(change)).toEqual(codes);
});
