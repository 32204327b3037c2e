import { workdayCalendar } from '../../shared/workdays';
import { regulationVersionRules, type RegulationVersion } from './rules';
import type { DatedVersion } from './timeline';
import type {
  Article,
  ConsultationAnswer,
  ToldVersion,
  VersionContext,
  VersionShared,
  VersionWords,
} from './types';

const context: VersionContext = {
  today: '2025-06-01',
  regulation: {
    'zh-Hans': '校务公开实施办法',
    'zh-Hant': '校務公開實施辦法',
    en: 'Rules on School Affairs Disclosure',
  },
  others: [],
  takenNumbers: [],
  told: null,
  calendar: workdayCalendar([]),
};

const shared: VersionShared = {
  key: null,
  slug: null,
  periodKey: null,
  publicSince: null,
  approvedByRole: null,
  dueOn: null,
  regulationCode: 'SY3-ZD-01',
  versionNo: 2,
  changeKind: 'amend',
  state: 'adopted',
  documentNo: '青三实〔2025〕3号',
  adoptedOn: '2025-02-18',
  effectiveOn: '2025-03-01',
  expiresOn: null,
  repealDocumentNo: null,
  consultationOpensOn: null,
  consultationClosesOn: null,
  consultationThemes: [],
  commentCount: null,
};

const article = (articleNo: number | null, text: string | null): Article => ({
  articleNo,
  heading: null,
  text,
});

const ARTICLES = [article(1, '公开坚持真实。'), article(2, '财务摘要每月公开。')];

const words: VersionWords = {
  title: null,
  summary: null,
  articles: ARTICLES,
  explanation: null,
  consultationAnswers: [],
};

const noWords: VersionWords = { ...words, articles: [] };

interface Change {
  readonly shared?: Partial<VersionShared>;
  readonly words?: Partial<VersionWords>;
  readonly en?: Partial<VersionWords>;
  readonly context?: Partial<VersionContext>;
}

function saved(change: Change = {}): RegulationVersion {
  const own = {
    'zh-Hans': { ...words, ...change.words },
    ...(change.en && { en: { ...noWords, ...change.en } }),
  };
  const document = { shared: { ...shared, ...change.shared }, words: own };
  return regulationVersionRules.derive(document, { ...context, ...change.context });
}

function codesAfter(change: Change): readonly string[] {
  return regulationVersionRules
    .check(saved(change), { ...context, ...change.context })
    .map(({ code }) => code);
}

function other(versionNo: number, effectiveOn: string, expiresOn: string | null = null) {
  return {
    ...{ versionNo, effectiveOn, expiresOn, adoptedOn: effectiveOn, state: 'adopted' as const },
    consultationOpensOn: null,
  } satisfies DatedVersion;
}

const told = (changes: Partial<ToldVersion> = {}): Change['context'] => ({
  told: {
    ...{ adoptedOn: '2025-02-18', effectiveOn: '2025-03-01', versionNo: 2 },
    articles: { 'zh-Hans': ARTICLES },
    ...changes,
  },
});

const answer = (themeNo: number, theme: string, text: string | null): ConsultationAnswer => ({
  themeNo,
  theme,
  answer: text,
});

const consultation: Partial<VersionShared> = {
  ...{ state: 'consultation', documentNo: null, adoptedOn: null, effectiveOn: null },
  ...{ consultationOpensOn: '2026-01-05', consultationClosesOn: '2026-01-25' },
};

describe('a version is named', () => {
  test('by its regulation and its number, in every language', () => {
    const { shared: facts, words: named } = saved({ en: {} });
    expect(facts.key).toBe('sy3-zd-01-v2');
    expect(named['zh-Hans']?.title).toBe('校务公开实施办法（第2版）');
    expect(named.en?.title).toBe('Rules on School Affairs Disclosure (version 2)');
  });

  test('the same when it is derived again', () => {
    const document = saved({ en: {} });
    expect(regulationVersionRules.derive(document, context)).toEqual(document);
  });

  test('not at all while its regulation is not known', () => {
    const { shared: facts } = saved({ shared: { regulationCode: 'nichts' } });
    expect(facts.key).toBeNull();
  });
});

