import { listingOf, type Listable } from './listing';
import type { Run } from './run';

const noon = new Date('2026-03-02T12:00:00.000Z');
const iso = (minutes: number) => new Date(noon.getTime() + minutes * 60_000).toISOString();
const OPEN: Run = {
  ...{ revision: 1, intent: 'open', closedAt: null, isPaused: false, pausedUntil: null },
  ...{ opensAt: null, closesAt: null, quota: null, taken: 0 },
};
const survey = (name: string, run: Partial<Run>, resultsAt: string | null = null) => ({
  ...{ name, resultsAt },
  run: { ...OPEN, ...run },
});
const namesOf = (all: readonly (Listable & { readonly name: string })[]) =>
  listingOf(all, noon).map(({ name, state }) => `${name} ${state}`);

it.each<[string, Partial<Run>, string | null, string | null]>([
  ['open', {}, null, 'open'],
  ['open, and earlier results are public', {}, iso(-1), 'open'],
  ['paused', { isPaused: true }, null, 'paused'],
  ['not yet open', { opensAt: iso(1) }, null, null],
  ['a draft', { intent: 'none' }, null, null],
  ['over, without results', { closesAt: iso(-1) }, null, null],
  ['over, with results', { closesAt: iso(-1) }, iso(-1), 'closed'],
  ['closed by hand, with results', { intent: 'closed', closedAt: iso(-1) }, iso(-1), 'closed'],
  ['full, with results', { quota: 1, taken: 1 }, iso(-1), 'closed'],
  ['put away, with results', { intent: 'archived' }, iso(-1), null],
])('%s', (_name, run, resultsAt, state) => {
  expect(namesOf([survey('it', run, resultsAt)])).toEqual(state === null ? [] : [`it ${state}`]);
});

it('what ends soonest comes first, what has no end after it, what is over last by its results', () => {
  const all = [
    survey('old results', { closesAt: iso(-9) }, iso(-8)),
    survey('no end', {}),
    survey('ends late', { closesAt: iso(60) }),
    survey('new results', { closesAt: iso(-90) }, iso(-1)),
    survey('ends soon', { closesAt: iso(5), isPaused: true }),
  ];
  expect(namesOf(all)).toEqual([
    ...['ends soon paused', 'ends late open', 'no end open'],
    ...['new results closed', 'old results closed'],
  ]);
});

it('among equals the order is that in which they came', () => {
  const all = ['c', 'a', 'b'].map((name) => survey(name, {}));
  expect(namesOf(all)).toEqual(['c open', 'a open', 'b open']);
});
