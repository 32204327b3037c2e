import catalogue from '../../../../../../../database/sample/disclosure-catalogue.json';
import sampleCalendar from '../../../../../../../database/sample/workday-calendar.json';
import {
  dayAt,
  EVENTS,
  FACTS,
  ITEMS,
  TERMS,
} from '../../../../../../../tests/support/disclosure-sample';
import { workdayCalendar } from '../../../../../../shared/workdays';
import { addDays } from '../calendar/day';
import { fiscalYear } from '../calendar/period';
import { generateObligations, type Order } from './generate';
import type { Obligation } from './obligation';
import { judge, type Standing } from './standing';

const asOf = catalogue.kpi.asOf;
const calendar = workdayCalendar(sampleCalendar.days);
const order: Order = {
  ...{ items: ITEMS, events: EVENTS, facts: FACTS, terms: TERMS, calendar },
  ...{ fiscalYearStart: '01-01', span: fiscalYear(2025, '01-01'), dueUntil: asOf, today: asOf },
  existing: [],
};

function row({ itemNo, periodKey, dueOn }: Obligation, standing: Standing) {
  const isLate = standing.state === 'late';
  return {
    ...{ item: `cat-${itemNo}`, period: periodKey, dueOn, state: standing.state },
    firstPublishedAt: 'publicSince' in standing ? standing.publicSince : null,
    fulfilledBy: 'fulfilledBy' in standing ? standing.fulfilledBy : null,
    daysLate: standing.state === 'overdue' ? null : isLate ? standing.daysLate : 0,
    workdaysLate: standing.state === 'overdue' ? null : isLate ? standing.workdaysLate : 0,
  };
}

type Row = ReturnType<typeof row>;
const inOrder = (rows: readonly Row[]) =>
  [...rows].sort((one, other) =>
    `${one.item} ${one.period}` < `${other.item} ${other.period}` ? -1 : 1,
  );

const expected = inOrder(
  catalogue.obligations.map(
    ({ item, period, dueOn, state, firstPublishedAt, fulfilledBy, daysLate, workdaysLate }) => ({
      ...{ item, period, dueOn, state: state as Standing['state'] },
      ...{ firstPublishedAt, fulfilledBy, daysLate, workdaysLate },
    }),
  ),
);

describe('the fiscal year 2025 of the sample', () => {
  const first = generateObligations(order);

  it('owes exactly the obligations of the sample, in their states', () => {
    const judged = judge(first.obligations, FACTS, { calendar, today: asOf, dayAt });
    const rows = judged.map(({ obligation, standing }) => row(obligation, standing));
    expect(rows).toHaveLength(62);
    expect(inOrder(rows)).toEqual(expected);
  });

  it('is certain of every due day', () => {
    expect(first.warnings).toEqual([]);
  });

  it('is owed the same when it is generated again', () => {
    const again = generateObligations({ ...order, existing: first.obligations });
    expect(again.obligations).toEqual(first.obligations);
    expect([again.added, again.changed, again.dropped]).toEqual([[], [], []]);
  });

  it.each(['2025-01-01', '2025-06-30', '2025-10-03', '2026-02-10'])(
    'comes to the same when it was generated on %s already',
    (today) => {
      const before = generateObligations({ ...order, today, facts: [] });
      const after = generateObligations({ ...order, existing: before.obligations });
      expect(after.obligations).toEqual(first.obligations);
    },
  );

  it('comes to the same when it was generated every week, as things happened', () => {
    let existing: readonly Obligation[] = [];
    const changes: unknown[] = [];
    for (let today = '2025-01-01'; today <= asOf; today = addDays(today, 7)) {
      const facts = FACTS.filter(({ publicSince }) => dayAt(publicSince) <= today);
      const events = EVENTS.filter(({ days }) =>
        Object.values(days).every((day) => day !== null && day <= addDays(today, 10)),
      );
      const generated = generateObligations({ ...order, today, facts, events, existing });
      changes.push(...generated.changed, ...generated.dropped);
      existing = generated.obligations;
    }
    expect(changes).toEqual([]);
    expect(existing).toEqual(first.obligations);
  });
});
