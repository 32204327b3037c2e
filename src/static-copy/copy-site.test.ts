import fs from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';

import { copySite, type CopiedSite } from './copy-site';
import type { SiteAnswer } from './site-source';

let home: string;
let folder: string;
beforeEach(() => {
  home = fs.mkdtempSync(path.join(tmpdir(), 'static-copy-'));
  folder = path.join(home, 'site');
});
afterEach(() => fs.rmSync(home, { recursive: true, force: true }));

const page = (body: string) => `<!doctype html><main id="main">${body}</main>`;

const answer = (
  status: number,
  mime = '',
  body = '',
  location: string | null = null,
): SiteAnswer => ({
  ...{ status, mime, location },
  text: async () => body,
  stream: () => Readable.from([body]),
  drop: async () => undefined,
});

function siteOf(answers: Readonly<Record<string, SiteAnswer>>): CopiedSite {
  return {
    ...{ origin: 'https://school.example', madeAt: '2026-01-05T01:02:03Z' },
    read: async (address) => answers[address] ?? answer(404),
    api: {},
    context: async (locale) => ({ locale, origin: '', now: '', school: null, terms: [] }),
  };
}

const mapOf = (...pages: string[]) => ({
  '/sitemap.xml': answer(
    200,
    'application/xml',
    `<urlset>${pages.map((at) => `<loc>https://school.example${at}</loc>`).join('')}</urlset>`,
  ),
});

const read = (file: string) => fs.readFileSync(path.join(folder, file), 'utf8');

test('pages lead within the copy and say of which time they are', async () => {
  const copied = await copySite(
    siteOf({
      '/': answer(
        200,
        'text/html',
        page('<a href="/list?theme=a&amp;x=1">l</a><form action="/search">'),
      ),
      '/list?theme=a&x=1': answer(200, 'text/html', page('listed')),
      '/robots.txt': answer(200, 'text/plain', 'robots'),
      ...mapOf('/', '/hidden'),
      '/hidden': answer(200, 'text/html', page('only the map leads here')),
    }),
    folder,
  );
  expect(copied.missing).toEqual([]);
  const home = read('index.html');
  expect(home).toContain('<a href="/list/theme-a_x-1/">');
  expect(home).toContain('<form action="/live-only">');
  expect(home).toContain('2026年1月5日 09:02');
  expect(home).toContain('<a href="https://school.example/">查看最新内容</a>');
  expect(read('list/theme-a_x-1/index.html')).toContain('listed');
  expect(read('sitemap.xml')).toContain('<loc>https://school.example/hidden</loc>');
  expect(read('hidden/index.html')).toContain('only the map leads here');
  expect(read('en/live-only/index.html')).toContain('This page needs the live system');
  expect(read('404.html')).toContain('静态副本');
});

test('what is missing is told, and a redirection leads on', async () => {
  const { missing } = await copySite(
    siteOf({
      ...mapOf(),
      '/': answer(200, 'text/html', page('<a href="/old">o</a><a href="/gone">g</a>')),
      '/old': answer(301, '', '', '/new'),
      '/new': answer(200, 'text/html', page('new')),
    }),
    folder,
  );
  expect(missing).toEqual(['/gone', '/robots.txt']);
  expect(read('old/index.html')).toContain('content="0; url=/new"');
  expect(read('new/index.html')).toContain('new');
});

test('a page that could not be read leaves the last copy as it was', async () => {
  await copySite(siteOf({ ...mapOf(), '/': answer(200, 'text/html', page('first')) }), folder);
  const broken = copySite(
    siteOf({ ...mapOf(), '/': answer(503, 'text/html', page('broken')) }),
    folder,
  );
  await expect(broken).rejects.toThrow('/: 503');
  expect(read('index.html')).toContain('first');
  expect(fs.readdirSync(home)).toEqual(['site']);
});
