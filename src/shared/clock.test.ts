import { fixedClock, systemClock } from './clock';

describe('clocks', () => {
  it('a fixed clock stands still and cannot be moved from outside', () => {
    const clock = fixedClock('2025-06-10T08:00:00+08:00');
    clock.now().setFullYear(1999);
    expect(clock.now().toISOString()).toBe('2025-06-10T00:00:00.000Z');
  });

  it('a fixed clock refuses what is no instant', () => {
    expect(() => fixedClock('yesterday')).toThrow('Not an instant: yesterday');
  });

  it('the system clock does not run backwards', () => {
    expect(systemClock.now().getTime()).toBeLessThanOrEqual(systemClock.now().getTime());
  });
});
