import { filled, say } from './sentence';

const SENTENCE = say('{name}：{count} 项', '{name}：{count} 項', '{name}: {count}');

it.each([
  ['zh-Hans', { name: '财务室', count: 3 }, '财务室：3 项'],
  ['zh', { name: '財務室', count: 0 }, '財務室：0 項'],
  ['en', { name: ['Finance', 'Canteen'], count: 2 }, 'Finance, Canteen: 2'],
  ['en', { name: 'Finance' }, 'Finance: –'],
  ['en', { name: [], count: null }, '–: –'],
] as const)('is filled in %s with %j', (language, values, text) => {
  expect(filled(SENTENCE, language, values)).toBe(text);
});

it('keeps what looks like a place or a pattern in a value', () => {
  expect(filled(SENTENCE, 'en', { name: '{count} $&', count: 1 })).toBe('{count} $&: 1');
});

const DAYS = say('{days} 天', '{days} 天', '{days} {days|day is|days are} left');

it.each([
  ['zh-Hans', 1, '1 天'],
  ['en', 1, '1 day is left'],
  ['en', 0, '0 days are left'],
  ['en', '1', '1 day is left'],
  ['en', undefined, '– days are left'],
] as const)('in %s %j goes with its word', (language, days, text) => {
  expect(filled(DAYS, language, { days })).toBe(text);
});
