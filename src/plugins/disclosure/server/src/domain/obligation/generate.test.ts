import sampleCalendar from '../../../../../../../database/sample/workday-calendar.json';
import { workdayCalendar } from '../../../../../../shared/workdays';
import { catalogueItemSchema } from '../catalogue/catalogue-item';
import { generateObligations, type Order } from './generate';
import type { Obligation } from './obligation';

const calendar = workdayCalendar(sampleCalendar.days);
const fifteenth = { type: 'afterPeriod', day: 15, shift: 'nextWorkday' };
const twentieth = { ...fifteenth, day: 20 };

function item(part: object = {}) {
  return catalogueItemSchema.parse({
    ...{ itemNo: '1.3', titles: { en: 'Months' }, theme: 'finance', retentionYears: 3 },
    ...{ contentType: 'api::month.month', ownerDepartment: 'finance', cadence: 'monthly' },
    ...{ dueRule: fifteenth, activeFrom: '2025-01-01', measuredFrom: '2025-01-01', ...part },
  });
}

const works = (part: object = {}) =>
  item({
    ...{ itemNo: '2.2', cadence: 'event' },
    dueRule: { type: 'beforeEvent', field: 'startAt', workdays: 2 },
    ...part,
  });

const event = (startAt: string | null) => ({
  ...{ itemNo: '2.2', periodKey: 'works-1' },
  days: { startAt },
});

const order: Order = {
  ...{ items: [item()], events: [], facts: [], terms: [], calendar, existing: [] },
  ...{ fiscalYearStart: '01-01', dueUntil: null, today: '2025-02-10' },
  span: { startOn: '2025-01-01', endOn: '2025-04-30' },
};

const brief = (obligations: readonly Obligation[]) =>
  obligations.map(({ itemNo, periodKey, dueOn }) => `${itemNo} ${periodKey} ${dueOn}`);
const run = (part: Partial<Order>) => generateObligations({ ...order, ...part });
const first = run({});

describe('generating obligations', () => {
  it('gives one per item and period, with what it rests on', () => {
    expect(brief(first.obligations)).toEqual([
      ...['1.3 2025-01 2025-02-17', '1.3 2025-02 2025-03-17'],
      ...['1.3 2025-03 2025-04-15', '1.3 2025-04 2025-05-15'],
    ]);
    expect(first.obligations[0]).toMatchObject({
      ...{ department: 'finance', startOn: '2025-01-01', endOn: '2025-01-31', triggerOn: null },
      ...{ rule: fifteenth, count: 1, graceWorkdays: 0, waiver: null },
    });
  });

  it('gives nothing that is due beyond the limit', () => {
    expect(run({ dueUntil: '2025-04-14' }).obligations).toHaveLength(2);
  });

  it('gives nothing for an item that is not measured', () => {
    expect(run({ items: [item({ measuredFrom: null })] }).obligations).toEqual([]);
  });

  it('takes the 31st of the month as its last day', () => {
    const dueRule = { ...fifteenth, day: 31, shift: null };
    expect(brief(run({ items: [item({ dueRule })] }).obligations)).toEqual([
      ...['1.3 2025-01 2025-02-28', '1.3 2025-02 2025-03-31'],
      ...['1.3 2025-03 2025-04-30', '1.3 2025-04 2025-05-31'],
    ]);
  });
});

