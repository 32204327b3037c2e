import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type TestAgent from 'supertest/lib/agent';

import { readAccessLog } from '../../src/content/access-log';
import { bootApp, type TestApp } from '../support/boot';
import type { Loose } from '../support/content-months';
import { clientOf } from '../support/http-client';

const FILE = 'plugin::upload.file';
const SUMMARY = 'api::finance-summary.finance-summary';
const PLANTED = ['planted', 'Planted-Camera', 'GPS'];
const PAGE_NAMES = ['收费公示表-2025秋.pdf', '公告栏照片.jpg'];
/** The photo is of a critical finding, and shown because that is verified. */
const PUBLIC_NAMES = [...PAGE_NAMES, '药品柜登记照片.jpg'];

let app: TestApp;
let admin: TestAgent;
let files: readonly Loose[];
let june: Loose;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  admin = await clientOf(app, 'superAdmin');
  files = await app.strapi.db.query(FILE).findMany({});
  june = await app.strapi.db.query(SUMMARY).findOne({
    where: { period: '2025-06', publishedAt: { $notNull: true }, locale: 'zh-Hans' },
    populate: { ledgerFile: true, attachments: true },
  });
});
afterAll(() => app.stop());

const uploads = () => app.strapi.config.get<string>('files.folder');
const named = (name: string) => files.find((file) => file['name'] === name);

/** Every address that a file could be thought to have. */
function guesses(file: Loose): readonly string[] {
  const formats: readonly Loose[] = Object.values(file['formats'] ?? {});
  const names = [file, ...formats].flatMap((one) => [
    encodeURIComponent(one['name']),
    `${one['hash']}${one['ext']}`,
    one['url'].slice(1),
  ]);
  const roots = ['', '/uploads', '/files', '/private-files', '/api/uploads', '/upload/files'];
  const ways = ['', '/..', '/%2e%2e', '/..%2f', '/%2e%2e%2fprivate', '/..%5cprivate', '//'];
  const plain = names.flatMap((name) => roots.map((root) => `${root}/${name}`));
  const roundabout = names.flatMap((name) =>
    ways.flatMap((way) => [`/uploads${way}/${name}`, `/files${way}/${name}`]),
  );
  const hashed = names.map((name) => `/files/${file['provider_metadata'].sha256}/${name}`);
  return [...new Set([...plain, ...roundabout, ...hashed])];
}

describe('a file of the sample that is internal or restricted', () => {
  it('exists, so that these proofs prove something', () => {
    expect(june['attachments'].map(({ name }: Loose) => name)).toEqual(['6月维修凭证.pdf']);
    expect(june['ledgerFile'].name).toBe('6月明细账.csv');
    expect(files).toHaveLength(11);
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...PUBLIC_NAMES, 'fin-2025-08-noticeBoard.jpg']),
    );
  });

  it('answers 404 or 401 to anonymous at every guessable address', async () => {
    const hidden = files.filter(({ name }) => !PUBLIC_NAMES.includes(name));
    for (const file of hidden) {
      for (const address of guesses(file)) {
        const answer = await app.http.get(address);
        const isAdmins = address.startsWith('/upload/files');
        expect([address, answer.status]).toEqual([address, isAdmins ? 401 : 404]);
        expect(answer.text).not.toContain('planted');
      }
    }
  });

  it('is in no answer of the public API', async () => {
    const address = `/api/finance-summaries/${june['documentId']}`;
    const { text } = await app.http.get(`${address}?populate=*`).expect(200);
    expect(text).not.toMatch(/attachments|ledgerFile|凭证|明细账|private-files/);
    await app.http.get(`${address}?populate=ledgerFile`).expect(400);
    await app.http.get(`${address}?populate=attachments`).expect(400);
    await app.http.get(`${address}?fields=ledgerFile`).expect(400);
    const query = `{ financeSummary(documentId: "${june['documentId']}") { ledgerFile { url } } }`;
    await app.http.post('/graphql').send({ query }).expect(400);
  });

  it('is no copy in the public store', async () => {
    const hidden = files.filter(({ name }) => !PUBLIC_NAMES.includes(name));
    const copies = await readdir(path.join(uploads(), 'public'), { recursive: true });
    for (const { provider_metadata: facts } of hidden) {
      expect(copies.some((copy) => copy.endsWith(facts.sha256))).toBe(false);
    }
  });
});

