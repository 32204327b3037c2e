import { formStamp, shownAtOf } from './form-stamp';

const shownAt = new Date('2025-10-15T04:00:00.123Z');
const stamp = formStamp({ shownAt, key: 'report-one' }, 'present');

it('a stamp says when its form was shown, also after the keys of the server were changed', () => {
  expect(shownAtOf(stamp, 'report-one', ['present'])).toEqual(shownAt);
  expect(shownAtOf(stamp, 'report-one', ['next', 'present'])).toEqual(shownAt);
});

const [time = '', signature = ''] = stamp.split('.');
const earlier = (Number.parseInt(time, 36) - 60_000).toString(36);

it.each([
  ['the form of another report', stamp, 'report-two', 'present'],
  ['another server', stamp, 'report-one', 'another'],
  ['an earlier time', `${earlier}.${signature}`, 'report-one', 'present'],
  ['no signature', time, 'report-one', 'present'],
  ['half a signature', stamp.slice(0, -4), 'report-one', 'present'],
  ['a time that is none', `!.${signature}`, 'report-one', 'present'],
  ['more behind it', `${stamp}.x`, 'report-one', 'present'],
  ['nothing', '', 'report-one', 'present'],
])('a stamp of %s says nothing', (_what, sent, key, appKey) => {
  expect(shownAtOf(sent, key, [appKey])).toBeNull();
});
