import { historyOf, record, redo, undo } from './history';

it('goes back and forth step by step', () => {
  let history = historyOf('a');
  for (const next of ['b', 'c']) history = record(history, next, null);
  history = undo(history);
  expect(history.present).toBe('b');
  history = undo(history);
  expect(history.present).toBe('a');
  expect(undo(history)).toBe(history);
  history = redo(redo(history));
  expect(history.present).toBe('c');
  expect(redo(history)).toBe(history);
});

it('takes letters typed into one text for one step, and into two for two', () => {
  let history = historyOf('');
  for (const next of ['h', 'hi']) history = record(history, next, 'text q1');
  history = record(history, 'hi!', 'text q2');
  expect(undo(history).present).toBe('hi');
  expect(undo(undo(history)).present).toBe('');
});

it('what is typed after going back is a step of its own and ends the way forth', () => {
  let history = record(historyOf('a'), 'ab', 'text');
  history = record(undo(history), 'ax', 'text');
  expect(redo(history)).toBe(history);
  expect(undo(history).present).toBe('a');
});
