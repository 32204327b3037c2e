import { readMessageId } from './gateway';

it.each([
  ['its own number', '{"id":"msg-1"}', 'msg-1'],
  ['more beside it', '{"id":"msg-1","cost":1}', 'msg-1'],
  ['no number', '{"ok":true}', 'ours'],
  ['a number that is a figure', '{"id":7}', 'ours'],
  ['a number with markup', '{"id":"<b>"}', 'ours'],
  ['a number without end', `{"id":"${'1'.repeat(101)}"}`, 'ours'],
  ['a word', 'OK', 'ours'],
  ['nothing', '', 'ours'],
])('of an answer with %s', (_name, body, id) => {
  expect(readMessageId(body, 'ours')).toBe(id);
});
