import { stepsFrom, take, type Answers } from '../../content/transitions/machine';
import { improvementActionMachine, type ActionScene } from './transitions';
import { ACTION_STATES, type ActionShared, type ActionState } from './types';

const SHARED: ActionShared = {
  ...{ key: 'act-01', slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ sourceType: 'meeting', sourceKey: null, sourceQuestionNo: null, meetingKey: null },
  ...{ completionDueOn: '2025-07-31', state: 'proposed', decision: null, doneOn: null },
  ...{ resultType: null, resultKey: null, metricUnit: null, metricBefore: null, metricAfter: null },
};

it.each<[ActionState, readonly string[]]>([
  ['proposed', ['approve', 'decline']],
  ['approved', ['start']],
  ['inProgress', ['finish']],
  ['done', []],
  ['declined', []],
])('from %s lead %j', (state, expected) => {
  expect(stepsFrom(improvementActionMachine, state).map(({ name }) => name)).toEqual(expected);
});

it('knows every state', () => {
  expect(improvementActionMachine.states).toEqual(ACTION_STATES);
});

interface Given {
  readonly shared?: Partial<ActionShared>;
  readonly context?: Partial<ActionScene>;
  readonly answers?: Answers;
}

it.each<[string, string, ActionState, Given, readonly string[] | Partial<ActionShared>]>([
  [
    'is adopted',
    'approve',
    'proposed',
    { answers: { decision: 'adopted' } },
    { decision: 'adopted' },
  ],
  [
    'is adopted in part',
    'approve',
    'proposed',
    { answers: { decision: 'partiallyAdopted' } },
    { decision: 'partiallyAdopted' },
  ],
  [
    'not without a day to be done by',
    'approve',
    'proposed',
    { shared: { completionDueOn: null } },
    ['FIELD_REQUIRED'],
  ],
  ['is declined', 'decline', 'proposed', {}, { decision: 'declined' }],
  [
    'not without a reason that readers see',
    'decline',
    'proposed',
    { context: { hasDeclineReason: false } },
    ['STEP_WORDS_MISSING'],
  ],
  ['begins', 'start', 'approved', {}, {}],
  [
    'is done',
    'finish',
    'inProgress',
    { answers: { doneOn: '2025-07-28' } },
    { doneOn: '2025-07-28' },
  ],
  [
    'not tomorrow',
    'finish',
    'inProgress',
    { answers: { doneOn: '2025-08-02' } },
    ['TIME_IN_FUTURE'],
  ],
  [
    'not without an outcome',
    'finish',
    'inProgress',
    { context: { hasOutcome: false }, answers: { doneOn: '2025-07-28' } },
    ['STEP_WORDS_MISSING'],
  ],
])('%s', (_name, step, state, { shared, context, answers = {} }, expected) => {
  const outcome = take(improvementActionMachine, step, state, {
    shared: { ...SHARED, ...shared },
    context: { hasOutcome: true, hasDeclineReason: true, ...context },
    ...{ answers, reason: '没有场地', at: '2025-07-31T16:30:00.000Z', today: '2025-08-01' },
  });
  if (outcome.kind === 'moved') expect(outcome.changes).toEqual(expected);
  else
    expect(outcome.kind === 'blocked' && outcome.issues.map(({ code }) => code)).toEqual(expected);
});

it('a refusal gives its reason', () => {
  const step = improvementActionMachine.steps.find(({ name }) => name === 'decline');
  expect(step?.reason).toBe('required');
});
