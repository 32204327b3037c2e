import { FINDING_ROWS } from '../../../tests/support/site-rows';
import { parseFinding, type Finding } from './finding';
import { isUnsafe, openByUrgency, rectificationFigures } from './rectification';

const SAMPLE = FINDING_ROWS('zh-Hans').map(parseFinding) as Finding[];

const finding = (changes: Partial<Finding>): Finding => ({
  ...(SAMPLE[0] as Finding),
  ...{ state: 'open', rectifiedOn: null, overdueDays: 0 },
  ...changes,
});

it('counts what the sample holds: ten of twelve verified, eight of these in time', () => {
  expect(rectificationFigures(SAMPLE)).toEqual({
    ...{ total: 12, open: 2, overdue: 1, verified: 10, onTimeBp: 8000 },
  });
});

it('has no share where nothing is verified yet', () => {
  expect(rectificationFigures([finding({})]).onTimeBp).toBeNull();
});

it('puts what is overdue longest first, then what is due soonest; what is verified is over', () => {
  const { overdue, running } = openByUrgency([
    finding({ key: 'later', rectifyDueOn: '2025-12-20' }),
    finding({ key: 'late', rectifyDueOn: '2025-12-01', overdueDays: 3 }),
    finding({ key: 'latest', rectifyDueOn: '2025-11-01', overdueDays: 33 }),
    finding({ key: 'done', state: 'verified', overdueDays: 5 }),
    finding({
      key: 'put right late',
      state: 'rectified',
      rectifiedOn: '2025-12-03',
      overdueDays: 2,
    }),
  ]);
  expect(overdue.map(({ key }) => key)).toEqual(['latest', 'late']);
  expect(running.map(({ key }) => key)).toEqual(['put right late', 'later']);
});

it.each([
  ['open after its hours', 'open', '2025-12-01T00:00:00Z', true],
  ['open within them', 'open', '2025-12-03T00:00:00Z', false],
  ['made safe', 'interim', '2025-12-01T00:00:00Z', false],
  ['without such hours', 'open', null, false],
] as const)('a finding that is %s', (_case, state, interimDueAt, expected) => {
  expect(isUnsafe(finding({ state, interimDueAt }), '2025-12-02T00:00:00Z')).toBe(expected);
});