test('articles without a number get the next one, and comments are counted', () => {
  const { shared: facts, words: numbered } = saved({
    shared: {
      consultationThemes: [
        { themeNo: null, comments: 5, outcome: null },
        { themeNo: null, comments: 2, outcome: 'adopted' },
      ],
    },
    words: { articles: [article(null, '甲'), article(null, '乙')] },
  });
  expect(numbered['zh-Hans']?.articles.map(({ articleNo }) => articleNo)).toEqual([1, 2]);
  expect(facts.consultationThemes.map(({ themeNo }) => themeNo)).toEqual([1, 2]);
  expect(facts.commentCount).toBe(7);
});

test('it is due twenty workdays after its adoption', () => {
  expect(saved().shared.dueOn).toBe('2025-03-18');
  expect(saved({ shared: { adoptedOn: null } }).shared.dueOn).toBeNull();
});

describe('a version that may be published', () => {
  test.each<[string, Change]>([
    ['as it is', {}],
    ['after a version that ends the day before', { context: { others: [other(1, '2022-04-01')] } }],
    [
      'after a version whose end was decided, on the next day',
      { context: { others: [other(1, '2022-04-01', '2025-02-28')] } },
    ],
    ['before a version that is to come', { context: { others: [other(3, '2026-01-01')] } }],
    ['adopted on its first day', { shared: { adoptedOn: '2025-03-01' } }],
    ['in consultation, without number and days', { shared: consultation }],
    [
      'in consultation, with a theme that waits for an answer',
      {
        shared: {
          ...consultation,
          consultationThemes: [{ themeNo: 1, comments: 3, outcome: null }],
        },
        words: { consultationAnswers: [answer(1, '希望周末也能预约', null)] },
      },
    ],
    [
      'adopted with every theme answered',
      {
        shared: { consultationThemes: [{ themeNo: 1, comments: 3, outcome: 'declined' }] },
        words: { consultationAnswers: [answer(1, '希望周末也能预约', '人手不足。')] },
      },
    ],
    [
      'repealed',
      {
        shared: {
          state: 'repealed',
          expiresOn: '2025-08-31',
          repealDocumentNo: '青三实〔2025〕14号',
        },
      },
    ],
    ['told and unchanged', { context: told() }],
    [
      'told, with a translation that is added',
      { en: { articles: [article(1, 'Truth.'), article(2, 'Monthly.')] }, context: told() },
    ],
    [
      'told, but not yet in force: it may still be corrected',
      {
        shared: { effectiveOn: '2025-07-01' },
        words: { articles: [article(1, '改过的条文。')] },
        context: told({ effectiveOn: '2025-07-01' }),
      },
    ],
  ])('%s', (_name, change) => {
    expect(codesAfter(change)).toEqual([]);
  });
});

describe('days of two versions', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'two that take effect on one day',
      { context: { others: [other(1, '2025-03-01')] } },
      ['VERSION_SAME_DAY'],
    ],
    [
      'one that begins before the end of the other',
      { context: { others: [other(1, '2022-04-01', '2025-03-01')] } },
      ['VERSION_OVERLAP'],
    ],
    [
      'one that begins a day too late',
      { context: { others: [other(1, '2022-04-01', '2025-02-27')] } },
      ['VERSION_GAP'],
    ],
    [
      'one that ends before the next one begins',
      { shared: { expiresOn: '2025-06-30' }, context: { others: [other(3, '2025-08-01')] } },
      ['VERSION_GAP'],
    ],
    [
      'a higher number that took effect before',
      { context: { others: [other(5, '2022-04-01')] } },
      ['VERSION_ORDER'],
    ],
    [
      'a lower number that takes effect later',
      { context: { others: [other(1, '2026-01-01')] } },
      ['VERSION_ORDER'],
    ],
    ['adopted after its first day', { shared: { adoptedOn: '2025-03-02' } }, ['ADOPTION_ORDER']],
    ['an end before the beginning', { shared: { expiresOn: '2025-02-01' } }, ['VALIDITY_ORDER']],
    [
      'a consultation that ends before it begins',
      { shared: { ...consultation, consultationClosesOn: '2026-01-04' } },
      ['VALIDITY_ORDER'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });
});

