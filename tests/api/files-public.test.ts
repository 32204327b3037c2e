import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { UID } from '@strapi/strapi';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { uploadAs, type Asset } from '../support/file-assets';
import { create, publish, refusalOf, update, type Loose } from '../support/content-months';
import { clientOf } from '../support/http-client';
import { pdf, phonePicture } from '../support/sample-bytes';

const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';
const NOBODY = '0'.repeat(64);

let app: TestApp;
let editor: TestAgent;
beforeAll(async () => {
  app = await bootApp();
  editor = await clientOf(app, 'editor');
});
afterAll(() => app.stop());

const uploads = () => app.strapi.config.get<string>('files.folder');

async function copies(): Promise<readonly string[]> {
  const folder = path.join(uploads(), 'public');
  const entries = await readdir(folder, { recursive: true }).catch(() => []);
  return entries.filter((entry) => entry.length > 60).sort();
}

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

let pages = 0;
async function page(files: readonly Asset[], changes: Loose = {}): Promise<string> {
  pages += 1;
  return create(app, PAGE, {
    title: `公示第${pages}号`,
    category: 'other',
    catalogueItemNo: '1.1',
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '见附件。' }] }],
    attachments: files.map(({ id }) => id),
    ...changes,
  });
}

async function read(documentId: string, locale = 'zh-Hans'): Promise<readonly Loose[]> {
  const address = `/api/disclosure-pages/${documentId}?populate=attachments&locale=${locale}`;
  const { body } = await app.http.get(address).expect(200);
  return body.data.attachments;
}

const upload = (bytes: Buffer, name: string) => uploadAs(editor, bytes, name);

describe('a published page', () => {
  it('offers its files with the same bytes, and says what they are', async () => {
    const bytes = pdf('收费公示');
    const documentId = await page([await upload(bytes, '收费 公示(2025).pdf')]);
    await publish(app, PAGE, documentId);
    const [file] = await read(documentId);
    expect(file).toEqual({
      name: '收费 公示(2025).pdf',
      alternativeText: null,
      mime: 'application/pdf',
      sizeBytes: bytes.length,
      url: `/files/${file?.['sha256']}/${encodeURIComponent('收费-公示-2025.pdf')}`,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      width: null,
      height: null,
    });
    const answer = await app.http.get(file?.['url']).buffer().expect(200);
    expect(Buffer.from(answer.body).equals(bytes)).toBe(true);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(bytes.length),
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=3600, immutable',
      'content-disposition': expect.stringMatching(/^inline; /),
      etag: `"${file?.['sha256']}"`,
    });
    await app.http
      .get(file?.['url'])
      .set('If-None-Match', answer.headers['etag'] ?? '')
      .expect(304);
    await app.http.head(file?.['url']).expect(200);
    await app.http.post(file?.['url']).expect(404);
  });

  it('lets tables be saved and pictures be seen, without what the camera noted', async () => {
    const documentId = await page([
      await upload(await phonePicture('jpeg'), '操场.jpg'),
      await upload(Buffer.from('科目,金额\n水费,1\n'), '明细.csv'),
    ]);
    await publish(app, PAGE, documentId);
    const [picture, table] = await read(documentId);
    expect([picture?.['width'], picture?.['height'], picture?.['mime']]).toEqual([
      200,
      320,
      'image/jpeg',
    ]);
    const shown = await app.http.get(picture?.['url']).buffer().expect(200);
    expect((await sharp(shown.body).metadata()).exif).toBeUndefined();
    const saved = await app.http.get(table?.['url']).buffer().expect(200);
    expect(saved.headers['content-disposition']).toMatch(/^attachment; /);
    expect(saved.headers['content-type']).toMatch(/^text\/csv/);
  });

  it('says the same over GraphQL and in every language', async () => {
    const documentId = await page([await upload(pdf('三语'), 'three.pdf')]);
    await update(app, PAGE, documentId, 'en', { title: 'A page in English' });
    await publish(app, PAGE, documentId);
    const query = `{ disclosurePage(documentId: "${documentId}", locale: "en") {
      attachments { name alternativeText mime sizeBytes url sha256 width height } } }`;
    const { body } = await app.http.post('/graphql').send({ query }).expect(200);
    expect(body.data.disclosurePage.attachments).toEqual(await read(documentId));
    expect(await read(documentId, 'en')).toEqual(await read(documentId));
  });

  it('is published once however often the same content is attached', async () => {
    const bytes = pdf('twice');
    const first = await page([await upload(bytes, 'a.pdf')]);
    const second = await page([await upload(bytes, 'a.pdf')]);
    for (const documentId of [first, second, first]) await publish(app, PAGE, documentId);
    const [file] = await read(first);
    expect(await read(second)).toEqual([file]);
    expect((await copies()).filter((entry) => entry.endsWith(file?.['sha256']))).toHaveLength(1);
    await app.strapi.documents(PAGE).unpublish({ documentId: first, locale: '*' });
    await app.http.get(file?.['url']).expect(200);
    await app.strapi.documents(PAGE).unpublish({ documentId: second, locale: '*' });
    await app.http.get(file?.['url']).expect(404);
    await until(async () => !(await copies()).some((entry) => entry.endsWith(file?.['sha256'])));
  });
});

