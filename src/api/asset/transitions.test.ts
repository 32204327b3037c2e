import { stepsFrom } from '../../content/transitions/machine';
import { workdayCalendar } from '../../shared/workdays';
import { assetMachine, canStand, isStep, noticeWorkdays } from './transitions';
import { ASSET_EVENT_KINDS } from '../asset-event/types';
import { ASSET_STATES } from './types';

test('the life of an asset has these ways and no others', () => {
  const ways = ASSET_STATES.map((state) => [
    state,
    stepsFrom(assetMachine, state).map(({ name, to }) => `${name}>${to}`),
  ]);
  expect(Object.fromEntries(ways)).toEqual({
    registered: ['registered>registered', 'issued>inUse', 'lost>lost', 'damaged>damaged'],
    inUse: [
      ...['idleMarked>idle', 'maintenance>maintenance', 'lost>lost', 'damaged>damaged'],
      'retirementRequested>pendingRetirement',
    ],
    idle: [
      ...['issued>inUse', 'lent>lent', 'maintenance>maintenance', 'lost>lost', 'damaged>damaged'],
      'retirementRequested>pendingRetirement',
    ],
    lent: ['returned>idle', 'lost>lost', 'damaged>damaged'],
    maintenance: [
      ...['repaired>inUse', 'lost>lost', 'damaged>damaged'],
      'retirementRequested>pendingRetirement',
    ],
    lost: ['retirementRequested>pendingRetirement'],
    damaged: ['lost>lost', 'retirementRequested>pendingRetirement'],
    pendingRetirement: [
      ...['lost>lost', 'damaged>damaged', 'retirementRefused>inUse', 'retired>retired'],
    ],
    retired: [],
  });
});

test('every kind of event is a step or stands by itself, and nothing happens to what is retired', () => {
  for (const kind of ASSET_EVENT_KINDS) {
    const canHappen = isStep(kind) || ASSET_STATES.some((state) => canStand(kind, state));
    expect([kind, canHappen, canStand(kind, 'retired')]).toEqual([kind, true, false]);
  }
});

describe('the workdays of a notice', () => {
  const calendar = workdayCalendar([
    { date: '2025-10-01', isWorkday: false },
    { date: '2025-10-02', isWorkday: false },
    { date: '2025-10-03', isWorkday: false },
    { date: '2025-09-28', isWorkday: true },
  ]);
  test.each([
    ['from Friday to Friday', '2025-09-12', '2025-09-19', 5],
    ['from Monday to Friday', '2025-09-15', '2025-09-19', 4],
    ['put up on a Saturday', '2025-09-13', '2025-09-19', 5],
    ['over a holiday and a working Sunday', '2025-09-26', '2025-10-06', 4],
    ['on one day', '2025-09-15', '2025-09-15', 0],
    ['that ends before it begins', '2025-09-19', '2025-09-15', 0],
    ['that never ends', '2025-09-15', null, 0],
  ])('%s', (_name, noticeFrom, noticeUntil, expected) => {
    expect(noticeWorkdays({ noticeFrom, noticeUntil }, calendar)).toBe(expected);
  });
});