describe('a rule that is edited', () => {
  const edited = run({
    items: [item({ dueRule: twentieth, ownerDepartment: 'office' })],
    existing: first.obligations,
  });

  it('reaches what has not begun and nothing else', () => {
    expect(brief(edited.obligations)).toEqual([
      ...['1.3 2025-01 2025-02-17', '1.3 2025-02 2025-03-17'],
      ...['1.3 2025-03 2025-04-21', '1.3 2025-04 2025-05-20'],
    ]);
    expect(edited.obligations.map(({ department }) => department)).toEqual([
      ...['finance', 'finance', 'office', 'office'],
    ]);
    expect(edited.changed.map(({ before, after }) => [before.dueOn, after.dueOn])).toEqual([
      ...[
        ['2025-04-15', '2025-04-21'],
        ['2025-05-15', '2025-05-20'],
      ],
    ]);
  });

  it('does not reach what was disclosed before its period began', () => {
    const facts = [
      {
        itemNo: '1.3',
        periodKey: '2025-04',
        publicSince: '2025-02-01T00:00:00Z',
        contentKey: 'fin',
      },
    ];
    const { obligations } = run({
      ...{ items: [item({ dueRule: twentieth })], existing: first.obligations, facts },
    });
    expect(brief(obligations)).toContain('1.3 2025-04 2025-05-15');
  });

  it('does not reach what is waived', () => {
    const waiver = { reason: '停课', byRole: '校长', on: '2025-02-01' };
    const existing = first.obligations.map((one) => ({ ...one, waiver }));
    expect(run({ items: [item({ dueRule: twentieth })], existing }).changed).toEqual([]);
  });

  it('and an item that is given up leaves what has begun', () => {
    const gone = run({ items: [], existing: first.obligations });
    expect(brief(gone.obligations)).toEqual(['1.3 2025-01 2025-02-17', '1.3 2025-02 2025-03-17']);
    expect(brief(gone.dropped)).toEqual(['1.3 2025-03 2025-04-15', '1.3 2025-04 2025-05-15']);
  });

  it('leaves alone what lies outside of the span', () => {
    const span = { startOn: '2025-04-01', endOn: '2025-04-30' };
    const gone = run({ items: [], existing: first.obligations, span });
    expect(brief(gone.dropped)).toEqual(['1.3 2025-04 2025-05-15']);
  });
});

describe('an event', () => {
  const items = [works()];
  const planned = run({ items, events: [event('2025-02-20')] });

  it('owes nothing before its day is known', () => {
    expect(run({ items, events: [event(null)] }).obligations).toEqual([]);
  });

  it('owes a notice two workdays before', () => {
    expect(brief(planned.obligations)).toEqual(['2.2 works-1 2025-02-18']);
    expect(planned.obligations[0]?.triggerOn).toBe('2025-02-20');
  });

  it.each([
    ['before the notice was due', '2025-02-10'],
    ['when it was overdue', '2025-02-19'],
  ])('that is postponed takes the due day along %s', (_name, today) => {
    const moved = run({
      ...{ items, events: [event('2025-02-27')], existing: planned.obligations, today },
    });
    expect(brief(moved.obligations)).toEqual(['2.2 works-1 2025-02-25']);
    expect(moved.changed).toHaveLength(1);
  });

  it('keeps the rule under which it was owed once its due day came', () => {
    const stricter = works({ dueRule: { type: 'beforeEvent', field: 'startAt', workdays: 5 } });
    const later = { items: [stricter], existing: planned.obligations, today: '2025-02-18' };
    expect(brief(run({ ...later, events: [event('2025-02-20')] }).obligations)).toEqual([
      '2.2 works-1 2025-02-18',
    ]);
    expect(brief(run({ ...later, events: [event('2025-02-27')] }).obligations)).toEqual([
      '2.2 works-1 2025-02-25',
    ]);
  });

  it('takes its obligation along into another span', () => {
    const moved = run({
      ...{ items, events: [event('2025-06-12')], existing: planned.obligations },
    });
    expect(brief(moved.obligations)).toEqual(['2.2 works-1 2025-06-10']);
  });

  it('that is cancelled owes nothing, unless the notice is out', () => {
    const existing = planned.obligations;
    expect(brief(run({ items, existing }).dropped)).toEqual(['2.2 works-1 2025-02-18']);
    expect(
      run({ items, existing, events: [event(null)], today: '2025-02-19' }).obligations,
    ).toEqual([]);
    const facts = [
      {
        itemNo: '2.2',
        periodKey: 'works-1',
        publicSince: '2025-02-17T01:00:00+08:00',
        contentKey: 'works-1',
      },
    ];
    expect(run({ items, existing, facts }).obligations).toEqual(existing);
  });

  it('that is told twice counts once, by its earlier day', () => {
    const events = [event('2025-02-20'), event('2025-02-18')];
    const { obligations } = run({ items, events });
    expect(brief(obligations)).toEqual(['2.2 works-1 2025-02-14']);
    const later = run({ items, events, existing: obligations, today: '2025-02-17' });
    expect(later.obligations).toEqual(obligations);
  });
});

