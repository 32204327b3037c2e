import { carriedBy, type Carry } from './carry';

const TODAY = '2026-07-13';
const carry: Carry = { planId: 7, from: '2026-07-15', over: '2026-07-20' };

it.each([
  ['ArrowLeft', '2026-07-19'],
  ['ArrowRight', '2026-07-21'],
  ['ArrowUp', TODAY],
  ['ArrowDown', '2026-07-27'],
  ['PageDown', '2026-08-17'],
])('%s carries it to %s', (key, over) => {
  expect(carriedBy(key, carry, TODAY)).toEqual({ kind: 'held', carry: { ...carry, over } });
});

it.each(['PageUp', 'ArrowUp'])('%s does not carry it into the past', (key) => {
  expect(carriedBy(key, { ...carry, over: '2026-07-14' }, TODAY)).toMatchObject({
    carry: { over: TODAY },
  });
});

it.each(['Enter', ' '])('%p drops it where it is held', (key) => {
  expect(carriedBy(key, carry, TODAY)).toEqual({ kind: 'dropped', carry });
});

it('dropped on its own day it is only let go', () => {
  const home = { ...carry, over: carry.from };
  expect(carriedBy('Enter', home, TODAY)).toEqual({ kind: 'letGo' });
  expect(carriedBy('Escape', carry, TODAY)).toEqual({ kind: 'letGo' });
});

it.each(['Tab', 'a', 'F5'])('%s means nothing', (key) => {
  expect(carriedBy(key, carry, TODAY)).toBeNull();
});
