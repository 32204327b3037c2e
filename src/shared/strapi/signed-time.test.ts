import { signedTime, timeSigned } from './signed-time';

const at = new Date('2025-10-15T04:00:00.123Z');
const about = { about: 'canteen.1.key', purpose: 'survey starts' };
const text = signedTime({ at, ...about }, 'present');

it('comes back to the millisecond, by the present key and by former ones', () => {
  expect(timeSigned(text, about, ['present'])).toEqual(at);
  expect(timeSigned(text, about, ['next', 'present'])).toEqual(at);
});

it.each<[string, string, Partial<typeof about>, string[]]>([
  ['by another key', text, {}, ['other']],
  ['about something else', text, { about: 'canteen.2.key' }, ['present']],
  ['for another purpose', text, { purpose: 'survey waits' }, ['present']],
  ['with another time', text.replace(/^./, 'z'), {}, ['present']],
  ['that is none', '', {}, ['present']],
  ['without a signature', text.split('.')[0] ?? '', {}, ['present']],
])('nothing is taken %s', (_name, given, other, keys) => {
  expect(timeSigned(given, { ...about, ...other }, keys)).toBeNull();
});
