import type {
  PublicResults,
  QuestionResults,
} from '../../src/plugins/satisfaction-survey/contracts/public/results';
import type { PublicSurvey } from '../../src/plugins/satisfaction-survey/contracts/public/survey';
import type { SurveyListEntry } from '../../src/plugins/satisfaction-survey/contracts/public/survey-list';
import type { Locale } from '../../src/content/locales';
import type { SurveySources } from '../../src/site/surveys/reading';
import { definition, EACH } from './survey-definitions';

const said = (hans: string, hant: string, en: string) => ({
  ...{ 'zh-Hans': hans, 'zh-Hant': hant, en },
});

const TITLE = said('食堂满意度调查', '食堂滿意度調查', 'Canteen survey');
const PURPOSE = said('了解大家对食堂的意见。', '了解大家對食堂的意見。', 'To hear what you think.');
const ROUND = said('春季食堂调查', '春季食堂調查', 'Spring canteen survey');

/** Says something and asks nothing. */
const NOTE = { code: 'note', type: 'statement', text: said('说明', '說明', 'A note') } as const;

const survey = (own: Partial<PublicSurvey>): PublicSurvey => ({
  ...{ slug: 'canteen', revision: 1, hash: 'f'.repeat(64), state: 'open', access: 'open' },
  ...{ opensAt: null, closesAt: '2025-10-31T09:00:00.000Z', hasResults: false },
  definition: definition([EACH.single, EACH.rating, NOTE, EACH.longText], {
    ...{ title: TITLE, purpose: PURPOSE, under14: true },
    privacyNotice: said('不记姓名。', '不記姓名。', 'No names.'),
    guardianNotice: said('请由家长陪同。', '請由家長陪同。', 'With a parent, please.'),
  }),
  ...own,
});

/** One of each state, as the public API tells it. */
export const TOLD_SURVEYS: readonly PublicSurvey[] = [
  survey({}),
  survey({ slug: 'paused', state: 'paused', access: 'token', closesAt: null }),
  survey({ slug: 'later', state: 'scheduled', opensAt: '2025-11-03T00:00:00.000Z' }),
  survey({ slug: 'over', state: 'closed' }),
  survey({ slug: 'spring', state: 'closed', hasResults: true }),
  survey({ slug: 'old', state: 'archived', hasResults: true }),
];

const question = (code: string, own: Partial<QuestionResults>): QuestionResults => ({
  ...{ question: code, type: 'rating', text: said(`题 ${code}`, `題 ${code}`, `Item ${code}`) },
  ...{ answered: 40, skipped: 0, hidden: 0, cells: [], figures: {}, isWithheld: false },
  ...own,
});

const cell = (value: string, count: number | null, label = said(value, value, value)) => ({
  ...{ value, label, count },
});

const role = (own: object) =>
  question('role', {
    ...{ type: 'single', text: said('您的身份', '您的身份', 'You are') },
    cells: [
      cell('parent', 30, said('家长', '家長', 'Parent')),
      cell('staff', 10, said('教职工', '教職工', 'Staff')),
    ],
    ...own,
  });

/** A whole question, one with withheld counts, one of each look, and groups of which one is told. */
export const TOLD_RESULTS: PublicResults = {
  ...{ slug: 'spring', title: ROUND, defaultLocale: 'zh-Hans', number: 2 },
  ...{ publishedAt: '2025-06-10T02:00:00.000Z', countedUpTo: '2025-06-01T09:00:00.000Z' },
  ...{ counted: 40, excluded: 1, late: null, invited: 80, responseRateBp: 5000, smallestCell: 5 },
  questions: [
    role({}),
    question('food', {
      cells: [cell('1', 0), cell('2', 8), cell('3', 12), cell('4', 20), cell('5', 0)],
      figures: { meanX100: 330, top2BoxBp: 5000 },
    }),
    question('queue', {
      cells: [cell('1', null), cell('2', null), cell('3', 30), cell('4', 0), cell('5', 0)],
      isWithheld: true,
    }),
    question('nps', {
      ...{ type: 'nps', skipped: 4, hidden: 6, figures: { nps: { score: 12, low: 2, high: 22 } } },
      cells: [cell('0', 20), cell('10', 20)],
    }),
    question('order', {
      type: 'ranking',
      cells: [
        cell('price=1', 25, said('价格 · 1', '價格 · 1', 'Price · 1')),
        cell('price=2', 15, said('价格 · 2', '價格 · 2', 'Price · 2')),
        cell('taste=1', null, said('口味 · 1', '口味 · 1', 'Taste · 1')),
        cell('taste=2', null, said('口味 · 2', '口味 · 2', 'Taste · 2')),
      ],
    }),
    question('scale', {
      cells: [cell('1', 15, said('差', '差', 'Bad')), cell('5', 25, said('好', '好', 'Good'))],
    }),
    question('days', { type: 'single', cells: [cell('0', 40, said('0天', '0天', 'None'))] }),
    question('text', { type: 'longText', answered: 9 }),
  ],
  segment: 'role',
  groups: [
    {
      ...{ group: 'parent', label: said('家长', '家長', 'Parent'), counted: 30 },
      questions: [question('food', { figures: { meanX100: 345 } }), question('queue', {})],
    },
    {
      ...{ group: 'staff', label: said('教职工', '教職工', 'Staff'), counted: null },
      questions: [question('food', { answered: null, isWithheld: true })],
    },
  ],
  quotes: [{ question: 'text', text: said('多放蔬菜。', '多放蔬菜。', 'More vegetables.') }],
  summary: said('学校会增加一个窗口。', '學校會增加一個窗口。', 'We will open one more counter.'),
};

function entryOf({ slug, state, access, ...told }: PublicSurvey, locale: Locale): SurveyListEntry {
  const { opensAt, closesAt, hasResults } = told;
  return {
    ...{ slug, access, under14: true, opensAt, closesAt, closedAt: null },
    state: state as SurveyListEntry['state'],
    title: (slug === 'spring' ? ROUND : TITLE)[locale],
    purpose: PURPOSE[locale],
    resultsPublishedAt: hasResults ? TOLD_RESULTS.publishedAt : null,
    links: { page: `/s/${slug}`, definition: `/api/surveys/${slug}`, results: null },
  };
}

const LISTED = ['canteen', 'paused', 'spring'];

/** What the public API answers about surveys, without a server. */
export const SURVEY_ANSWERS: SurveySources = {
  list: async (query) => {
    const { locale } = query as { readonly locale: Locale };
    const data = TOLD_SURVEYS.filter(({ slug }) => LISTED.includes(slug)).map((told) =>
      entryOf(told, locale),
    );
    return { data, meta: { pagination: { page: 1, pageSize: 100, pageCount: 1 } } };
  },
  survey: async (asked) => TOLD_SURVEYS.find(({ slug }) => slug === asked) ?? null,
  results: async (slug) => (['spring', 'old'].includes(slug) ? TOLD_RESULTS : null),
  element: async () => ({
    ...{ script: '/embed/survey-0123456789ab.js', integrity: 'sha384-abc' },
  }),
};

/** Where the plugin is switched off. */
export const NO_SURVEYS: SurveySources = {
  ...{ list: async () => undefined, survey: async () => undefined },
  ...{ results: async () => undefined, element: async () => undefined },
};
