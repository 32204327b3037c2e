import { changeName, changeText, readCorrections } from './correction';

const FIELD = 'expenditureLines[30205/20502/general-affairs].amountFen';
const WORDS = new Map([
  ['expenditureLines', '本月支出行'],
  ['expenditureLines.amountFen', '本月金额（元）'],
  ['canteen.mealDays', '供餐天数'],
]);
const labelOf = (path: string) => WORDS.get(path);

test.each([
  ['a change of a line', FIELD, '本月支出行 30205/20502/general-affairs · 本月金额（元）'],
  ['a figure of a section', 'canteen.mealDays', 'canteen · 供餐天数'],
  ['a text of a language', 'zh-Hant.varianceNotes[30213].note', '繁体中文 · 差异说明 30213 · 说明'],
])('%s is named as the form names it', (_name, field, shown) => {
  expect(changeName(field, 'zh-Hans', labelOf)).toBe(shown);
});

test('a dot inside a code does not end the name of the line', () => {
  expect(changeName('repairItems[1.2].amountFen', 'en', () => undefined)).toBe(
    'repair items 1.2 · amount',
  );
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
