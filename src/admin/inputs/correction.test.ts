import { changeName, changeText, readCorrections } from './correction';

const FIELD = 'expenditureLines[30205/20502/general-affairs].amountFen';

test('a change of a line is named by its list, its codes and its attribute', () => {
  expect(changeName(FIELD, 'zh-Hans')).toBe('支出行 30205/20502/general-affairs · 金额');
});

test('a dot inside a code does not end the name of the line', () => {
  expect(changeName('repairItems[1.2].amountFen', 'en')).toBe('repair items 1.2 · amount');
});

test.each([
  [FIELD, 4042764, '40,427.64'],
  [FIELD, '1706852', '17,068.52'],
  [FIELD, null, '—'],
  ['totals.executionRateBp', 4781, '47.81%'],
  ['zh-Hans.plainSummary', '水费更正', '水费更正'],
])('%s: %p reads "%s"', (field, value, text) => {
  expect(changeText(field, value)).toBe(text);
});

test('the newest correction comes first, and what is no correction is left out', () => {
  const correction = (no: number) => ({
    no,
    at: '2025-07-20T02:00:00.000Z',
    reason: '',
    changes: [],
  });
  const stored = [correction(1), { text: 'x' }, correction(2)];
  expect(readCorrections(stored).map(({ no }) => no)).toEqual([2, 1]);
  expect(readCorrections(JSON.stringify(stored))).toHaveLength(2);
  expect(readCorrections('[{"no":')).toEqual([]);
  expect(readCorrections(null)).toEqual([]);
});
