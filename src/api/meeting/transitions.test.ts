import { stepsFrom, take, type Scene } from '../../content/transitions/machine';
import { meetingMachine, type MeetingScene } from './transitions';
import { MEETING_STATES, type MeetingShared, type MeetingState } from './types';

const SHARED: MeetingShared = {
  ...{ key: 'meet-01', slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ kind: 'forum', placeCode: null, publicPlaceCode: null, internalOnly: false },
  ...{ startAt: '2025-09-19T08:00:00.000Z', endAt: '2025-09-19T09:20:00.000Z' },
  ...{ state: 'planned', announcedAt: null, minutesDueOn: null, minutesPublishedAt: null },
  ...{ participants: null, questions: [] },
};

const OPEN: MeetingScene = {
  ...{ isPublic: true, hasPublicMinutes: true, undecidedActions: [], unansweredQuestions: [] },
};

interface Given {
  readonly shared?: Partial<MeetingShared>;
  readonly context?: Partial<MeetingScene>;
  readonly at?: string;
}

const scene = ({ shared, context, at = '2025-09-20T00:00:00.000Z' }: Given) =>
  ({
    shared: { ...SHARED, ...shared },
    context: { ...OPEN, ...context },
    ...{ answers: {}, reason: '场地停电', at, today: at.slice(0, 10) },
  }) satisfies Scene<MeetingShared, MeetingScene>;

it.each<[MeetingState, readonly string[]]>([
  ['planned', ['announce', 'holdInternally', 'cancel']],
  ['announced', ['hold', 'cancel']],
  ['held', ['publishMinutes', 'closeInternally']],
  ['minutesPublished', ['close']],
  ['closed', []],
  ['cancelled', []],
])('from %s lead %j', (state, expected) => {
  expect(stepsFrom(meetingMachine, state).map(({ name }) => name)).toEqual(expected);
});

it('knows every state', () => {
  expect(meetingMachine.states).toEqual(MEETING_STATES);
});

const before = '2025-09-12T01:00:00.000Z';
const internal = { internalOnly: true };

it.each<[string, string, MeetingState, Given, readonly string[] | Partial<MeetingShared>]>([
  ['is announced before it begins', 'announce', 'planned', { at: before }, { announcedAt: before }],
  ['not after', 'announce', 'planned', {}, ['MEETING_BEGUN']],
  [
    'not while nobody can read it',
    'announce',
    'planned',
    { at: before, context: { isPublic: false } },
    ['STEP_UNPUBLISHED'],
  ],
  [
    'not an internal one',
    'announce',
    'planned',
    { at: before, shared: internal },
    ['MEETING_INTERNAL'],
  ],
  ['is held when it is over', 'hold', 'announced', {}, {}],
  ['not before', 'hold', 'announced', { at: before }, ['MEETING_NOT_OVER']],
  ['an internal one needs no announcement', 'holdInternally', 'planned', { shared: internal }, {}],
  ['a public one does', 'holdInternally', 'planned', {}, ['MEETING_NOT_INTERNAL']],
  [
    'its minutes are public',
    'publishMinutes',
    'held',
    {},
    { minutesPublishedAt: '2025-09-20T00:00:00.000Z' },
  ],
  [
    'not while they are a draft',
    'publishMinutes',
    'held',
    { context: { hasPublicMinutes: false } },
    ['MEETING_MINUTES_UNPUBLISHED'],
  ],
  ['is closed when all is settled', 'close', 'minutesPublished', {}, {}],
  [
    'not while an action waits for a decision',
    'close',
    'minutesPublished',
    { context: { undecidedActions: ['act-01'] } },
    ['MEETING_ACTIONS_OPEN'],
  ],
  [
    'not while an answer is owed',
    'close',
    'minutesPublished',
    { context: { unansweredQuestions: [3] } },
    ['MEETING_QUESTIONS_OPEN'],
  ],
  [
    'nor an internal one',
    'closeInternally',
    'held',
    { shared: internal, context: { undecidedActions: ['act-01'] } },
    ['MEETING_ACTIONS_OPEN'],
  ],
  ['is cancelled', 'cancel', 'announced', {}, {}],
])('%s', (_name, step, state, given, expected) => {
  const outcome = take(meetingMachine, step, state, scene(given));
  if (outcome.kind === 'moved') expect(outcome.changes).toEqual(expected);
  else
    expect(outcome.kind === 'blocked' && outcome.issues.map(({ code }) => code)).toEqual(expected);
});

it('a cancellation gives its reason', () => {
  expect(meetingMachine.steps.find(({ name }) => name === 'cancel')?.reason).toBe('required');
});
