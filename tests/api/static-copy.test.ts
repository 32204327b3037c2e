import fs from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../src/backup/stored-files';
import { temporaryFolder } from '../support/backup-places';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { servedFile } from '../support/static-files';

const { exportSite } = compiled<typeof import('../../src/commands/export-site')>(
  'src/commands/export-site.js',
);
const { mappedPages } = compiled<typeof import('../../src/channels/site-map/mapped-pages')>(
  'src/channels/site-map/mapped-pages.js',
);

let app: TestApp;
let home: string;
let folder: string;
let copied: Awaited<ReturnType<typeof exportSite>>;
let files: readonly string[];
beforeAll(async () => {
  app = await bootApp({
    seed: 'sample',
    env: { RATE_LIMIT_PER_MINUTE: '1000000', PUBLIC_URL: 'https://school.example' },
  });
  home = await temporaryFolder();
  folder = path.join(home, 'site');
  copied = await exportSite({ from: app.url, origin: 'https://school.example', folder });
  files = await filesBelow(folder);
});
afterAll(async () => {
  await app.stop();
  fs.rmSync(home, { recursive: true, force: true });
});

const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');
const json = (file: string) => JSON.parse(read(file)) as { data: { documentId: string }[] };
const pages = () => files.filter((file) => file.endsWith('.html'));
const ADDRESS = /\s(?:href|src|action)="([^"]*)"/g;

/** What a page says, without where it leads and without what only one of the two has. */
const said = (markup: string) =>
  markup
    .replace(/<p class="note">[^<]*(?:静态副本|靜態副本|static copy)[\s\S]*?<\/p>/, '')
    .replace(ADDRESS, '')
    .replace(/<div class="print-only print-source">[\s\S]*?<\/div>/g, '');

test('all that a page or an answer leads to is there', () => {
  expect(copied.missing).toEqual([]);
  expect(copied.files).toBe(files.length - 1);
});

test('every page of the site is there in every language', async () => {
  const paths = (await mappedPages(app.strapi, new Date())).map((page) => page.path);
  expect(paths.length).toBeGreaterThan(100);
  const wanted = paths.flatMap((at) =>
    ['', '/en', '/zh-Hant'].map((locale) => `${locale}${at === '/' ? '' : at}/index.html`.slice(1)),
  );
  expect(wanted.filter((file) => !files.includes(file))).toEqual([]);
});

test('every link of every page leads to a file of the copy', () => {
  const broken = pages().flatMap((page) =>
    [...read(page).matchAll(ADDRESS)]
      .map(([, value = '']) => value.replaceAll('&amp;', '&'))
      .filter((address) => /^\/(?!\/)/.test(address))
      .filter((address) => servedFile(folder, address) === undefined)
      .map((address) => `${page}: ${address}`),
  );
  expect(broken).toEqual([]);
});

test('every page says that it is a copy, and no form sends anything', () => {
  const silent = pages().filter((page) => !/静态副本|靜態副本|static copy/.test(read(page)));
  expect(silent).toEqual([]);
  const sending = pages().filter((page) => /method="post"/i.test(read(page)));
  expect(sending).toEqual([]);
  const actions = pages().flatMap((page) =>
    [...read(page).matchAll(/\saction="([^"]*)"/g)].map(([, action]) => action),
  );
  expect([...new Set(actions)].sort()).toEqual([
    '/en/live-only',
    '/live-only',
    '/zh-Hant/live-only',
  ]);
});

test.each(['/', '/en/finance/2025-06', '/works', '/zh-Hant/catalogue', '/feedback', '/surveys'])(
  '%s says what the live page says',
  async (address) => {
    const live = await app.http.get(address).set('accept', 'text/html').expect(200);
    const file = servedFile(folder, address) ?? '';
    expect(said(fs.readFileSync(file, 'utf8'))).toBe(said(live.text));
  },
);

test('lists hold all documents, and each document is there by itself', async () => {
  const { body } = (await app.http
    .get('/api/assets?populate=*&pagination[pageSize]=100&locale=en')
    .expect(200)) as {
    body: { data: { documentId: string }[]; meta: { pagination: { total: number } } };
  };
  const { data } = json('api/assets/locale-en/index.json');
  expect(data).toHaveLength(body.meta.pagination.total);
  const byId = new Map(data.map((row) => [row.documentId, row]));
  for (const row of body.data) {
    expect(byId.get(row.documentId)).toEqual(row);
    expect(json(`api/assets/${row.documentId}/locale-en/index.json`).data).toEqual(row);
  }
});

test.each([
  ['/api/feeds/all.atom', 'api/feeds/all.atom'],
  ['/api/feeds/all.json?locale=en', 'api/feeds/all.locale-en.json'],
  ['/api/calendars/works.ics?locale=en', 'api/calendars/works.locale-en.ics'],
  ['/api/open-data/finance-months.csv', 'api/open-data/finance-months.csv'],
  ['/api/open-data/assets.json?locale=en', 'api/open-data/assets.locale-en.json'],
  ['/api/disclosure/catalogue?locale=en', 'api/disclosure/catalogue/locale-en/index.json'],
  ['/robots.txt', 'robots.txt'],
])('%s is the same in %s', async (address, file) => {
  const { text } = await app.http.get(address).buffer(true).expect(200);
  expect(read(file)).toBe(text);
});

test('nothing is in it that only an account can read', () => {
  const names = files.join('\n');
  expect(names).not.toMatch(/private-files|admin|graphql/);
  const texts = files.filter((file) => /\.(?:html|json|csv|atom|rss|ics|xml)$/.test(file));
  const leaking = texts.filter((file) =>
    /private-files|@school\.example"|createdBy/.test(read(file)),
  );
  expect(leaking).toEqual([]);
});
