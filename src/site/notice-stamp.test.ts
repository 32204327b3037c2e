import { noticeStamp } from './notice-stamp';
import { pageAt } from '../../tests/support/site-pages';

const page = { kind: 'notice', key: 'works-2025-01' } as const;
const contentHash = 'a'.repeat(64);
const stamp = (origin: string, hash: string | null) =>
  String(noticeStamp({ locale: 'en', origin }, page, { contentHash: hash }) ?? '');

it('the code leads to the page in its language, and the address stands beside it', () => {
  const markup = stamp('https://school.example', contentHash);
  expect(markup).toContain('<svg');
  expect(markup).toContain('https://school.example/en/works/works-2025-01');
  expect(markup).toContain(contentHash);
});

it.each([
  ['without a public address there is no code', '', contentHash, false, true],
  ['without a mark the code alone', 'https://school.example', null, true, false],
])('%s', (_name, origin, hash, hasCode, hasMark) => {
  const markup = stamp(origin, hash);
  expect([markup.includes('<svg'), markup.includes('<code>')]).toEqual([hasCode, hasMark]);
});

it('a page without both has no stamp', () => {
  expect(noticeStamp({ locale: 'en', origin: '' }, page, { contentHash: null })).toBeNull();
});

it('documents carry it, lists do not', async () => {
  expect((await pageAt('/works/works-2025-01')).html).toContain('notice-stamp');
  expect((await pageAt('/works')).html).not.toContain('notice-stamp');
});
