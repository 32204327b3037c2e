import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { createEntry, type Answer } from './entry';

const body = Buffer.from(JSON.stringify({ data: '公开'.repeat(2000) }));
const answer = (changes: Partial<Answer> = {}): Answer => ({
  ...{ body, topics: [], madeAt: 0, from: Date.UTC(2026, 0, 1), until: null },
  headers: [
    ['Content-Type', 'application/json; charset=utf-8'],
    ['X-Frame-Options', 'SAMEORIGIN'],
  ],
  vary: ['Origin', 'Accept-Encoding'],
  surrogateKeys: ['budget', 'abc'],
  template: '/api/budgets',
  ...changes,
});

const headersOf = (flat: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    flat.flatMap((name, at) => (at % 2 === 0 ? [[name, flat[at + 1] ?? '']] : [])),
  );

it('carries what came with it, its age, its length and what it is made of', () => {
  const { headers } = createEntry(answer()).packed('identity', null);
  expect(headersOf(headers)).toMatchObject({
    'Content-Type': 'application/json; charset=utf-8',
    'X-Frame-Options': 'SAMEORIGIN',
    Vary: 'Origin, Accept-Encoding',
    'Last-Modified': 'Thu, 01 Jan 2026 00:00:00 GMT',
    'Surrogate-Key': 'budget abc',
    'Content-Length': String(body.length),
  });
});

it('is the same in each encoding, made once, under another tag', () => {
  const entry = createEntry(answer());
  const small = entry.bytes;
  const plain = entry.packed('identity', null);
  const gzip = entry.packed('gzip', null);
  const br = entry.packed('br', null);
  expect(gunzipSync(gzip.body).equals(body) && brotliDecompressSync(br.body).equals(body)).toBe(
    true,
  );
  expect(entry.packed('br', null).body).toBe(br.body);
  const tags = [plain, gzip, br].map(({ headers }) => headersOf(headers)['ETag'] ?? '');
  expect(new Set(tags).size).toBe(3);
  expect([...entry.tags].map((tag) => `"${tag}"`).sort()).toEqual([...tags].sort());
  expect(headersOf(br.headers)['Content-Encoding']).toBe('br');
  expect(entry.bytes).toBe(small + gzip.body.length + br.body.length);
});

it('is not encoded where that would not be worth it', () => {
  const entry = createEntry(answer({ body: Buffer.from('{}') }));
  expect(entry.packed('br', null).body.toString()).toBe('{}');
  expect(headersOf(entry.packed('br', null).headers)['Content-Encoding']).toBeUndefined();
});

it('says how long it holds, anew each time, where a time ends it', () => {
  const entry = createEntry(answer());
  const control = (holdsForMs: number | null) =>
    headersOf(entry.packed('identity', holdsForMs).headers)['Cache-Control'] ?? '';
  const lasting = control(null);
  expect(lasting).toContain('s-maxage=60, stale-while-revalidate=30');
  expect(control(30_000)).toContain('s-maxage=30, stale-while-revalidate=0');
  expect(headersOf(entry.notModified('identity', 30_000))['Cache-Control']).toBe(control(30_000));
  expect(control(null)).toBe(lasting);
});

it('a "not modified" has the tag and the headers, and nothing about a body', () => {
  const entry = createEntry(answer());
  const headers = headersOf(entry.notModified('gzip', null));
  expect(headers['ETag']).toBe(headersOf(entry.packed('gzip', null).headers)['ETag']);
  expect(headers).toMatchObject({ 'X-Frame-Options': 'SAMEORIGIN', 'Surrogate-Key': 'budget abc' });
  expect(Object.keys(headers).filter((name) => name.startsWith('Content'))).toEqual([]);
});
