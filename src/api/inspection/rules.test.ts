import { workdayCalendar } from '../../shared/workdays';
import { inspectionRules, type Inspection } from './rules';
import type { InspectionContext, InspectionShared } from './types';

const context: InspectionContext = {
  now: '2025-10-20T02:00:00Z',
  calendar: workdayCalendar([
    ...['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08'].map(
      (date) => ({ date, isWorkday: false }),
    ),
    { date: '2025-09-28', isWorkday: true },
  ]),
  publicPlaces: new Map([
    ['lab', 'lab'],
    ['power-room', 'campus'],
  ]),
  findings: 3,
  takenKeys: ['insp-2025-01', 'insp-2025-02', 'insp-2024-09'],
};

const SHARED: InspectionShared = {
  ...{ key: null, slug: null, periodKey: null, publicSince: null, approvedByRole: null },
  ...{ dueOn: null, inspectedOn: '2025-09-26', kind: 'fire', inspectorType: 'internal' },
  places: [{ placeCode: 'power-room', publicPlaceCode: null }],
  ...{ result: 'passWithRectification', scoreBp: 8800, checklistUrl: null, regulationKey: null },
};

function inspection(
  change: Partial<InspectionShared> = {},
  around: Partial<InspectionContext> = {},
): Inspection {
  const document = {
    shared: { ...SHARED, ...change },
    words: { 'zh-Hans': { title: '国庆节前综合安全检查', summary: null } },
  };
  return inspectionRules.derive(document, { ...context, ...around });
}

function codes(
  change: Partial<InspectionShared> = {},
  around: Partial<InspectionContext> = {},
): readonly string[] {
  const document = inspection(change, around);
  return inspectionRules.check(document, { ...context, ...around }).map(({ code }) => code);
}

it('is numbered within its year', () => {
  expect(inspection().shared.key).toBe('insp-2025-03');
  expect(inspection({ inspectedOn: '2026-01-05' }).shared.key).toBe('insp-2026-01');
});

it('keeps its key once it is public, whatever its day', () => {
  const publicSince = '2025-09-29T08:00:00Z';
  const { shared } = inspection({ key: 'insp-2025-01', publicSince, inspectedOn: '2026-01-05' });
  expect(shared.key).toBe('insp-2025-01');
});

it('is due within five workdays, holidays and make-up days counted as the calendar says', () => {
  expect(inspection().shared.dueOn).toBe('2025-10-10');
});

it('shows of a sensitive place the place around it', () => {
  expect(inspection().shared.places[0]?.publicPlaceCode).toBe('campus');
});

it('gives the same when derived twice', () => {
  const once = inspection();
  expect(inspectionRules.derive(once, context)).toEqual(once);
});

it.each<[string, Partial<InspectionShared>, Partial<InspectionContext>, readonly string[]]>([
  ['told in time', {}, { now: '2025-10-10T02:00:00Z' }, []],
  ['told too late: whoever approves it is told', {}, {}, ['INSPECTION_LATE']],
  ['already told in time', { publicSince: '2025-10-09T02:00:00Z', key: 'insp-2025-03' }, {}, []],
  ['not held yet', { inspectedOn: '2025-10-21' }, {}, ['TIME_IN_FUTURE']],
  [
    'not passed and without a finding',
    {},
    { findings: 0 },
    ['INSPECTION_LATE', 'FINDINGS_MISSING'],
  ],
  ['passed without a finding', { result: 'pass' }, { findings: 0 }, ['INSPECTION_LATE']],
  ['without a result', { result: null }, {}, ['FIELD_REQUIRED', 'INSPECTION_LATE']],
  ['a score above all', { scoreBp: 10_001 }, {}, ['INSPECTION_LATE', 'FIELD_OUT_OF_RANGE']],
  [
    'an unknown place',
    { places: [{ placeCode: 'moon', publicPlaceCode: null }] },
    {},
    ['INSPECTION_LATE', 'UNKNOWN_CODE'],
  ],
  [
    'a place twice',
    { places: [1, 2].map(() => ({ placeCode: 'lab', publicPlaceCode: null })) },
    {},
    ['INSPECTION_LATE', 'DUPLICATE_LINE'],
  ],
  [
    'a checklist without https',
    { checklistUrl: 'http://a.cn/x' },
    {},
    ['INSPECTION_LATE', 'VALUE_FORMAT'],
  ],
  [
    'a script as checklist',
    { checklistUrl: 'javascript:alert(1)' },
    {},
    ['INSPECTION_LATE', 'VALUE_FORMAT'],
  ],
])('%s', (_case, change, around, expected) => {
  expect(codes(change, around)).toEqual(expected);
});
