import { stepsFrom, take, type Scene } from '../../content/transitions/machine';
import { handlingMachine, type HandlingContext } from './handling';
import { STATES, type State, type TicketFacts } from './ticket';

const AT = '2025-09-05T08:00:00Z';

const facts = (changes: Partial<TicketFacts> = {}): TicketFacts => ({
  ...{ state: 'received', department: null, assigneeId: null, acceptedAt: null },
  ...{ firstRepliedAt: null, resolvedAt: null, closedAt: null, outcome: null, reply: null },
  ...{ reopenCount: 0, mergedInto: null, ...changes },
});

const scene = (
  answers: Scene<TicketFacts, HandlingContext>['answers'] = {},
  context: Partial<HandlingContext> = {},
  shared: Partial<TicketFacts> = {},
): Scene<TicketFacts, HandlingContext> => ({
  shared: facts(shared),
  context: {
    departments: new Set(['finance']),
    ...{ mergeTarget: 'fit', reopenUntil: '2025-09-19', isSensitive: false, ...context },
  },
  ...{ answers, reason: '', at: AT, today: '2025-09-05' },
});

it.each([
  ['received', ['accept', 'decline', 'merge']],
  ['accepted', ['assign', 'start', 'inform', 'reply', 'decline', 'merge']],
  ['assigned', ['assign', 'start', 'inform', 'reply', 'decline', 'merge']],
  ['inProgress', ['assign', 'inform', 'reply', 'merge']],
  ['replied', ['close', 'reopen']],
  ['closed', ['reopen']],
  ['declined', ['close']],
  ['merged', []],
] as const)('from %s lead %j', (state, steps) => {
  expect(stepsFrom(handlingMachine, state).map(({ name }) => name)).toEqual(steps);
});

it('every state and every step gives an answer, never a throw', () => {
  for (const state of STATES) {
    for (const { name } of [...handlingMachine.steps, { name: 'nonsense' }]) {
      const { kind } = take(handlingMachine, name, state, scene());
      expect(['moved', 'wrongState', 'blocked', 'unknownStep']).toContain(kind);
    }
  }
});

it.each<[string, State, string, ReturnType<typeof scene>, State, Partial<TicketFacts>]>([
  ['is accepted', 'received', 'accept', scene(), 'accepted', { acceptedAt: AT }],
  [
    'is assigned to a department and a person',
    ...(['accepted', 'assign', scene({ department: 'finance', assignee: '7' })] as const),
    ...(['assigned', { department: 'finance', assigneeId: 7 }] as const),
  ],
  [
    'is answered for the time being',
    ...(['accepted', 'inform', scene({ reply: '在办' }, {}, { acceptedAt: AT })] as const),
    ...(['inProgress', { acceptedAt: AT, firstRepliedAt: AT, reply: '在办' }] as const),
  ],
  [
    'is answered; the first answer counts',
    'inProgress',
    'reply',
    scene({ reply: '好', outcome: 'adopted' }, {}, { acceptedAt: 'a', firstRepliedAt: 'b' }),
    'replied',
    { acceptedAt: 'a', firstRepliedAt: 'b', reply: '好', resolvedAt: AT, outcome: 'adopted' },
  ],
  [
    'is merged',
    ...(['received', 'merge', scene({ into: 'YJ20250001L' })] as const),
    'merged',
    { mergedInto: 'YJ20250001L', outcome: 'duplicate', resolvedAt: AT, closedAt: AT },
  ],
  [
    'is reopened on the last day',
    ...(['closed', 'reopen', scene({}, { reopenUntil: '2025-09-05' })] as const),
    ...([
      'inProgress',
      { reopenCount: 1, resolvedAt: null, closedAt: null, outcome: null },
    ] as const),
  ],
])('a ticket %s', (_what, state, step, at, to, changes) => {
  expect(take(handlingMachine, step, state, at)).toEqual({ kind: 'moved', to, changes });
});

it.each<[string, State, string, ReturnType<typeof scene>, string]>([
  [
    'assigned to a department that is not there',
    ...(['accepted', 'assign', scene({ department: 'x' }), 'FEEDBACK_DEPARTMENT_UNKNOWN'] as const),
  ],
  [
    'merged into itself',
    ...(['received', 'merge', scene({}, { mergeTarget: 'itself' })] as const),
    'FEEDBACK_MERGE_ITSELF',
  ],
  [
    'merged into a protected report',
    ...(['received', 'merge', scene({}, { mergeTarget: 'sensitive' })] as const),
    'FEEDBACK_MERGE_SENSITIVE',
  ],
  [
    'merged when it is protected itself',
    ...(['received', 'merge', scene({}, { isSensitive: true })] as const),
    'FEEDBACK_MERGE_SENSITIVE',
  ],
  [
    'reopened twice',
    ...(['replied', 'reopen', scene({}, {}, { reopenCount: 1 })] as const),
    'FEEDBACK_REOPENED_ONCE',
  ],
  [
    'reopened after ten workdays',
    ...(['closed', 'reopen', scene({}, { reopenUntil: '2025-09-04' })] as const),
    'FEEDBACK_REOPEN_LATE',
  ],
  [
    'reopened once declined',
    ...(['closed', 'reopen', scene({}, {}, { outcome: 'declined' })] as const),
    'FEEDBACK_REOPEN_DECLINED',
  ],
])('a ticket cannot be %s', (_what, state, step, at, code) => {
  const outcome = take(handlingMachine, step, state, at);
  expect(outcome.kind === 'blocked' && outcome.issues.map((issue) => issue.code)).toEqual([code]);
});
