import inspections from '../../../database/sample/inspections.json';
import { isInterimOverdue, isOverdue, overdueDays } from './overdue';
import type { FindingState } from './types';

it.each<[string, string | null, string | null, string, number, boolean]>([
  ['on its last day', '2025-10-10', null, '2025-10-10', 0, false],
  ['one day after', '2025-10-10', null, '2025-10-11', 1, true],
  ['over a holiday every day counts', '2025-09-30', null, '2025-10-09', 9, true],
  ['over the end of a month', '2026-01-31', null, '2026-03-01', 29, true],
  ['put right too late', '2025-08-10', '2025-08-15', '2026-01-01', 5, false],
  ['put right in time', '2025-08-10', '2025-08-10', '2026-01-01', 0, false],
  ['without a due date', null, null, '2026-01-01', 0, false],
])('%s', (_case, rectifyDueOn, rectifiedOn, today, days, isLate) => {
  const progress = { rectifyDueOn, rectifiedOn };
  expect([overdueDays(progress, today), isOverdue(progress, today)]).toEqual([days, isLate]);
});

it('counts the days that the sample says', () => {
  interface Counted {
    readonly key: string;
    readonly dueOn: string;
    readonly rectifiedOn: string | null;
    readonly overdueDays: number | null;
  }
  const findings = inspections.flatMap((inspection): readonly Counted[] => inspection.findings);
  const counted = findings.map(({ key, dueOn, rectifiedOn }) => [
    key,
    overdueDays({ rectifyDueOn: dueOn, rectifiedOn }, '2026-01-01'),
  ]);
  expect(counted).toEqual(findings.map(({ key, overdueDays: days }) => [key, days ?? 0]));
});

it.each<[string, FindingState, string | null, boolean]>([
  ['open after its 24 hours', 'open', '2025-09-27T16:00:00Z', true],
  ['open within them', 'open', '2025-09-28T16:00:00Z', false],
  ['made safe', 'interim', '2025-09-27T16:00:00Z', false],
  ['not critical', 'open', null, false],
])('a finding that is %s', (_case, state, interimDueAt, isLate) => {
  expect(isInterimOverdue({ state, interimDueAt }, '2025-09-27T16:00:01Z')).toBe(isLate);
});
