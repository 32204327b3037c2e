import { DOMParser } from '@xmldom/xmldom';
import { publicTypeUids, modelLookup } from '../../src/content/content-types';
import { hasPublicationBlock } from '../../src/content/schema';
import { THEME_NAMES, themeOf } from '../../src/channels/themes';
import { bootApp, type TestApp } from '../support/boot';

const ORIGIN = 'https://school.example';
const MONTH = 'api::finance-summary.finance-summary';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
});
afterAll(() => app.stop());

interface Item {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly date_modified: string;
  readonly tags: readonly string[];
}

async function itemsOf(file: string, locale = 'zh-Hans'): Promise<readonly Item[]> {
  const { text } = await app.http.get(`/api/feeds/${file}.json?locale=${locale}`).expect(200);
  return (JSON.parse(text) as { items: readonly Item[] }).items;
}

it('every type that the school publishes belongs to a theme', () => {
  const lookup = modelLookup(app.strapi);
  const types = publicTypeUids(app.strapi).filter((uid) => hasPublicationBlock(lookup(uid)));
  expect(types.filter((uid) => themeOf(uid) === undefined)).toEqual([]);
});

it('all feeds are listed with their formats, in the language asked for', async () => {
  const { body } = await app.http.get('/api/feeds?locale=en').expect(200);
  expect(body.data.map(({ name }: { name: string }) => name)).toEqual(['all', ...THEME_NAMES]);
  expect(body.data[1]).toMatchObject({ title: 'Finance' });
  for (const { url, mediaType } of body.data[1].formats as { url: string; mediaType: string }[]) {
    const answer = await app.http.get(url.replace(ORIGIN, '')).expect(200);
    expect(answer.headers['content-type']).toBe(`${mediaType}; charset=utf-8`);
  }
});

it.each([...THEME_NAMES, 'all'])('the feed %s is read by another parser', async (name) => {
  for (const format of ['atom', 'rss']) {
    const { text } = await app.http.get(`/api/feeds/${name}.${format}`).buffer(true);
    const document = new DOMParser().parseFromString(text, 'text/xml');
    const entries = document.getElementsByTagName(format === 'atom' ? 'entry' : 'item');
    expect([name, format, entries.length > 0]).toEqual([name, format, true]);
  }
});

it('the finances tell what is public, the last change first, with pages that are there', async () => {
  const items = await itemsOf('finance');
  const changes = items.map(({ date_modified }) => date_modified);
  expect(changes).toEqual([...changes].sort().reverse());
  const june = items.find(({ url }) => url === `${ORIGIN}/finance/2025-06`);
  expect(june?.title).toContain('2025年6月');
  await app.http.get('/finance/2025-06').expect(200);
});

it('a correction is told first, and says why', async () => {
  const june = (await itemsOf('finance')).find(({ url }) => url?.endsWith('/finance/2025-06'));
  expect(june?.tags).toEqual(['财务', '更正']);
  expect(june?.content_text).toMatch(/^更正：水费与电费/);
  expect((june?.date_modified ?? '') > (june?.date_published ?? '')).toBe(true);
});

it('each language has its own words, addresses and names', async () => {
  const [chinese, english] = [await itemsOf('finance'), await itemsOf('finance', 'en')];
  expect(english.map(({ url }) => url?.replace('/en/', '/'))).toEqual(
    chinese.map(({ url }) => url),
  );
  expect(english[0]?.tags).toContain('Finance');
  expect(new Set([...chinese, ...english].map(({ id }) => id)).size).toBe(2 * chinese.length);
});

it('drafts, what is taken down and what is for members is in no feed', async () => {
  const documents = app.strapi.documents(MONTH);
  const before = await itemsOf('finance');
  const november = before.find(({ url }) => url?.endsWith('/finance/2025-11'));
  expect(november).toBeDefined();
  const found = await documents.findFirst({ filters: { period: '2025-11' } });
  const documentId = found?.documentId ?? '';
  await app.strapi.db.query(MONTH).updateMany({
    where: { documentId },
    data: { visibilityScope: 'members' },
  });
  const without = before.filter(({ id }) => id !== november?.id);
  expect(await itemsOf('finance')).toEqual(without);
  await app.strapi.db.query(MONTH).updateMany({
    where: { documentId },
    data: { visibilityScope: 'public', expiresAt: new Date(Date.now() - 1000) },
  });
  expect(await itemsOf('finance')).toEqual(without);
  await app.strapi.db.query(MONTH).updateMany({ where: { documentId }, data: { expiresAt: null } });
  expect(await itemsOf('finance')).toEqual(before);
  await documents.unpublish({ documentId, locale: '*' });
  expect(await itemsOf('finance')).toEqual(without);
});

it('whoever has a feed already is told so', async () => {
  const first = await app.http.get('/api/feeds/asset.atom').expect(200);
  const etag = String(first.headers['etag']);
  expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
  const again = await app.http.get('/api/feeds/asset.atom').set('If-None-Match', etag).expect(304);
  expect(again.text).toBe('');
});

it.each([
  ['/api/feeds/finance.pdf', 404],
  ['/api/feeds/nothing.atom', 404],
  ['/api/feeds/finance', 404],
  ['/api/feeds/__proto__.atom', 404],
  ['/api/feeds/finance.atom?locale=fr', 400],
  ['/api/feeds/finance.atom?status=draft', 400],
  ['/api/feeds?locale=en&locale=fr', 400],
])('%s is refused, and the refusal names what is allowed', async (path, status) => {
  const { body } = await app.http.get(path).expect(status);
  expect(body.error.details.allowed.length).toBeGreaterThan(0);
});

it('search engines find every page that is there, and none that is not', async () => {
  const robots = await app.http.get('/robots.txt').expect(200);
  expect(robots.text).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`);
  const { text } = await app.http.get('/sitemap.xml').expect(200).buffer(true);
  const document = new DOMParser().parseFromString(text, 'text/xml');
  const paths = Array.from(document.getElementsByTagName('loc'), ({ textContent }) =>
    (textContent ?? '').replace(ORIGIN, ''),
  );
  expect(paths).toEqual(expect.arrayContaining(['/', '/en/finance/2025-06', '/zh-Hant/works']));
  expect(paths.some((path) => path.endsWith('/finance/2025-11'))).toBe(false);
  for (const path of paths.filter((_path, at) => at % 7 === 0)) {
    const { status } = await app.http.get(path);
    expect([path, status]).toEqual([path, 200]);
  }
});
