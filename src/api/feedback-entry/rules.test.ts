import { feedbackEntryRules, type FeedbackEntry } from './rules';
import type { FeedbackEntryContext, FeedbackEntryShared, FeedbackEntryWords } from './types';

const WORDS: FeedbackEntryWords = {
  ...{ title: null, summary: null, question: '饮水机出水有味道。', reply: '已更换滤芯。' },
};
const CONTEXT: FeedbackEntryContext = {
  ...{ ticket: 'ordinary', services: new Set(['water']), takenKeys: [], takenSlugs: [] },
};

function entry(
  shared: Partial<FeedbackEntryShared> = {},
  words: Partial<FeedbackEntryWords> = {},
): FeedbackEntry {
  return {
    shared: {
      ...{
        key: null,
        slug: null,
        periodKey: null,
        publicSince: null,
        approvedByRole: '校务公开办',
      },
      ...{ ticketNo: 'YJ20250001L', kind: 'complaint', service: 'water', outcome: 'answered' },
      ...{ receivedOn: '2025-09-15', repliedOn: '2025-09-22', satisfaction: null, ...shared },
    },
    words: { 'zh-Hans': { ...WORDS, ...words } },
  };
}

const derived = (document: FeedbackEntry) => feedbackEntryRules.derive(document, CONTEXT);
const codes = (document: FeedbackEntry, context: Partial<FeedbackEntryContext> = {}) =>
  feedbackEntryRules
    .check(derived(document), { ...CONTEXT, ...context })
    .map(({ code, severity }) => `${severity} ${code}`);

it('an entry is called by its ticket and the beginning of its question', () => {
  const { shared, words } = derived(entry());
  expect(shared.key).toBe('feedback-yj20250001l');
  expect(words['zh-Hans']?.title).toBe('饮水机出水有味道。（YJ20250001L）');
  expect(derived(derived(entry()))).toEqual(derived(entry()));
});

it.each([
  ['whole', {}, {}, []],
  ['still being worked on', { outcome: null }, {}, []],
  ['a name in it', {}, { reply: '请找王小明老师' }, ['warning PERSONAL_NAME']],
])('an entry can be published: %s', (_what, shared, words, found) => {
  expect(codes(entry(shared, words))).toEqual(found);
});

it.each<[string, Partial<FeedbackEntryShared>, Partial<FeedbackEntryWords>, string]>([
  ['without an answer', {}, { reply: ' ' }, 'error WORDS_REQUIRED'],
  ['without a ticket', { ticketNo: null, key: 'x' }, { title: '有标题' }, 'error FIELD_REQUIRED'],
  ['of an unknown subject', { service: 'x' }, {}, 'error FEEDBACK_SERVICE_UNKNOWN'],
  ['answered before it came', { repliedOn: '2025-09-14' }, {}, 'error TIME_ORDER'],
  ['rated 6', { satisfaction: 6 }, {}, 'error FIELD_OUT_OF_RANGE'],
  ['with a mobile number', {}, { question: '电话13800138000' }, 'error PERSONAL_DATA'],
  ['with an ID number in the title', {}, { title: '11010519491231002X' }, 'error PERSONAL_DATA'],
  ['too long', {}, { question: '字'.repeat(501) }, 'error TEXT_TOO_LONG'],
])('an entry cannot be published %s', (_what, shared, words, code) => {
  expect(codes(entry(shared, words))).toContain(code);
});

it.each([
  ['missing', 'error FEEDBACK_TICKET_UNKNOWN'],
  ['protected', 'error FEEDBACK_TICKET_PROTECTED'],
] as const)('an entry of a ticket that is %s cannot be published', (ticket, code) => {
  expect(codes(entry(), { ticket })).toEqual([code]);
});