describe('a file', () => {
  it('of a draft is nobody’s, whatever address is guessed', async () => {
    const asset = await upload(pdf('draft'), 'draft.pdf');
    const documentId = await page([asset]);
    const stored = asset.url.split('?')[0]?.split('/').at(-1);
    const sha256 = await sha256Of(app, asset.id);
    const guesses = [
      `/files/${sha256}/draft.pdf`,
      `/files/${sha256}`,
      `/files/${sha256.toUpperCase()}/draft.pdf`,
      `/uploads/${stored}`,
      `/uploads/draft.pdf`,
      `/private-files/${stored}`,
      `/files/../private/${stored}`,
      `/files/%2e%2e/private/${stored}`,
      `/files/..%2fprivate%2f${stored}`,
      `/files/..%5cprivate%5c${stored}`,
      `/${stored}`,
      `/.tmp/uploads/private/${stored}`,
    ];
    for (const guess of guesses) {
      expect([guess, (await app.http.get(guess)).status]).toEqual([guess, 404]);
    }
    await app.http.get(`/api/disclosure-pages/${documentId}`).expect(404);
    expect((await copies()).some((entry) => entry.endsWith(sha256))).toBe(false);
  });

  it('that was taken down, replaced or deleted with its page is gone', async () => {
    const documentId = await page([await upload(pdf('old'), 'list.pdf')]);
    await publish(app, PAGE, documentId);
    const [old] = await read(documentId);
    const newer = await upload(pdf('new'), 'list.pdf');
    await update(app, PAGE, documentId, 'zh-Hans', { attachments: [newer.id] });
    await app.http.get(old?.['url']).expect(200);

    const refusal = await refusalOf(publish(app, PAGE, documentId));
    expect(refusal.details.code).toBe('CORRECTION_REASON_REQUIRED');
    await app.http.get(old?.['url']).expect(200);
    expect((await copies()).some((entry) => entry.endsWith(String(old?.['sha256'])))).toBe(true);

    await update(app, PAGE, documentId, 'zh-Hans', { correctionReason: '附件有误，已更换' });
    await publish(app, PAGE, documentId);
    const [now] = await read(documentId);
    await app.http.get(old?.['url']).expect(404);
    await app.http.get(now?.['url']).expect(200);
    const { body } = await app.http.get(`/api/disclosure-pages/${documentId}`).expect(200);
    expect(body.data.corrections[0].changes).toContainEqual({
      field: 'attachments[list.pdf].sha256',
      before: old?.['sha256'],
      after: now?.['sha256'],
    });

    await app.strapi.documents(PAGE).delete({ documentId, locale: '*' });
    await app.http.get(now?.['url']).expect(404);
  });

  it('that is changed in the media library stays as it was published', async () => {
    const asset = await upload(pdf('as published'), 'frozen.pdf');
    const documentId = await page([asset]);
    await publish(app, PAGE, documentId);
    const before = await read(documentId);
    await editor
      .post(`/upload?id=${asset.id}`)
      .attach('files', pdf('changed behind'), 'frozen.pdf')
      .expect(200);
    await editor
      .post(`/upload?id=${asset.id}`)
      .field('fileInfo', JSON.stringify({ name: 'renamed.pdf', alternativeText: 'x' }))
      .expect(200);
    expect(await read(documentId)).toEqual(before);
    const { body } = await app.http.get(before[0]?.['url']).buffer().expect(200);
    expect(Buffer.from(body).equals(pdf('as published'))).toBe(true);
    expect((await refusalOf(publish(app, PAGE, documentId))).details.code).toBe(
      'CORRECTION_REASON_REQUIRED',
    );
  });

  it('that is lost stops the publication and leaves nothing half done', async () => {
    const kept = await upload(pdf('kept'), 'kept.pdf');
    const lost = await upload(pdf('lost'), 'lost.pdf');
    const documentId = await page([kept, lost]);
    const stored = lost.url.split('?')[0]?.split('/').at(-1) ?? '';
    await removePrivate(stored);
    const before = await copies();
    const refusal = await refusalOf(publish(app, PAGE, documentId));
    expect(refusal.message).toContain('lost.pdf');
    await app.http.get(`/api/disclosure-pages/${documentId}`).expect(404);
    await until(async () => (await copies()).length === before.length);
    expect(await copies()).toEqual(before);
  });

  it('of a page that has expired or is for members only is not for the public', async () => {
    const past = '2020-01-01T00:00:00.000Z';
    for (const changes of [{ expiresAt: past }, { visibilityScope: 'members' }]) {
      const asset = await upload(pdf(JSON.stringify(changes)), 'closed.pdf');
      const documentId = await page([asset], changes);
      await publish(app, PAGE, documentId);
      const sha256 = await sha256Of(app, asset.id);
      await app.http.get(`/files/${sha256}/closed.pdf`).expect(404);
    }
  });

  it('that nobody has is not there', async () => {
    await app.http.get(`/files/${NOBODY}/nothing.pdf`).expect(404);
    await app.http.get('/uploads/nothing.png').expect(404);
  });
});

describe('an attachment', () => {
  it.each([
    ['text instead of a file', ['drop table'], 'INPUT_WRONG_TYPE'],
    [
      'more files than anybody reads',
      Array.from({ length: 21 }, (_, i) => i + 1),
      'INPUT_TOO_MANY',
    ],
  ])('with %s is refused', async (_what, attachments, code) => {
    const refusal = await refusalOf(page([], { attachments }));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual([code]);
  });

  it('cannot be asked for by filter or sort', async () => {
    const address = '/api/disclosure-pages';
    await app.http.get(`${address}?filters[attachments][name][$eq]=a.pdf`).expect(400);
    await app.http.get(`${address}?sort=attachments`).expect(400);
    await app.http.get(`${address}?populate[attachments][populate]=*`).expect(400);
  });
});

async function sha256Of({ strapi }: TestApp, id: number): Promise<string> {
  const file = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  return file.provider_metadata.sha256;
}

async function removePrivate(stored: string): Promise<void> {
  await rm(path.join(uploads(), 'private', stored));
}
