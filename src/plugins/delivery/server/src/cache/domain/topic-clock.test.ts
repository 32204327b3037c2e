import { createTopicClock } from './topic-clock';

it('an answer is current until something it was made of changes', () => {
  const clock = createTopicClock();
  clock.change(['budgets']);
  const answer = { topics: ['budgets', 'departments'], madeAt: clock.now() };
  expect(clock.isCurrent(answer)).toBe(true);
  clock.change(['meetings']);
  expect(clock.isCurrent(answer)).toBe(true);
  clock.change(['menus', 'departments']);
  expect(clock.isCurrent(answer)).toBe(false);
});

it('an answer that was begun before a change is never current, however late it is ready', () => {
  const clock = createTopicClock();
  const madeAt = clock.now();
  clock.change(['budgets']);
  expect(clock.isCurrent({ topics: ['budgets'], madeAt })).toBe(false);
  expect(clock.isCurrent({ topics: ['budgets'], madeAt: clock.now() })).toBe(true);
});

it('when everything may have changed, nothing older is current', () => {
  const clock = createTopicClock();
  const answer = { topics: [], madeAt: clock.now() };
  clock.changeAll();
  expect(clock.isCurrent(answer)).toBe(false);
});

it('says when one of several topics changed last', () => {
  const clock = createTopicClock();
  clock.change(['a']);
  clock.change(['b']);
  expect([clock.lastChange(['a']), clock.lastChange(['a', 'b']), clock.lastChange(['c'])]).toEqual([
    1, 2, 0,
  ]);
});
