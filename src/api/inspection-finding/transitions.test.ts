import { take } from '../../content/transitions/machine';
import { FINDING_STEP_WORDS } from './step-words';
import { findingMachine, type FindingScene } from './transitions';
import { FINDING_STATES, type FindingShared, type FindingState } from './types';

const SHARED = {
  ...{ severity: 'major', rectifyDueOn: '2025-10-10', extensions: null, interimDueAt: null },
  ...{ responsibleRole: '总务处电工', responsibleDepartmentCode: 'general-affairs' },
} as unknown as FindingShared;

function scene({
  shared,
  context,
  ...rest
}: {
  readonly shared?: Partial<FindingShared>;
  readonly context?: Partial<FindingScene['context']>;
  readonly answers?: FindingScene['answers'];
  readonly reason?: string;
} = {}): FindingScene {
  return {
    shared: { ...SHARED, ...shared },
    context: {
      ...{ inspectedOn: '2025-09-26', hasMeasure: true, hasInterimMeasure: true },
      ...{ publicPlaceCode: 'lab', actorDepartments: [] },
      ...context,
    },
    ...{ answers: {}, reason: '', at: '2025-10-09T02:00:00.000Z', today: '2025-10-09' },
    ...rest,
  };
}

const ANSWERS = { rectifiedOn: '2025-10-08', newDueOn: '2025-10-20', verifiedByRole: '安全保卫处' };

/** Which steps start from which state: every pair that is not here is refused. */
const STEPS: Readonly<Record<FindingState, Readonly<Record<string, FindingState>>>> = {
  open: { makeSafe: 'interim', rectify: 'rectifying', extendOpen: 'open' },
  interim: { rectify: 'rectifying', extendInterim: 'interim' },
  rectifying: { report: 'rectified', extendRectifying: 'rectifying' },
  rectified: { failCheck: 'rectifying', verify: 'verified' },
  verified: {},
};

it.each(
  FINDING_STATES.flatMap((state) => findingMachine.steps.map(({ name }) => [name, state] as const)),
)('%s from %s leads where it is meant to, or nowhere', (name, state) => {
  const severity = name === 'makeSafe' ? 'critical' : 'major';
  const outcome = take(
    findingMachine,
    name,
    state,
    scene({ shared: { severity, state }, answers: ANSWERS }),
  );
  const to = STEPS[state][name];
  expect(outcome.kind === 'moved' ? outcome.to : outcome.kind).toBe(to ?? 'wrongState');
});

it('every step and every question has its words', () => {
  const words = Object.entries(FINDING_STEP_WORDS).map(([name, { asks }]) => [
    name,
    Object.keys(asks ?? {}),
  ]);
  const steps = findingMachine.steps.map(({ name, asks }) => [name, asks.map((ask) => ask.name)]);
  expect(words).toEqual(steps);
});

const blocked = (name: string, state: FindingState, parts: Parameters<typeof scene>[0]) => {
  const outcome = take(findingMachine, name, state, scene(parts));
  return outcome.kind === 'blocked' ? outcome.issues.map(({ code }) => code) : outcome.kind;
};

it.each<[string, string, FindingState, Parameters<typeof scene>[0], unknown]>([
  [
    'the responsible post',
    'verify',
    'rectified',
    { answers: { verifiedByRole: '总务处电工' } },
    ['VERIFIER_RESPONSIBLE'],
  ],
  [
    'the same post, spaced out',
    'verify',
    'rectified',
    { answers: { verifiedByRole: ' 总务处 电工。' } },
    ['VERIFIER_RESPONSIBLE'],
  ],
  [
    'a head of the department',
    'verify',
    'rectified',
    { answers: ANSWERS, context: { actorDepartments: ['general-affairs'] } },
    ['VERIFIER_OF_DEPARTMENT'],
  ],
  [
    'a head of another department',
    'verify',
    'rectified',
    { answers: ANSWERS, context: { actorDepartments: ['finance'] } },
    'moved',
  ],
  ['nobody', 'verify', 'rectified', { answers: { verifiedByRole: ' ' } }, ['FIELD_REQUIRED']],
  ['somebody before it is put right', 'verify', 'rectifying', { answers: ANSWERS }, 'wrongState'],
])('verified by %s', (_case, name, state, parts, expected) => {
  expect(blocked(name, state, parts)).toEqual(expected);
});