describe('a file of the sample that is public', () => {
  it('answers with its bytes and nothing that the camera noted', async () => {
    const { body } = await app.http.get('/api/disclosure-pages?populate=attachments').expect(200);
    const attached: readonly Loose[] = body.data.flatMap(({ attachments }: Loose) => attachments);
    expect(attached.map(({ name }) => name)).toEqual(PAGE_NAMES);
    for (const { url, name, sizeBytes } of attached) {
      const answer = await app.http.get(url).buffer().expect(200);
      const stored = path.join(uploads(), 'private', named(name)?.['url'].slice(1));
      expect(Buffer.from(answer.body).equals(await readFile(stored))).toBe(true);
      expect(answer.body.length).toBe(sizeBytes);
      for (const word of PLANTED) expect(Buffer.from(answer.body).includes(word)).toBe(false);
    }
  });
});

describe('a restricted file', () => {
  const address = (reason?: string) =>
    `/transparency/files/${SUMMARY}/${june['documentId']}/ledgerFile/${june['ledgerFile'].id}` +
    (reason === undefined ? '' : `?reason=${encodeURIComponent(reason)}`);
  const logged = async () => (await readAccessLog(app.strapi, { page: 1, pageSize: 50 })).entries;

  it('is asked for by nobody without a name, and by nobody without the permission', async () => {
    await app.http.get(address('核对六月维修支出')).expect(401);
    const editor = await clientOf(app, 'editor');
    await editor.get(address('核对六月维修支出')).expect(403);
    expect(await logged()).toEqual([]);
  });

  it.each([undefined, '', '   ', '看看', 'x'.repeat(301)])(
    'is not given for the reason %p',
    async (reason) => {
      const answer = await admin.get(address(reason)).expect(400);
      expect(answer.text).not.toContain('planted');
      expect(await logged()).toEqual([]);
    },
  );

  it('is given with a reason, and the log says who, when, what and why', async () => {
    const answer = await admin.get(address('核对六月维修支出')).buffer().expect(200);
    expect(answer.text).toContain('planted-restricted-ledger');
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(/^attachment; /),
    });
    expect(await logged()).toEqual([
      expect.objectContaining({
        kind: 'download',
        uid: SUMMARY,
        documentId: june['documentId'],
        attribute: 'ledgerFile: 6月明细账.csv',
        reason: '核对六月维修支出',
        at: expect.stringMatching(/^\d{4}-/),
      }),
    ]);
  });

  it('is not opened by a signed address, not even one that the panel shows', async () => {
    const { body } = await admin.get('/upload/files?pageSize=100').expect(200);
    const listed = (name: string) => body.results.find((file: Loose) => file['name'] === name);
    await app.http.get(listed('6月明细账.csv').url).expect(404);
    await app.http.get(listed('6月维修凭证.pdf').url).expect(200);
  });

  it('is not reached through another document, attribute or number', async () => {
    const { documentId, ledgerFile, attachments } = june;
    const query = `?reason=${encodeURIComponent('核对六月维修支出')}`;
    const addresses = [
      `${SUMMARY}/${documentId}/attachments/${attachments[0].id}`,
      `${SUMMARY}/${documentId}/ledgerFile/${attachments[0].id}`,
      `${SUMMARY}/another/ledgerFile/${ledgerFile.id}`,
      `plugin::upload.file/${documentId}/ledgerFile/${ledgerFile.id}`,
      `admin::user/${documentId}/password/1`,
      `${SUMMARY}/${documentId}/constructor/${ledgerFile.id}`,
    ];
    const before = await logged();
    for (const one of addresses) {
      const answer = await admin.get(`/transparency/files/${one}${query}`);
      expect([one, answer.status]).toEqual([one, 404]);
    }
    expect(await logged()).toEqual(before);
  });
});
