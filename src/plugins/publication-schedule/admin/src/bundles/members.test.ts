import type { ShownPlan } from '../../../contracts/plans';
import type { ShownPreview } from '../../../contracts/preview';
import { liveOf, membersOf, readiness } from './members';

const plan = (id: number, state: ShownPlan['state']) =>
  ({ id, version: id + 1, state }) as ShownPlan;
const check = (planId: number, outcome: ShownPreview['outcome'], order: number | null) =>
  ({ planId, outcome, order }) as ShownPreview;

const PLANS = [
  plan(1, 'cancelled'),
  plan(2, 'armed'),
  plan(3, 'needsAttention'),
  plan(4, 'paused'),
];
const MEMBERS = membersOf(PLANS, [
  check(2, 'runs', 2),
  check(3, 'needsAttention', null),
  check(4, 'runs', 1),
]);

it('shows plans as they take their turn, those that do not run after them, what has ended last', () => {
  expect(MEMBERS.map((member) => member.plan.id)).toEqual([4, 2, 3, 1]);
  expect(MEMBERS.at(-1)?.check).toBeNull();
});

it('counts how many of the live ones could go out', () => {
  expect(readiness(MEMBERS)).toEqual({ ready: 2, live: 3 });
});

it('names the live ones with their versions when all of them change', () => {
  expect(liveOf(PLANS)).toEqual([
    { id: 2, version: 3 },
    { id: 3, version: 4 },
    { id: 4, version: 5 },
  ]);
});
