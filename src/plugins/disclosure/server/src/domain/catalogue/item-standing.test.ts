import { dueRuleSchema } from '../due/due-rule';
import type { JudgedObligation, Standing } from '../obligation/standing';
import { remindersOf } from '../obligation/reminder';
import { timelinessByMonth } from '../metrics/periods';
import { standingOfItem } from './item-standing';

const rule = dueRuleSchema.parse({ type: 'afterPeriod', day: 15 });
const STANDINGS: Readonly<Record<Standing['state'], Standing>> = {
  upcoming: { state: 'upcoming', workdaysLeft: 9 },
  dueSoon: { state: 'dueSoon', workdaysLeft: 2 },
  onTime: { state: 'onTime', publicSince: '2025-01-02T00:00:00Z', fulfilledBy: 'x' },
  late: {
    ...{ state: 'late', publicSince: '2025-01-02T00:00:00Z', fulfilledBy: 'x' },
    ...{ daysLate: 1, workdaysLate: 1 },
  },
  overdue: { state: 'overdue', daysOverdue: 3, workdaysOverdue: 2 },
  waived: { state: 'waived' },
};

const judged = (dueOn: string, state: Standing['state']): JudgedObligation => ({
  obligation: {
    ...{ itemNo: '1.3', periodKey: dueOn.slice(0, 7), department: 'finance', rule, dueOn },
    ...{ startOn: dueOn, endOn: dueOn, triggerOn: null, graceWorkdays: 0, count: 1 },
    ...{ unknownYears: [], waiver: null },
  },
  standing: STANDINGS[state],
});

const TODAY = '2025-05-20';
const due = (one: JudgedObligation | null) => one?.obligation.dueOn ?? null;

describe('where an item stands', () => {
  it.each<[string, readonly JudgedObligation[], string | null, string | null]>([
    ['nothing is owed', [], null, null],
    [
      'the longest overdue comes first',
      [
        judged('2025-05-15', 'onTime'),
        judged('2025-03-15', 'overdue'),
        judged('2025-04-15', 'overdue'),
      ],
      ...(['2025-03-15', null] as const),
    ],
    [
      'else the last that fell due',
      [
        judged('2025-06-15', 'upcoming'),
        judged('2025-04-15', 'late'),
        judged('2025-05-15', 'waived'),
      ],
      ...(['2025-05-15', '2025-06-15'] as const),
    ],
    [
      'what was published before its day counts where nothing fell due',
      [judged('2025-06-15', 'onTime'), judged('2025-07-15', 'upcoming')],
      ...(['2025-06-15', '2025-07-15'] as const),
    ],
    [
      'else the next',
      [judged('2025-07-15', 'upcoming'), judged('2025-06-15', 'dueSoon')],
      ...(['2025-06-15', '2025-06-15'] as const),
    ],
  ])('%s', (_name, own, current, next) => {
    const found = standingOfItem(own, TODAY);
    expect([due(found.current), due(found.next)]).toEqual([current, next]);
  });
});

it('months of timeliness hold what fell due in them, in order', () => {
  const window = { from: '2025-03-01', to: '2025-12-31', department: null };
  const months = timelinessByMonth(
    [
      ...[
        judged('2025-05-15', 'onTime'),
        judged('2025-05-16', 'late'),
        judged('2025-04-15', 'overdue'),
      ],
      ...[judged('2025-01-15', 'onTime'), judged('2025-06-15', 'upcoming')],
    ],
    window,
  );
  expect(months).toEqual([
    { month: '2025-04', total: 1, onTime: 0, late: 0, overdue: 1, timelinessBp: 0 },
    { month: '2025-05', total: 2, onTime: 1, late: 1, overdue: 0, timelinessBp: 5000 },
  ]);
});

it('people are reminded of what is due soon and of what is overdue, of nothing else', () => {
  const all = Object.keys(STANDINGS).map((state) =>
    judged('2025-05-15', state as Standing['state']),
  );
  expect(remindersOf(all).map(({ kind }) => kind)).toEqual(['dueSoon', 'overdue']);
});
