import sample from '../../../database/sample/workflow-samples.json';
import { redactionRules } from './rules';
import type { RedactionContext, RedactionShared, RedactionWords } from './types';

const context: RedactionContext = {
  now: '2026-02-01T00:00:00.000Z',
  sameKey: null,
  takenSlugs: [],
};

const shared: RedactionShared = {
  contentKey: 'meet-01',
  fieldPath: 'participants.names',
  reason: 'personalInformation',
  decidedByRole: '校务公开办公室',
  decidedAt: '2025-07-11T01:00:00.000Z',
  availableOn: null,
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
};

const words: RedactionWords = {
  contentTitle: '财务公开说明会',
  fieldLabel: '参会人姓名',
  legalBasis: '个人信息保护法第二十五条',
  replacement: '只公布人数',
  ...{ title: null, summary: null },
};

function derived(facts: Partial<RedactionShared> = {}, own: Partial<RedactionWords> = {}) {
  const document = {
    shared: { ...shared, ...facts },
    words: { 'zh-Hans': { ...words, ...own } },
  };
  return redactionRules.derive(document, context);
}

function codesOf(
  facts: Partial<RedactionShared>,
  own: Partial<RedactionWords> = {},
  more: Partial<RedactionContext> = {},
) {
  const issues = redactionRules.check(derived(facts, own), { ...context, ...more });
  return issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

test.each(sample.redactions)('$content $fieldPath of the sample is right', (redaction) => {
  const { content, fieldPath, reason, decidedByRole, at } = redaction;
  const decidedAt = new Date(at).toISOString();
  expect(codesOf({ contentKey: content, fieldPath, reason, decidedByRole, decidedAt })).toEqual([]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['is right as it is', codesOf({}), []],
  ['says why', codesOf({ reason: null }), ['FIELD_REQUIRED reason']],
  ['says who decided', codesOf({ decidedByRole: ' ' }), ['FIELD_REQUIRED decidedByRole']],
  ['says when', codesOf({ decidedAt: null }), ['FIELD_REQUIRED decidedAt']],
  ['says where', codesOf({ fieldPath: '' }), ['FIELD_REQUIRED fieldPath']],
  ['names a path, not a sentence', codesOf({ fieldPath: '地点是' }), ['VALUE_FORMAT fieldPath']],
  ['names a whole path', codesOf({ fieldPath: 'findings[2].' }), ['VALUE_FORMAT fieldPath']],
  ['names a key', codesOf({ contentKey: 'meet/01' }), ['VALUE_FORMAT contentKey']],
  ['has a legal basis', codesOf({}, { legalBasis: '' }), ['WORDS_REQUIRED legalBasis']],
  [
    'was decided in the past',
    codesOf({ decidedAt: '2026-03-01T00:00:00Z' }),
    ['TIME_IN_FUTURE decidedAt'],
  ],
  ['may end later', codesOf({ availableOn: '2026-07-11' }), []],
  [
    'does not end on the day it is decided',
    codesOf({ availableOn: '2025-07-11' }),
    ['TIME_ORDER availableOn'],
  ],
  ['needs nothing in its place', codesOf({}, { replacement: null }), []],
  ['is there once', codesOf({}, {}, { sameKey: 'abc' }), ['CODE_TAKEN fieldLabel']],
])('a redaction %s', (_name, found, expected) => {
  expect(found).toEqual(expected);
});

describe('the name of a redaction', () => {
  test('tells what is left out and of what, without its path', () => {
    const { shared: facts, words: own } = derived();
    expect(facts.key).toBe('redaction-meet-01-can-hui-ren-xing-ming');
    expect(facts.periodKey).toBe('2025');
    expect(own['zh-Hans']?.title).toBe('不公开事项：财务公开说明会的参会人姓名');
    expect(JSON.stringify([facts.key, facts.slug, own])).not.toContain('participants');
  });

  test('in another language says with Chinese names what is not translated', () => {
    const en = { ...words, contentTitle: 'Finance briefing', fieldLabel: null };
    const document = { shared, words: { 'zh-Hans': words, en } };
    const { words: own } = redactionRules.derive(document, context);
    expect(own.en?.title).toBe('Not disclosed: 参会人姓名 of Finance briefing');
  });

  test('follows its words while nobody gave it a title, and stays once it is public', () => {
    const first = derived();
    const renamed = redactionRules.derive(
      { ...first, words: { 'zh-Hans': { ...words, title: '不公开事项：旧', fieldLabel: '名单' } } },
      context,
    );
    expect(renamed.words['zh-Hans']?.title).toBe('不公开事项：财务公开说明会的名单');
    const facts = { ...first.shared, publicSince: '2025-07-12T00:00:00.000Z' };
    const late = redactionRules.derive({ ...renamed, shared: facts }, context);
    expect(late.shared.key).toBe(first.shared.key);
    expect(redactionRules.derive(late, context)).toEqual(late);
  });

  test('is never longer than its column', () => {
    const { shared: facts, words: own } = derived(
      { contentKey: 'a'.repeat(60) },
      { contentTitle: '题'.repeat(60), fieldLabel: '项'.repeat(40) },
    );
    expect(facts.key?.length).toBeLessThanOrEqual(80);
    expect(own['zh-Hans']?.title?.length).toBeLessThanOrEqual(120);
  });
});
