import { errorAt } from '../issue-codes';
import { machine, stepsFrom, take, type Scene } from './machine';

type State = 'open' | 'half' | 'shut';
interface Door {
  readonly shutOn: string | null;
}

const door = machine<State, Door, { readonly isLocked: boolean }>({
  states: ['open', 'half', 'shut'],
  initial: 'open',
  steps: [
    { name: 'lean', from: ['open'], to: 'half' },
    {
      name: 'shut',
      from: ['open', 'half'],
      to: 'shut',
      writes: ({ today }) => ({ shutOn: today }),
    },
    {
      name: 'reopen',
      from: ['shut'],
      to: 'open',
      reason: 'required',
      blocked: ({ context }) =>
        context.isLocked ? [errorAt('FIELD_REQUIRED', ['key'], { field: 'key' })] : [],
    },
  ],
});

const scene = (isLocked = false): Scene<Door, { readonly isLocked: boolean }> => ({
  shared: { shutOn: null },
  context: { isLocked },
  answers: {},
  reason: '',
  at: '2025-06-30T16:00:00.000Z',
  today: '2025-07-01',
});

it.each(door.states.flatMap((state) => door.steps.map((step) => [step.name, state] as const)))(
  '%s from %s moves exactly where it is declared to',
  (name, state) => {
    const step = door.steps.find((candidate) => candidate.name === name);
    const outcome = take(door, name, state, scene());
    expect(outcome.kind).toBe(step?.from.includes(state) ? 'moved' : 'wrongState');
  },
);

it('a step writes what belongs to the new state', () => {
  expect(take(door, 'shut', 'half', scene())).toEqual({
    kind: 'moved',
    to: 'shut',
    changes: { shutOn: '2025-07-01' },
  });
});

it('a step whose conditions are not met says which', () => {
  const outcome = take(door, 'reopen', 'shut', scene(true));
  expect(outcome.kind === 'blocked' && outcome.issues[0]?.path).toEqual(['key']);
});

it('an unknown step names the known ones', () => {
  expect(take(door, 'burn', 'open', scene())).toEqual({
    kind: 'unknownStep',
    known: ['lean', 'shut', 'reopen'],
  });
});

it('lists the steps of a state in their order', () => {
  expect(stepsFrom(door, 'open').map(({ name }) => name)).toEqual(['lean', 'shut']);
});
