import fc from 'fast-check';

import { createSegmentedLru } from './segmented-lru';

const of = (bytes: number) => ({ bytes });

it('gives back what was put in, and nothing of another name', () => {
  const lru = createSegmentedLru<{ bytes: number }>(1000);
  const value = of(10);
  lru.set('a', value);
  expect(lru.get('a')).toBe(value);
  expect(lru.get('b')).toBeUndefined();
  lru.clear();
  expect([lru.get('a'), lru.size, lru.bytes]).toEqual([undefined, 0, 0]);
});

it('a hundred thousand addresses that are asked for once drive out nothing that is read', () => {
  const lru = createSegmentedLru<{ bytes: number }>(10_000);
  const normal = Array.from({ length: 50 }, (_, i) => `normal-${i}`);
  for (const key of normal) {
    lru.set(key, of(100));
    lru.get(key);
  }
  let most = 0;
  for (let i = 0; i < 100_000; i += 1) {
    lru.set(`bomb-${i}`, of(100));
    most = Math.max(most, lru.bytes);
  }
  expect(most).toBeLessThanOrEqual(10_000);
  expect(normal.filter((key) => lru.get(key) === undefined)).toEqual([]);
});

it('what is made anew has the place of what it is made for', () => {
  const lru = createSegmentedLru<{ bytes: number }>(1000);
  lru.set('read', of(100));
  lru.get('read');
  lru.set('read', of(100));
  for (let i = 0; i < 100; i += 1) lru.set(`bomb-${i}`, of(100));
  expect(lru.get('read')).toBeDefined();
});

it('the least recently used goes first', () => {
  const lru = createSegmentedLru<{ bytes: number }>(500);
  for (const key of ['a', 'b', 'c', 'd', 'e']) {
    lru.set(key, of(100));
    lru.get(key);
  }
  // 400 bytes are protected; the oldest fell back to the 100 of probation.
  lru.set('f', of(100));
  expect(lru.get('a')).toBeUndefined();
  expect(lru.get('b')).toBeDefined();
});

it('what is larger than its part is not kept', () => {
  const lru = createSegmentedLru<{ bytes: number }>(1000);
  lru.set('large', of(201));
  expect([lru.get('large'), lru.bytes]).toEqual([undefined, 0]);
});

it('a value that has grown is counted anew, and others make room', () => {
  const lru = createSegmentedLru<{ bytes: number }>(1000);
  const growing = of(100);
  for (const key of ['a', 'b']) {
    lru.set(key, key === 'a' ? growing : of(100));
    lru.get(key);
  }
  growing.bytes = 750;
  lru.recount('a');
  expect(lru.bytes).toBe(850);
  growing.bytes = 2000;
  lru.recount('a');
  expect(lru.bytes).toBeLessThanOrEqual(1000);
});

it('never holds more than it may, whatever comes', () => {
  const step = fc.oneof(
    fc.tuple(fc.constant('set' as const), fc.nat(20), fc.nat(300)),
    fc.tuple(fc.constant('get' as const), fc.nat(20), fc.constant(0)),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
      const lru = createSegmentedLru<{ bytes: number; key: string }>(1000);
      for (const [verb, number, bytes] of steps) {
        const key = `key-${number}`;
        if (verb === 'set') lru.set(key, { bytes, key });
        else expect([undefined, key]).toContain(lru.get(key)?.key);
        expect(lru.bytes).toBeLessThanOrEqual(1000);
      }
    }),
  );
});
