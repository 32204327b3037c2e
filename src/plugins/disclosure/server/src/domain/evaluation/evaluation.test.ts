import { evaluate, unansweredWeaknesses } from './evaluation';
import { INDICATORS, valuesOf, type IndicatorValues } from './indicator';
import { FIRST_METHOD, methodOn, methodSchema } from './method';
import { reportOf } from '../metrics/report';
import { workdayCalendar } from '../../../../../../shared/workdays';

const values: IndicatorValues = {
  ...{ timeliness: 9032, coverageAndCompleteness: 9230, readability: 80, feedback: 9333 },
  ...{ rectification: 6666, procurementNotices: 10_000, satisfaction: 383 },
};
const nothing = Object.fromEntries(INDICATORS.map((key) => [key, null])) as IndicatorValues;

describe('a method', () => {
  it('that comes with the plugin is valid and has every indicator', () => {
    expect(methodSchema.parse(FIRST_METHOD)).toEqual(FIRST_METHOD);
    expect(FIRST_METHOD.indicators.map(({ key }) => key)).toEqual(INDICATORS);
  });

  const [first, ...others] = FIRST_METHOD.indicators;

  it.each([
    ['weights of 99', [{ ...first, weight: 19 }, ...others]],
    ['an indicator twice', [first, ...others.slice(1), first]],
    ['no scale', [{ ...first, zero: 1, full: 1 }, ...others]],
    ['an unknown indicator', [{ ...first, key: 'effort' }, ...others]],
  ])('may not have %s', (_name, indicators) => {
    expect(methodSchema.safeParse({ ...FIRST_METHOD, indicators }).success).toBe(false);
  });

  it('counts from its day on', () => {
    const second = { ...FIRST_METHOD, version: 2, validFrom: '2026-01-01' };
    const versions = ['2024-12-31', '2025-12-31', '2026-01-01'].map(
      (day) => methodOn([second, FIRST_METHOD], day)?.version ?? null,
    );
    expect(versions).toEqual([null, 1, 2]);
  });
});

describe('an evaluation', () => {
  it('shows each weight and score, and the total', () => {
    const found = evaluate(FIRST_METHOD, values, 62);
    expect(
      found.indicators.map(({ key, scoreX100, meetsTarget }) => [key, scoreX100, meetsTarget]),
    ).toEqual([
      ['timeliness', 9032, false],
      ['coverageAndCompleteness', 9230, false],
      ['readability', 8000, true],
      ['feedback', 9333, true],
      ['rectification', 6666, false],
      ['procurementNotices', 10_000, true],
      ['satisfaction', 7075, false],
    ]);
    // (20 × 9032 + 20 × 9230 + 10 × 8000 + 15 × 9333 + 10 × 6666 + 10 × 10000 + 15 × 7075) / 100
    expect(found).toMatchObject({
      ...{ totalX100: 8580, withheld: null, weightCounted: 100, methodVersion: 1 },
    });
  });

  it('leaves out what has no data instead of taking it for nothing', () => {
    const some = { ...nothing, timeliness: 9000, satisfaction: 500 };
    expect(evaluate(FIRST_METHOD, some, 62)).toMatchObject({
      // (20 × 9000 + 15 × 10000) / 35
      ...{ totalX100: 9428, weightCounted: 35 },
    });
  });

  it.each([
    ['tooFewObligations', values, 29],
    ['noData', nothing, 62],
  ] as const)('has no total for %s', (withheld, given, obligations) => {
    expect(evaluate(FIRST_METHOD, given, obligations)).toMatchObject({ totalX100: null, withheld });
  });

  it('keeps within 0 and 100, and may count downwards', () => {
    const indicators = [{ key: 'feedback', weight: 100, target: 48, zero: 240, full: 24 }] as const;
    const method = { ...FIRST_METHOD, indicators };
    const scores = [12, 48, 132, 500].map((feedback) => {
      const [found] = evaluate(method, { ...nothing, feedback }, 62).indicators;
      return [found?.scoreX100, found?.meetsTarget];
    });
    expect(scores).toEqual([
      [10_000, true],
      [8888, true],
      [5000, false],
      [0, false],
    ]);
  });

  it('takes its values from the report', () => {
    const report = reportOf(
      { items: [], judged: [], publications: [], tickets: [], findings: [] },
      { from: '2025-01-01', to: '2025-12-31', department: null },
      {
        ...{ calendar: workdayCalendar([]), today: '2025-12-31', acceptWorkdays: 1 },
        dayAt: (instant) => instant.slice(0, 10),
      },
    );
    expect(valuesOf(report, 383)).toEqual({ ...nothing, satisfaction: 383 });
    const covered = { ...report, coverage: { ...report.coverage, coverageBp: 9000 } };
    expect(valuesOf(covered, null).coverageAndCompleteness).toBe(9000);
    const filled = { ...covered, completeness: { publications: 1, completenessBp: 9501 } };
    expect(valuesOf(filled, null).coverageAndCompleteness).toBe(9250);
  });
});

describe('a weak indicator', () => {
  const weak = evaluate(FIRST_METHOD, values, 62);

  it('needs an action or a reason', () => {
    const responses = [
      { indicator: 'timeliness', actionKey: 'act-01', reason: '' },
      { indicator: 'rectification', actionKey: null, reason: '等待采购' },
      { indicator: 'satisfaction', actionKey: null, reason: '  ' },
    ] as const;
    expect(unansweredWeaknesses(weak, responses)).toEqual([
      ...['coverageAndCompleteness', 'satisfaction'],
    ]);
  });
});
