import { isOver, notedNow, withdrawn, type NotedEvent } from './noted-event';

const AT = '2025-07-01T02:00:00.000Z';
const LATER = '2025-07-02T02:00:00.000Z';
const span = { start: '2025-07-05T00:00:00.000Z', end: '2025-07-05T09:00:00.000Z' };
const seen = { uid: 'works-notice-a', fingerprint: 'one', span };
const first: NotedEvent = { ...seen, sequence: 0, changedAt: AT, isWithdrawn: false };

it('an event begins with the sequence 0', () => {
  expect(notedNow(undefined, seen, AT)).toEqual(first);
});

it('the same facts are told as they were', () => {
  expect(notedNow(first, seen, LATER)).toBe(first);
});

it('other facts are the next in the sequence', () => {
  const moved = { ...seen, fingerprint: 'two', span: { ...span, end: '2025-07-06T09:00:00.000Z' } };
  expect(notedNow(first, moved, LATER)).toEqual({
    ...{ ...moved, sequence: 1, changedAt: LATER, isWithdrawn: false },
  });
});

it('what is withdrawn is the next in the sequence, once', () => {
  const called = withdrawn(first, LATER);
  expect(called).toEqual({ ...first, sequence: 1, changedAt: LATER, isWithdrawn: true });
  expect(withdrawn(called, '2025-07-03T02:00:00.000Z')).toBe(called);
});

it('what comes back after it was withdrawn is the next in the sequence', () => {
  expect(notedNow(withdrawn(first, LATER), seen, LATER)).toMatchObject({
    ...{ sequence: 2, isWithdrawn: false },
  });
});

it('what is over is not called off', () => {
  expect(withdrawn(first, '2025-07-06T00:00:00.000Z')).toBe(first);
});

it.each([
  ['an instant to come', '2025-07-01T03:00:00.000Z', false],
  ['an instant that is past', '2025-07-01T01:59:59.000Z', true],
  ['today', '2025-07-01', false],
  ['yesterday', '2025-06-30', true],
])('%s', (_name, end, expected) => {
  expect(isOver({ start: end, end }, AT)).toBe(expected);
});
