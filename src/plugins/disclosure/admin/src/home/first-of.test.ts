import type { ShownObligation } from '../../../contracts/obligations';
import { firstOf } from './first-of';

const owed = (periodKey: string, code: string) =>
  ({ periodKey, department: { code, name: code } }) as ShownObligation;

const week = (...obligations: readonly ShownObligation[]) => ({
  ...{ week: '2025-W42', startOn: '2025-10-13', endOn: '2025-10-19' },
  obligations,
});

it('shows what is overdue before what is not, and what is ours before the rest', () => {
  const shown = firstOf({
    overdue: [owed('a', 'meals'), owed('b', 'finance')],
    weeks: [week(owed('c', 'meals')), week(owed('d', 'finance'))],
    ownDepartments: ['finance'],
  });
  expect(shown.map(({ periodKey }) => periodKey)).toEqual(['b', 'a', 'd', 'c']);
});

it('shows five at most', () => {
  const overdue = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => owed(key, 'meals'));
  expect(firstOf({ overdue, weeks: [], ownDepartments: [] })).toHaveLength(5);
});
