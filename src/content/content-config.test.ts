import { parseContentConfig } from './content-config';

const right = { turnTimeout: 25_000, mealSurplusLimitBp: 300 };

test('takes what the school has set', () => {
  expect(parseContentConfig({ ...right, mealSurplusLimitBp: 200 }).mealSurplusLimitBp).toBe(200);
});

test.each([
  ['a text that is no number', { ...right, mealSurplusLimitBp: Number.NaN }, 'mealSurplusLimitBp'],
  ['a rate below zero', { ...right, mealSurplusLimitBp: -1 }, 'mealSurplusLimitBp'],
  ['more than everything', { ...right, mealSurplusLimitBp: 10_001 }, 'mealSurplusLimitBp'],
  ['no time at all', { ...right, turnTimeout: 0 }, 'turnTimeout'],
  ['a setting nobody knows', { ...right, mealLimit: 3 }, 'mealLimit'],
  ['nothing', undefined, 'config/content.ts'],
])('refuses %s', (_name, config, said) => {
  expect(() => parseContentConfig(config)).toThrow(said);
});