describe('terms', () => {
  const terms = [
    { key: '2024-2025-2', startOn: '2025-02-17', endOn: '2025-06-27' },
    { key: '2025-2026-1', startOn: '2025-09-01', endOn: '2026-01-23' },
  ];
  const span = { startOn: '2025-01-01', endOn: '2025-12-31' };

  it('have their own, so many times each', () => {
    const dueRule = { type: 'atLeastPerTerm', count: 2 };
    const items = [item({ itemNo: '1.6', cadence: 'termly', dueRule })];
    const { obligations } = run({ items, terms, span });
    expect(brief(obligations)).toEqual([
      ...['1.6 2024-2025-2 2025-06-27', '1.6 2025-2026-1 2026-01-23'],
    ]);
    expect(obligations.map(({ count }) => count)).toEqual([2, 2]);
  });

  it('leave out the months between them', () => {
    const items = [item({ cadence: 'monthlyTerm' })];
    const periods = run({ items, terms, span }).obligations.map(({ periodKey }) => periodKey);
    expect(periods).toEqual(
      ['02', '03', '04', '05', '06', '09', '10', '11', '12'].map((month) => `2025-${month}`),
    );
  });

  it('that nobody entered are warned about', () => {
    const items = [item({ cadence: 'monthlyTerm' }), item({ itemNo: '1.4' })];
    expect(run({ items, span }).warnings).toEqual([{ code: 'termsMissing', itemNo: '1.3' }]);
  });
});

describe('a year whose holidays are not known', () => {
  const span = { startOn: '2026-11-01', endOn: '2026-12-31' };
  const guessed = run({ span, today: '2026-11-10' });
  const known = workdayCalendar([...sampleCalendar.days, { date: '2027-01-15', isWorkday: false }]);

  it('is warned about, and Monday to Friday count', () => {
    expect(brief(guessed.obligations)).toEqual([
      '1.3 2026-11 2026-12-15',
      '1.3 2026-12 2027-01-15',
    ]);
    expect(guessed.warnings).toEqual([{ code: 'calendarYearMissing', year: 2027, obligations: 1 }]);
  });

  it.each(['2026-11-10', '2026-12-20'])('is put right once they are, on %s', (today) => {
    const again = run({ span, today, calendar: known, existing: guessed.obligations });
    expect(brief(again.obligations)).toContain('1.3 2026-12 2027-01-18');
    expect(again.warnings).toEqual([]);
  });

  it('does not let a calendar edited later move what was certain', () => {
    const later = workdayCalendar([{ date: '2025-02-17', isWorkday: false }]);
    const { changed } = run({ calendar: later, existing: first.obligations, today: '2025-02-18' });
    expect(changed.map(({ before }) => before.periodKey)).not.toContain('2025-01');
  });
});

describe('generating twice', () => {
  const days = ['2024-12-01', '2025-01-31', '2025-02-18', '2025-03-01', '2026-01-01'];

  it('changes nothing, whatever the day and however the rules were edited between', () => {
    for (const today of days) {
      for (const rule of [fifteenth, twentieth]) {
        const now = { items: [item({ dueRule: rule }), works()], today };
        const events = [event('2025-02-20')];
        const before = run({ items: [item(), works()], events, today: '2025-01-15' });
        const once = run({ ...now, events, existing: before.obligations });
        const twice = run({ ...now, events, existing: once.obligations });
        expect(twice.obligations).toEqual(once.obligations);
        expect([twice.added, twice.changed, twice.dropped]).toEqual([[], [], []]);
      }
    }
  });
});