describe('a version in force is not changed', () => {
  test.each<[string, Change, readonly string[]]>([
    [
      'another wording',
      { words: { articles: [article(1, '公开坚持真实。'), article(2, '每学期公开。')] } },
      ['ARTICLES_FIXED'],
    ],
    [
      'an article less',
      { words: { articles: [article(1, '公开坚持真实。')] } },
      ['ARTICLES_FIXED'],
    ],
    [
      'an article more',
      { words: { articles: [...ARTICLES, article(3, '新增。')] } },
      ['ARTICLES_FIXED'],
    ],
    [
      'a heading',
      {
        words: {
          articles: [
            { ...article(1, '公开坚持真实。'), heading: '总则' },
            article(2, '财务摘要每月公开。'),
          ],
        },
      },
      ['ARTICLES_FIXED'],
    ],
    ['another first day', { shared: { effectiveOn: '2025-09-01' } }, ['VERSION_DAY_FIXED']],
    [
      'a translation that was told',
      {
        en: { articles: [article(1, 'Truth.'), article(2, 'Weekly.')] },
        context: told({
          articles: { 'zh-Hans': ARTICLES, en: [article(1, 'Truth.'), article(2, 'Monthly.')] },
        }),
      },
      ['ARTICLES_FIXED'],
    ],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter({ ...change, context: { ...told(), ...change.context } })).toEqual(codes);
  });
});

describe('a finding', () => {
  test.each<[string, Change, readonly string[]]>([
    ['a text that is still drafted', { shared: { state: 'draft' } }, ['VERSION_STILL_DRAFT']],
    ['an adopted text without its number', { shared: { documentNo: ' ' } }, ['FIELD_REQUIRED']],
    [
      'a consultation without days',
      {
        shared: { ...consultation, consultationOpensOn: null, consultationClosesOn: null },
      },
      ['FIELD_REQUIRED', 'FIELD_REQUIRED'],
    ],
    ['no articles', { words: { articles: [] } }, ['ARTICLES_MISSING']],
    ['an empty article', { words: { articles: [article(1, ' ')] } }, ['LINE_FIELD_REQUIRED']],
    [
      'a number that is missing',
      { words: { articles: [article(1, '甲'), article(3, '乙')] } },
      ['ARTICLES_NUMBERS'],
    ],
    [
      'a number that comes twice',
      { words: { articles: [article(1, '甲'), article(1, '乙')] } },
      ['ARTICLES_NUMBERS'],
    ],
    [
      'a translation with a hole',
      { en: { articles: [article(1, 'Truth.')] } },
      ['ARTICLES_TRANSLATION'],
    ],
    [
      'a regulation that does not exist',
      { words: { title: '无主文本' }, context: { regulation: null } },
      ['REGULATION_UNKNOWN'],
    ],
    ['a number that is taken', { context: { takenNumbers: [1, 2] } }, ['VERSION_NO_TAKEN']],
    [
      'another number than it is public as',
      { shared: { key: 'sy3-zd-01-v1', publicSince: '2025-02-20T00:00:00.000Z' } },
      ['NUMBER_FIXED'],
    ],
    [
      'a theme nobody answered although the text is adopted',
      {
        shared: { consultationThemes: [{ themeNo: 1, comments: 3, outcome: null }] },
        words: { consultationAnswers: [answer(1, '希望周末也能预约', '人手不足。')] },
      },
      ['CONSULTATION_UNANSWERED'],
    ],
    [
      'a theme without a count and without words',
      {
        shared: {
          ...consultation,
          consultationThemes: [{ themeNo: 1, comments: null, outcome: null }],
        },
      },
      ['LINE_FIELD_REQUIRED', 'WORDS_KEY_MISSING'],
    ],
    [
      'a phone number in a comment',
      {
        shared: {
          ...consultation,
          consultationThemes: [{ themeNo: 1, comments: 1, outcome: null }],
        },
        words: { consultationAnswers: [answer(1, '请回电 13812345678', null)] },
      },
      ['PHONE_MOBILE'],
    ],
    ['too long an explanation', { words: { explanation: '改'.repeat(301) } }, ['TEXT_TOO_LONG']],
  ])('%s', (_name, change, codes) => {
    expect(codesAfter(change)).toEqual(codes);
  });
});
