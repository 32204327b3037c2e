import { disclosurePageRules, type DisclosurePage } from './rules';
import type { DisclosurePageContext, DisclosurePageShared, DisclosurePageWords } from './types';

const none: DisclosurePageContext = { takenKeys: [] };
const body = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const shared: DisclosurePageShared = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
  category: 'schoolFacts',
  catalogueItemNo: '7.1',
  catalogueNo: null,
};
const words: DisclosurePageWords = {
  title: '学校概况',
  summary: null,
  body: body('学校建于1956年。'),
};

interface Change {
  readonly shared?: Partial<DisclosurePageShared>;
  readonly words?: Partial<DisclosurePageWords>;
  readonly en?: Partial<DisclosurePageWords>;
}

function saved(change: Change = {}, context = none): DisclosurePage {
  const document: DisclosurePage = {
    shared: { ...shared, ...change.shared },
    words: {
      'zh-Hans': { ...words, ...change.words },
      ...(change.en && { en: { title: 'Facts', summary: null, body: null, ...change.en } }),
    },
  };
  return disclosurePageRules.derive(document, context);
}

const codesAfter = (change: Change) =>
  disclosurePageRules.check(saved(change), none).map(({ code }) => code);

describe('a page is named by its title', () => {
  test('once', () => {
    const page = saved();
    expect(page.shared).toMatchObject({
      key: 'page-xue-xiao-gai-kuang',
      slug: 'xue-xiao-gai-kuang',
      periodKey: null,
      catalogueNo: '7.1',
    });
    expect(disclosurePageRules.derive(page, none)).toEqual(page);
  });

  test('with a number where another page has the key', () => {
    const context = { takenKeys: ['page-xue-xiao-gai-kuang'] };
    expect(saved({}, context).shared.key).toBe('page-xue-xiao-gai-kuang-2');
  });

  test('and keeps key and slug once it is public', () => {
    const facts = { key: 'page-a', slug: 'a', publicSince: '2025-09-01T00:00:00.000Z' };
    const page = saved({ shared: facts, words: { title: '新标题' } });
    expect(page.shared).toMatchObject({ key: 'page-a', slug: 'a' });
    expect(disclosurePageRules.check(page, none)).toEqual([]);
  });
});

describe('a page that may be published', () => {
  test.each<[string, Change]>([
    ['as it is', {}],
    ['with a title in English and no text yet', { en: {} }],
    ['of a catalogue item with three parts', { shared: { catalogueItemNo: '7.1.12' } }],
    ['with an office line', { words: { body: body('电话：0999-5550100') } }],
  ])('%s', (_name, change) => {
    expect(codesAfter(change)).toEqual([]);
  });
});

describe('a finding', () => {
  test.each<[string, Change, readonly string[]]>([
    ['no title', { words: { title: null } }, ['WORDS_REQUIRED']],
    ['no category', { shared: { category: null } }, ['FIELD_REQUIRED']],
    ['no catalogue number', { shared: { catalogueItemNo: '' } }, ['FIELD_REQUIRED']],
    ['a catalogue number that is none', { shared: { catalogueItemNo: '7.' } }, ['VALUE_FORMAT']],
    ['a catalogue number with a zero', { shared: { catalogueItemNo: '0.1' } }, ['VALUE_FORMAT']],
    ['no text', { words: { body: null } }, ['WORDS_REQUIRED']],
    ['an empty text', { words: { body: body(' ') } }, ['WORDS_REQUIRED']],
    ['a text that is no text', { words: { body: 'x' } }, ['WORDS_REQUIRED', 'RICH_TEXT_SHAPE']],
    ['a translation of no known kind', { en: { body: [{ type: 'html' }] } }, ['RICH_TEXT_KIND']],
    [
      'a mobile number in the text',
      { words: { body: body('电话：138-1234-5678') } },
      ['PHONE_MOBILE'],
    ],
    [
      'a mobile number in a translation',
      { en: { body: body('Call 13812345678') } },
      ['PHONE_MOBILE'],
    ],
    ['a summary too long', { words: { summary: '长'.repeat(201) } }, ['TEXT_TOO_LONG']],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });
});
