import { stepsFrom, take } from '../../content/transitions/machine';
import { EXAMPLE, EXAMPLE_CONTEXT, EXAMPLE_TIMELINE } from './example';
import { PROCUREMENT_STEPS } from './step-words';
import { procurementMachine } from './transitions';
import { PROCUREMENT_STATES, type ProcurementShared, type ProcurementState } from './types';

const scene = (shared: Partial<ProcurementShared> = {}) => ({
  shared: { ...EXAMPLE, ...shared },
  context: EXAMPLE_CONTEXT,
  answers: {},
  reason: '因故',
  at: '2025-12-31T04:00:00Z',
  today: '2025-12-31',
});

const WAYS: Readonly<Record<ProcurementState, readonly string[]>> = {
  planned: ['announce', 'cancel'],
  tendering: ['evaluate', 'fail'],
  evaluated: ['award', 'fail'],
  awarded: ['sign'],
  contracted: ['accept', 'terminate'],
  accepted: ['close'],
  failed: ['retry', 'cancel'],
  closed: [],
  cancelled: [],
  terminated: [],
};

it.each(PROCUREMENT_STATES)('from %s lead exactly these steps', (state) => {
  expect(stepsFrom(procurementMachine, state).map(({ name }) => name)).toEqual(WAYS[state]);
});

it('every step has words, and no words belong to none', () => {
  expect(Object.keys(PROCUREMENT_STEPS)).toEqual(procurementMachine.steps.map(({ name }) => name));
});

it('the example goes its whole way', () => {
  const way = ['announce', 'evaluate', 'award', 'sign', 'accept', 'close'];
  const reached = way.reduce<string>((state, name) => {
    const from = PROCUREMENT_STATES.find((known) => known === state) ?? 'cancelled';
    const outcome = take(procurementMachine, name, from, scene());
    return outcome.kind === 'moved' ? outcome.to : `${name}: ${outcome.kind}`;
  }, 'planned');
  expect(reached).toBe('closed');
});

const at = (name: string) => ({ timeline: { ...EXAMPLE_TIMELINE, [name]: null } });

it.each<[string, ProcurementState, string, Partial<ProcurementShared>]>([
  ['no notice without its day', 'planned', 'announce', at('noticePublishedOn')],
  ['no notice of a method above its limit', 'planned', 'announce', { budgetFen: 200_000_000 }],
  ['no evaluation of two bids', 'tendering', 'evaluate', { bids: EXAMPLE.bids.slice(1) }],
  ['no evaluation without its day', 'tendering', 'evaluate', at('evaluatedOn')],
  ['no award without a winner', 'evaluated', 'award', { award: null }],
  ['no award above the budget', 'evaluated', 'award', { budgetFen: 1 }],
  ['no contract without a contract', 'awarded', 'sign', { contracts: [] }],
  ['no acceptance without delivery', 'contracted', 'accept', at('deliveredOn')],
  [
    'no acceptance of what failed',
    'contracted',
    'accept',
    { acceptance: { acceptedOn: '2025-06-12', result: 'failed' } },
  ],
  ['not closed while something is to be paid', 'accepted', 'close', { payments: [] }],
  ['not again without the attempt before', 'failed', 'retry', { previousAttempts: [] }],
])('%s', (_what, state, name, shared) => {
  expect(take(procurementMachine, name, state, scene(shared)).kind).toBe('blocked');
});

it('trying again counts', () => {
  const previousAttempts = [{ no: 1, endedOn: '2025-03-31', result: 'unsuccessful' as const }];
  expect(take(procurementMachine, 'retry', 'failed', scene({ previousAttempts }))).toEqual({
    kind: 'moved',
    to: 'tendering',
    changes: { stateSince: '2025-12-31', attempt: 2 },
  });
});
