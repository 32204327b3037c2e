import sample from '../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../shared/workdays';
import { meetingRules, type Meeting } from './rules';
import type { MeetingContext, MeetingShared, MeetingWords, Question } from './types';

const context = (given: Partial<MeetingContext> = {}): MeetingContext => ({
  publicPlaces: new Map([
    ['library', 'library'],
    ['server-room', 'campus'],
  ]),
  calendar: workdayCalendar(sample.days),
  publicKeys: new Set(['fin-2025-06']),
  takenKeys: [],
  ...given,
});

const question: Question = {
  no: 1,
  askerRole: 'teacher',
  answerState: 'answered',
  answeredOn: null,
  relatedKey: 'fin-2025-06',
};

const SHARED: MeetingShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ kind: 'financeBriefing', placeCode: 'library', publicPlaceCode: null, internalOnly: null },
  ...{ startAt: '2025-09-26T15:00:00+08:00', endAt: '2025-09-26T16:00:00+08:00' },
  ...{ state: 'planned', announcedAt: null, minutesDueOn: null, minutesPublishedAt: null },
  participants: { teacher: 1, student: 2, parent: 3, staff: 0 },
  questions: [question],
};

const WORDS: MeetingWords = {
  ...{ title: '财务说明会', summary: null, topics: [{ text: '维修费' }], minutes: '会议纪要。' },
  questionWords: [{ no: 1, question: '为什么高？', answer: '因为下雨。' }],
};

interface Given {
  readonly shared?: Partial<MeetingShared>;
  readonly words?: Partial<MeetingWords>;
}

const derived = ({ shared, words }: Given = {}, scene = context()): Meeting =>
  meetingRules.derive(
    { shared: { ...SHARED, ...shared }, words: { 'zh-Hans': { ...WORDS, ...words } } },
    scene,
  );

const codes = (given: Given) =>
  meetingRules.check(derived(given), context()).map(({ code }) => code);

it('a meeting that is told whole has no findings, and deriving twice is deriving once', () => {
  const once = derived();
  expect(meetingRules.check(once, context())).toEqual([]);
  expect(meetingRules.derive(once, context())).toEqual(once);
});

it('computes key, month, the last day for the minutes and the place as shown', () => {
  const { shared } = derived({ shared: { placeCode: 'server-room' } });
  expect(shared).toMatchObject({
    ...{ key: 'meet-01', periodKey: '2025-09', publicPlaceCode: 'campus' },
    // 28 September is a make-up workday, 1 to 8 October are holidays.
    ...{ minutesDueOn: '2025-10-10', internalOnly: false },
  });
});

it.each<[string, Given, readonly string[]]>([
  ['no kind', { shared: { kind: null } }, ['FIELD_REQUIRED']],
  ['an end before the start', { shared: { endAt: '2025-09-26T14:00:00+08:00' } }, ['TIME_ORDER']],
  ['a place that is none', { shared: { placeCode: 'moon' } }, ['CODE_UNKNOWN']],
  [
    'a working group meeting is internal',
    { shared: { kind: 'workingGroup' } },
    ['MEETING_INTERNAL'],
  ],
  [
    'a working group meeting that is opened is not',
    { shared: { kind: 'workingGroup', internalOnly: false } },
    [],
  ],
  ['an internal one of another kind', { shared: { internalOnly: true } }, ['MEETING_INTERNAL']],
  [
    'a question about something that is not public',
    { shared: { questions: [{ ...question, relatedKey: 'fin-2025-07' }] } },
    ['KEY_NOT_PUBLIC'],
  ],
  [
    'a question without a role',
    { shared: { questions: [{ ...question, askerRole: null }] } },
    ['LINE_FIELD_REQUIRED'],
  ],
  [
    'two questions of one number',
    { shared: { questions: [question, question] } },
    ['DUPLICATE_LINE'],
  ],
  [
    'an answer that is missing',
    { words: { questionWords: [{ no: 1, question: '为什么？', answer: null }] } },
    ['LINE_FIELD_REQUIRED'],
  ],
  [
    'an answer that was promised and has not come',
    {
      shared: { questions: [{ ...question, answerState: 'answeredLater' }] },
      words: { questionWords: [{ no: 1, question: '为什么？', answer: null }] },
    },
    [],
  ],
  [
    'an answer that came later, without its day',
    { shared: { questions: [{ ...question, answerState: 'answeredLater' }] } },
    ['LINE_FIELD_REQUIRED'],
  ],
  [
    'an answer that came later',
    {
      shared: {
        questions: [{ ...question, answerState: 'answeredLater', answeredOn: '2025-10-09' }],
      },
    },
    [],
  ],
  ['words of no question', { shared: { questions: [] } }, ['WORDS_KEY_UNKNOWN']],
  [
    'a question without words',
    { words: { questionWords: [] } },
    ['LINE_FIELD_REQUIRED', 'WORDS_KEY_MISSING'],
  ],
  [
    'a mobile number in the minutes',
    { words: { minutes: '请打 13812345678。' } },
    ['PERSONAL_NUMBER'],
  ],
  [
    'an identity number in an answer',
    { words: { questionWords: [{ no: 1, question: '？', answer: '11010519491231002X' }] } },
    ['PERSONAL_NUMBER'],
  ],
  ['an empty topic', { words: { topics: [{ text: ' ' }] } }, ['WORDS_REQUIRED']],
  ['no title', { words: { title: '' } }, ['WORDS_REQUIRED']],
])('%s', (_name, given, expected) => {
  expect(codes(given)).toEqual(expected);
});