it.each<[string, string, FindingState, Parameters<typeof scene>[0], unknown]>([
  [
    'a critical one before it is safe',
    'rectify',
    'open',
    { shared: { severity: 'critical', state: 'open' } },
    ['INTERIM_FIRST'],
  ],
  [
    'a critical one that is safe',
    'rectify',
    'interim',
    { shared: { severity: 'critical', state: 'interim' } },
    'moved',
  ],
  [
    'one without a measure',
    'rectify',
    'open',
    { context: { hasMeasure: false } },
    ['WORDS_REQUIRED'],
  ],
  ['no critical one made safe', 'makeSafe', 'open', {}, ['FINDING_NOT_CRITICAL']],
  [
    'one made safe in no words',
    'makeSafe',
    'open',
    { shared: { severity: 'critical' }, context: { hasInterimMeasure: false } },
    ['WORDS_REQUIRED'],
  ],
  [
    'one made safe too late',
    'makeSafe',
    'open',
    { shared: { severity: 'critical', interimDueAt: '2025-10-08T00:00:00Z' } },
    ['INTERIM_LATE_REASON'],
  ],
  [
    'one made safe too late, with the reason',
    'makeSafe',
    'open',
    {
      shared: { severity: 'critical', interimDueAt: '2025-10-08T00:00:00Z' },
      answers: { lateReason: '等候专业人员' },
    },
    'moved',
  ],
  [
    'one put right tomorrow',
    'report',
    'rectifying',
    { answers: { rectifiedOn: '2025-10-10' } },
    ['TIME_IN_FUTURE'],
  ],
  [
    'one put right before it was found',
    'report',
    'rectifying',
    { answers: { rectifiedOn: '2025-09-25' } },
    ['DAY_BEFORE'],
  ],
  [
    'one put right for less than nothing',
    'report',
    'rectifying',
    { answers: { rectifiedOn: '2025-10-08', costFen: -1 } },
    ['AMOUNT_TOO_SMALL'],
  ],
  [
    'an extension to an earlier day',
    'extendOpen',
    'open',
    { answers: { newDueOn: '2025-10-09' } },
    ['EXTENSION_NOT_LATER'],
  ],
  [
    'an extension to the same day',
    'extendOpen',
    'open',
    { answers: { newDueOn: '2025-10-10' } },
    ['EXTENSION_NOT_LATER'],
  ],
  [
    'an extension of what is put right',
    'extendRectifying',
    'rectified',
    { answers: ANSWERS },
    'wrongState',
  ],
])('%s', (_case, name, state, parts, expected) => {
  expect(blocked(name, state, parts)).toEqual(expected);
});

it('an extension is added to those before and moves the day', () => {
  const first = take(
    findingMachine,
    'extendOpen',
    'open',
    scene({ answers: { newDueOn: '2025-10-20' }, reason: '等待配件' }),
  );
  expect(first).toEqual({
    kind: 'moved',
    to: 'open',
    changes: {
      rectifyDueOn: '2025-10-20',
      extensions: [
        {
          no: 1,
          fromDueOn: '2025-10-10',
          newDueOn: '2025-10-20',
          extendedOn: '2025-10-09',
          reason: '等待配件',
        },
      ],
    },
  });
  const changes = first.kind === 'moved' ? first.changes : {};
  const second = take(
    findingMachine,
    'extendOpen',
    'open',
    scene({ shared: changes, answers: { newDueOn: '2025-11-01' } }),
  );
  expect(second.kind === 'moved' && second.changes.extensions?.map(({ no }) => no)).toEqual([1, 2]);
});

it('every extension needs a reason, and so does a check that failed', () => {
  const needing = findingMachine.steps.filter(({ reason }) => reason === 'required');
  expect(needing.map(({ name }) => name)).toEqual([
    'extendOpen',
    'extendInterim',
    'extendRectifying',
    'failCheck',
  ]);
});

it('the place is shown with the verification, and by it alone', () => {
  const showing = findingMachine.steps.filter(
    (step) => 'publicPlaceCode' in step.writes(scene({ answers: ANSWERS })),
  );
  expect(showing.map(({ name }) => name)).toEqual(['verify']);
});

it('a failed check takes the day of rectification back, so that days overdue count on', () => {
  const outcome = take(findingMachine, 'failCheck', 'rectified', scene({ reason: '仍有一处不亮' }));
  expect(outcome).toEqual({ kind: 'moved', to: 'rectifying', changes: { rectifiedOn: null } });
});
