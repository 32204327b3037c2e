import { checkpoint } from '../../../contracts/audit';
import { readCheckpoints } from './checkpoint-text';

const hash = 'ab'.repeat(32);
const other = 'cd'.repeat(32);

it.each([
  ['nothing', '  ', []],
  ['a downloaded one', JSON.stringify({ seq: 4, hash, at: '2026-01-01' }), [{ seq: 4, hash }]],
  [
    'several',
    JSON.stringify([
      { seq: 4, hash },
      { seq: 9, hash: other },
    ]),
    [
      { seq: 4, hash },
      { seq: 9, hash: other },
    ],
  ],
  ['a line', `12 ${hash.toUpperCase()}`, [{ seq: 12, hash }]],
  [
    'lines',
    `1, ${hash}\n2: ${other}`,
    [
      { seq: 1, hash },
      { seq: 2, hash: other },
    ],
  ],
])('%s is read as the server reads it', (_name, text, checkpoints) => {
  const read = readCheckpoints(text);
  expect(read).toEqual({ kind: 'read', checkpoints });
  for (const each of checkpoints) expect(checkpoint.parse(each)).toEqual(each);
});

it.each([
  ['half a hash', `12 ${hash.slice(1)}`],
  ['no number', hash],
  ['a broken file', '{"seq": 4'],
  ['an empty list', '[]'],
  ['something else', '[1, 2]'],
  ['one good and one bad line', `1 ${hash}\nhello`],
  ['a negative number', `-1 ${hash}`],
])('%s is not taken for none', (_name, text) => {
  expect(readCheckpoints(text)).toEqual({ kind: 'unreadable' });
});
