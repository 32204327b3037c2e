import {
  dayInWords,
  integerInWords,
  spokenEnglish,
  timeInWords,
  yearInWords,
} from './spoken-english';

it.each([
  [0, 'zero'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [64, 'sixty-four'],
  [100, 'one hundred'],
  [105, 'one hundred and five'],
  [1000, 'one thousand'],
  [1005, 'one thousand and five'],
  [7810, 'seven thousand eight hundred and ten'],
  [1_000_100, 'one million one hundred'],
  [2_222_130, 'two million two hundred and twenty-two thousand one hundred and thirty'],
])('%i is "%s"', (value, words) => {
  expect(integerInWords(value)).toBe(words);
});

it.each([
  [1900, 'nineteen hundred'],
  [1905, 'nineteen oh five'],
  [1999, 'nineteen ninety-nine'],
  [2000, 'two thousand'],
  [2005, 'two thousand and five'],
  [2010, 'twenty ten'],
  [2025, 'twenty twenty-five'],
])('the year %i is "%s"', (year, words) => {
  expect(yearInWords(year)).toBe(words);
});

it.each([
  [0, 0, 'midnight'],
  [0, 30, 'twelve thirty a.m.'],
  [8, 0, 'eight a.m.'],
  [12, 0, 'twelve noon'],
  [14, 5, 'two oh five p.m.'],
])('%i:%i is "%s"', (hour, minute, words) => {
  expect(timeInWords(hour, minute)).toBe(words);
});

it.each([
  ['a day', '2025-07-05', dayInWords('2025-07-05')],
  ['a span of times', 'from 12:00–14:00', 'from twelve noon to two p.m.'],
  ['a year', 'in 2025', 'in twenty twenty-five'],
  ['a count', '46 filters', 'forty-six filters'],
  ['separators', '12,345 yuan', 'twelve thousand three hundred and forty-five yuan'],
  ['a rate', '98.5%', 'ninety-eight point five percent'],
  [
    'a telephone number',
    'call 0999-5550121',
    'call zero nine nine nine, five five five zero one two one',
  ],
])('spells %s', (_name, text, expected) => {
  expect(spokenEnglish(text)).toBe(expected);
});

it('leaves no figure in a text, whatever numbers it holds', () => {
  for (let value = 0; value < 100_000; value += 37) {
    expect(spokenEnglish(`${value}, 0${value}, ${value}.5, ${value}%`)).not.toMatch(/\d/);
  }
});
