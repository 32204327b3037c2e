import { trainingSessionRules, type Training } from './rules';
import type { TrainingContext, TrainingShared, TrainingWords } from './types';

const context: TrainingContext = { today: '2025-03-06', takenKeys: [] };

const SHARED: TrainingShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ heldOn: '2025-03-06', hours: 2, eligible: 12, attendees: 11, attendanceRateBp: null },
};

const WORDS: TrainingWords = {
  ...{ title: '把财务数字讲明白', summary: null, trainerRole: '外聘讲师' },
  topics: [{ text: '通俗表达' }],
};

interface Given {
  readonly shared?: Partial<TrainingShared>;
  readonly words?: Partial<TrainingWords>;
}

const derived = ({ shared, words }: Given = {}): Training =>
  trainingSessionRules.derive(
    { shared: { ...SHARED, ...shared }, words: { 'zh-Hans': { ...WORDS, ...words } } },
    context,
  );

it('the rate of attendance is computed', () => {
  const once = derived();
  expect(trainingSessionRules.check(once, context)).toEqual([]);
  expect(once.shared).toMatchObject({
    ...{ key: 'train-01', periodKey: '2025-03', attendanceRateBp: 9166 },
  });
  expect(trainingSessionRules.derive(once, context)).toEqual(once);
});

it.each<[string, Given, readonly string[]]>([
  ['more came than were asked', { shared: { attendees: 13 } }, ['FIGURE_ABOVE']],
  ['nobody counted', { shared: { attendees: null } }, ['FIELD_REQUIRED']],
  ['held tomorrow', { shared: { heldOn: '2025-03-07' } }, ['TIME_IN_FUTURE']],
  ['on nothing', { words: { topics: [] } }, ['WORDS_REQUIRED']],
  ['by nobody', { words: { trainerRole: null } }, ['WORDS_REQUIRED']],
  ['by somebody with a number', { words: { trainerRole: '13812345678' } }, ['PERSONAL_NUMBER']],
])('%s', (_name, given, expected) => {
  expect(trainingSessionRules.check(derived(given), context).map(({ code }) => code)).toEqual(
    expected,
  );
});
