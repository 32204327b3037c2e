import { improvementActionRules, type Action } from './rules';
import type { ActionContext, ActionShared, ActionWords } from './types';

const context = (given: Partial<ActionContext> = {}): ActionContext => ({
  ...{ source: 'public', meeting: 'public', result: 'public', takenKeys: ['act-01'] },
  ...given,
});

const SHARED: ActionShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ sourceType: 'meeting', sourceKey: 'meet-01', sourceQuestionNo: 1, meetingKey: null },
  ...{ completionDueOn: '2025-07-31', state: 'done', decision: 'adopted', doneOn: '2025-07-28' },
  ...{ resultType: 'regulation', resultKey: 'reg-03' },
  ...{ metricUnit: 'minutes', metricBefore: 11, metricAfter: 5 },
};

const WORDS: ActionWords = {
  ...{ title: '先公开预算构成再比价', summary: null, proposalText: '先公开再比价' },
  ...{ declineReason: null, outcome: '已写入办法。', metricName: '排队时间' },
  publicCredit: '一名教师代表',
};

interface Given {
  readonly shared?: Partial<ActionShared>;
  readonly words?: Partial<ActionWords>;
  readonly context?: Partial<ActionContext>;
}

const derived = ({ shared, words, context: around }: Given = {}): Action =>
  improvementActionRules.derive(
    { shared: { ...SHARED, ...shared }, words: { 'zh-Hans': { ...WORDS, ...words } } },
    context(around),
  );

it('an action that is told whole has no findings; what comes from a meeting was discussed there', () => {
  const once = derived();
  expect(improvementActionRules.check(once, context())).toEqual([]);
  expect(once.shared).toMatchObject({ key: 'act-02', meetingKey: 'meet-01' });
  expect(improvementActionRules.derive(once, context())).toEqual(once);
});

it.each<[string, Given, readonly string[]]>([
  ['no source', { shared: { sourceType: null, sourceQuestionNo: null } }, ['FIELD_REQUIRED']],
  ['a source that is not public', { context: { source: 'unpublished' } }, ['KEY_NOT_PUBLIC']],
  ['a source that is not there', { context: { source: 'missing' } }, ['KEY_UNKNOWN']],
  ['a source of a type that is not installed', { context: { source: 'typeUnknown' } }, []],
  ['a result that is not public', { context: { result: 'unpublished' } }, ['KEY_NOT_PUBLIC']],
  ['a result that is not there', { context: { result: 'missing' } }, ['KEY_UNKNOWN']],
  [
    'another meeting that is not public',
    {
      shared: { sourceType: 'feedback', sourceQuestionNo: null, meetingKey: 'meet-04' },
      context: { meeting: 'unpublished' },
    },
    ['KEY_NOT_PUBLIC'],
  ],
  ['a result without its type', { shared: { resultType: null } }, ['FIELD_REQUIRED']],
  ['no result', { shared: { resultType: null, resultKey: null } }, []],
  [
    'a question of something else than a meeting',
    { shared: { sourceType: 'survey' } },
    ['QUESTION_WITHOUT_MEETING'],
  ],
  ['done without an outcome', { words: { outcome: null } }, ['WORDS_REQUIRED']],
  [
    'in progress without an outcome',
    { shared: { state: 'inProgress' }, words: { outcome: null } },
    [],
  ],
  ['declined without a reason', { shared: { state: 'declined' } }, ['WORDS_REQUIRED']],
  ['half a comparison', { shared: { metricAfter: null } }, ['FIELD_REQUIRED']],
  ['a comparison of nothing', { words: { metricName: null } }, ['WORDS_REQUIRED']],
  [
    'no comparison',
    {
      shared: { metricUnit: null, metricBefore: null, metricAfter: null },
      words: { metricName: null },
    },
    [],
  ],
  ['a long proposal', { words: { proposalText: '长'.repeat(301) } }, ['TEXT_TOO_LONG']],
  ['a mobile number', { words: { publicCredit: '13812345678' } }, ['PERSONAL_NUMBER']],
])('%s', (_name, given, expected) => {
  const issues = improvementActionRules.check(derived(given), context(given.context));
  expect(issues.map(({ code }) => code)).toEqual(expected);
});
