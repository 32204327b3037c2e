import { announcementsShape } from './config';

const { purge } = announcementsShape;

it('calls nobody where nothing is said', () => {
  expect(announcementsShape.webhooks.parse(undefined)).toEqual([]);
  expect(purge.parse(undefined)).toMatchObject({ url: null, tokenHeader: 'Authorization' });
});

it.each<[string, object, boolean]>([
  ['https', { url: 'https://cache.example/purge', token: 'x'.repeat(16) }, true],
  ['the machine itself', { url: 'http://127.0.0.1:6081/' }, true],
  ['plain http elsewhere', { url: 'http://varnish:6081/' }, false],
  ['plain http in a private network', { url: 'http://varnish:6081/', allowPrivate: true }, true],
  ['another protocol', { url: 'ftp://varnish/', allowPrivate: true }, false],
  ['a short token', { token: 'short' }, false],
  ['a token that breaks the header', { token: 'long enough\r\nx-other: header' }, false],
  ['a header of another kind', { tokenHeader: 'X Key' }, false],
  ['an unknown key', { method: 'PURGE' }, false],
])('%s', (_what, given, isValid) => {
  expect(purge.safeParse(given).success).toBe(isValid);
});
