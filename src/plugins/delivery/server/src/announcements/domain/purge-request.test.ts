import { purgeRequests } from './purge-request';

const bearer = { token: 'secret', tokenHeader: 'Authorization' };

it('names each key once, in a header and in JSON', () => {
  expect(purgeRequests(['page', 'budget', 'page'], bearer)).toEqual([
    {
      headers: { 'surrogate-key': 'budget page', authorization: 'Bearer secret' },
      body: '{"surrogate_keys":["budget","page"]}',
    },
  ]);
});

it.each([
  [{ token: '', tokenHeader: 'Authorization' }, {}],
  [{ token: 'secret', tokenHeader: 'Fastly-Key' }, { 'fastly-key': 'secret' }],
])('%j', (access, expected) => {
  const [request] = purgeRequests(['page'], access);
  expect(request?.headers).toEqual({ 'surrogate-key': 'page', ...expected });
});

it('is several calls where there are more keys than one may have', () => {
  const keys = Array.from({ length: 600 }, (_, no) => `key-${no}`);
  const requests = purgeRequests(keys, bearer);
  const told = requests.map(({ headers }) => headers['surrogate-key']?.split(' ') ?? []);
  expect(told.map(({ length }) => length)).toEqual([256, 256, 88]);
  expect(told.flat().sort()).toEqual([...keys].sort());
});

it('is no call where nothing changed', () => {
  expect(purgeRequests([], bearer)).toEqual([]);
});
