import { readMediaId, readToken } from './answers';
import { failureOf } from './failure';

const json = (value: unknown) => JSON.stringify(value);
const kindOf = (read: ReturnType<typeof readToken> | ReturnType<typeof readMediaId>) =>
  read.ok ? null : read.failure.kind;

it('reads a token and how long it lives', () => {
  expect(readToken(200, json({ access_token: '85_abc-D', expires_in: 7200 }))).toEqual({
    ...{ ok: true, value: { token: '85_abc-D', lifetimeSeconds: 7200 } },
  });
});

it.each([
  ['alone', { media_id: 'm-1_A' }],
  ['with more beside it', { media_id: 'm-1_A', url: 'http://mmbiz.example/1', item: [] }],
  ['with a code that says nothing is wrong', { errcode: 0, errmsg: 'ok', media_id: 'm-1_A' }],
])('reads a media_id %s', (_name, answer) => {
  expect(readMediaId(200, json(answer))).toEqual({ ok: true, value: 'm-1_A' });
});

it.each<[string, number, string]>([
  ['an empty answer', 200, ''],
  ['a page', 200, '<html>login</html>'],
  ['half of an answer', 200, '{"media_id":"m'],
  ['a list', 200, '[]'],
  ['nothing', 200, 'null'],
  ['a code that is a text', 200, json({ errcode: '45009' })],
  ['what was not asked for', 200, json({ errcode: 0, errmsg: 'ok' })],
  ['a media_id that is none', 200, json({ media_id: 'a b\n' })],
  ['a media_id without end', 200, json({ media_id: 'm'.repeat(201) })],
  ['a redirect', 302, json({ media_id: 'm' })],
  ['an error of the server', 502, json({ media_id: 'm' })],
])('%s is garbage', (_name, status, body) => {
  expect(kindOf(readMediaId(status, body))).toBe('garbage');
  expect(kindOf(readToken(status, body))).toBe('garbage');
});

it.each([
  ['a token with a blank', { access_token: 'a b', expires_in: 7200 }],
  ['a token that lives for ever', { access_token: 'a', expires_in: 1e12 }],
  ['a token without end', { access_token: 'a' }],
])('%s is garbage', (_name, answer) => {
  expect(kindOf(readToken(200, json(answer)))).toBe('garbage');
});

it('a wrong AppSecret is told with the code of a wrong token', () => {
  expect(kindOf(readToken(200, json({ errcode: 40001 })))).toBe('secret');
  expect(kindOf(readMediaId(200, json({ errcode: 40001 })))).toBe('token');
});

it.each([
  [-1, 'busy'],
  [40007, 'cover'],
  [40013, 'appId'],
  [40014, 'token'],
  [40125, 'secret'],
  [40164, 'address'],
  [40243, 'frozen'],
  [42001, 'token'],
  [45003, 'size'],
  [45009, 'quota'],
  [45011, 'pace'],
  [45166, 'content'],
  [48001, 'unauthorized'],
  [48004, 'banned'],
  [89503, 'confirmation'],
  [99999, 'refused'],
])('%d is %s', (code, kind) => {
  expect(failureOf(code, 'x')).toEqual({ kind, code, address: null });
});

it.each([
  ['invalid ip 1.2.3.4 ipv6 ::ffff:1.2.3.4, not in whitelist rid: 65a-b', '1.2.3.4'],
  ['invalid ip 2001:db8::7, not in whitelist', '2001:db8::7'],
  ['not in whitelist', null],
  ['invalid ip <script>, not in whitelist', null],
])('"%s" names %s', (message, address) => {
  expect(failureOf(40164, message).address).toBe(address);
});
