import { byTiming, timingOf } from './timing';
import { parseNotice, type WorksNotice } from './notice';

const NOW = '2025-07-10T04:00:00Z';
const BEFORE = '2025-07-09T00:00:00Z';
const AFTER = '2025-07-11T00:00:00Z';

describe('where a works notice stands', () => {
  it.each([
    ['announced, not begun', 'announced', AFTER, '2025-07-12T00:00:00Z', null, 'coming'],
    ['announced, begun', 'announced', BEFORE, AFTER, null, 'now'],
    ['begins this very moment', 'announced', NOW, AFTER, null, 'now'],
    ['announced, its end has come', 'announced', BEFORE, NOW, null, 'past'],
    ['going on past its planned end', 'inProgress', BEFORE, BEFORE, null, 'now'],
    ['extended past its planned end', 'extended', BEFORE, BEFORE, null, 'now'],
    ['extended, and ended since', 'extended', BEFORE, BEFORE, BEFORE, 'past'],
    ['completed early', 'completed', BEFORE, AFTER, BEFORE, 'past'],
    ['cancelled before it began', 'cancelled', AFTER, AFTER, null, 'past'],
  ] as const)('%s', (_what, state, startAt, endAt, actualEndAt, timing) => {
    expect(timingOf({ state, startAt, endAt, actualEndAt }, NOW)).toBe(timing);
  });

  it('sorts what is on by its end, what comes by its beginning, what is over newest first', () => {
    const notice = (key: string, startAt: string, endAt: string, state = 'announced') =>
      parseNotice({ key, startAt, endAt, state }) as WorksNotice;
    const sorted = byTiming(
      [
        notice('now-long', BEFORE, '2025-07-20T00:00:00Z'),
        notice('now-short', BEFORE, AFTER),
        notice('late', '2025-08-01T00:00:00Z', '2025-08-02T00:00:00Z'),
        notice('soon', AFTER, AFTER),
        notice('old', '2025-01-01T00:00:00Z', '2025-01-02T00:00:00Z', 'completed'),
        notice('recent', '2025-06-01T00:00:00Z', '2025-06-02T00:00:00Z', 'completed'),
      ],
      NOW,
    );
    const keys = Object.values(sorted).map((list) => list.map(({ key }) => key));
    expect(keys).toEqual([
      ['now-short', 'now-long'],
      ['soon', 'late'],
      ['recent', 'old'],
    ]);
  });
});
