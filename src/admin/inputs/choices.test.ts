import { chosenOf, withChoice } from './choices';

const OPTIONS = ['website', 'wechat', 'sms'];

it.each<[string, unknown, readonly string[]]>([
  ['nothing yet', null, []],
  ['nothing at all', undefined, []],
  ['something that is no list', 'sms', []],
  ['a choice', ['sms'], ['sms']],
  ['choices in another order', ['sms', 'website'], ['website', 'sms']],
  ['a code that is no option any more', ['fax', 'sms'], ['sms']],
])('reads %s', (_name, value, chosen) => {
  expect(chosenOf(value, OPTIONS)).toEqual(chosen);
});

it.each<[string, readonly string[], string, boolean, readonly string[]]>([
  ['ticks the first', [], 'wechat', true, ['wechat']],
  [
    'ticks one before another, and keeps the order of the list',
    ['sms'],
    'website',
    true,
    ['website', 'sms'],
  ],
  ['ticks what is ticked', ['sms'], 'sms', true, ['sms']],
  ['unticks', ['website', 'sms'], 'website', false, ['sms']],
  ['unticks the last', ['sms'], 'sms', false, []],
])('%s', (_name, chosen, option, isChosen, result) => {
  expect(withChoice(chosen, { option, isChosen }, OPTIONS)).toEqual(result);
});
