import { readFile, truncate, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { UID } from '@strapi/strapi';
import type TestAgent from 'supertest/lib/agent';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { create, publish, refusalOf, type Loose } from '../support/content-months';
import { uploadAs, type Asset } from '../support/file-assets';
import { clientOf } from '../support/http-client';
import { pdf, phonePicture } from '../support/sample-bytes';
import { staffMember } from '../support/staff';

const FILE = 'plugin::upload.file';
const PAGE: UID.ContentType = 'api::disclosure-page.disclosure-page';
const SUMMARY: UID.ContentType = 'api::finance-summary.finance-summary';

let app: TestApp;
let editor: TestAgent;
let june: Loose;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  editor = await clientOf(app, 'editor');
  june = await juneRow();
});
afterAll(() => app.stop());

const juneRow = (): Promise<Loose> =>
  app.strapi.db.query(SUMMARY).findOne({
    where: { period: '2025-06', publishedAt: { $notNull: true }, locale: 'zh-Hans' },
    populate: { ledgerFile: true, attachments: true },
  });
const links = () =>
  inUnitOfWork(app.strapi, (unit) => unit.table('files_related_mph').count({ n: 'id' }));
const fileCount = () => app.strapi.db.query(FILE).count({});
const send = (name: string) => editor.post('/upload').attach('files', pdf(name), name);

let pages = 0;
const pageData = (attachments: unknown): Loose => {
  pages += 1;
  return {
    ...{ title: `附件试验第${pages}号`, category: 'other', catalogueItemNo: '1.1', attachments },
    body: [{ type: 'paragraph', children: [{ type: 'text', text: '见附件。' }] }],
  };
};

const TRICKS = [
  ['a way out of the folder', '../../etc/list.pdf'],
  ['the same for Windows', '..\\..\\list.pdf'],
  ['an end turned around', 'list\u202efdp.exe.pdf'],
  ['an isolate of direction', 'a\u2066b\u2069.pdf'],
  ['a control character', 'a\u0007b.pdf'],
  ['three hundred characters', `${'长'.repeat(300)}.pdf`],
] as const;

describe('a name', () => {
  it.each(TRICKS)('with %s is refused, or harmless before it arrives', async (_what, name) => {
    const before = await fileCount();
    const answer = await send(name);
    if (answer.status === 201) {
      // The reader of multipart bodies keeps the last part of a path only.
      expect(answer.body[0].name).toBe('list.pdf');
      return;
    }
    expect(answer.status).toBe(400);
    expect(await fileCount()).toBe(before);
  });

  it.each([...TRICKS, ['NUL', 'a\u0000b.pdf'], ['half a character', 'a\ud800.pdf']] as const)(
    'with %s is not smuggled in beside the file, nor given later',
    async (_what, name) => {
      const facts = JSON.stringify({ name });
      const before = await fileCount();
      const upload = editor.post('/upload').field('fileInfo', facts);
      expect((await upload.attach('files', pdf('plain'), 'plain.pdf')).status).toBe(400);
      expect(await fileCount()).toBe(before);
      const { id } = await uploadAs(editor, pdf('plain'), 'plain.pdf');
      const renamed = await editor.post(`/upload?id=${id}`).field('fileInfo', facts);
      expect(renamed.status).toBe(400);
      const kept = await app.strapi.db.query(FILE).findOne({ where: { id } });
      expect(kept.name).toBe('plain.pdf');
    },
  );

  it('in any script and with emoji is taken', async () => {
    expect((await uploadAs(editor, pdf('tree'), '操场🌳 (1).pdf')).name).toBe('操场🌳 (1).pdf');
  });
});

describe('a file that is two things at once', () => {
  const PAYLOAD = Buffer.from('<?php planted();?><script>planted()</script>PK\u0003\u0004');

  it.each(['jpeg', 'png', 'webp'] as const)(
    'a %s with a program behind it is only the picture afterwards',
    async (format) => {
      const bytes = Buffer.concat([await phonePicture(format), PAYLOAD]);
      const { url } = await uploadAs(editor, bytes, `a.${format}`);
      const { body, headers } = await app.http.get(url).buffer().expect(200);
      expect(Buffer.from(body).includes('planted')).toBe(false);
      expect(headers['content-type']).toBe(`image/${format}`);
      expect(headers['x-content-type-options']).toBe('nosniff');
    },
  );

  it('a GIF that a browser could read as a script is written anew', async () => {
    const gif = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
      .gif()
      .toBuffer();
    const { url } = await uploadAs(editor, Buffer.concat([gif, PAYLOAD]), 'a.gif');
    const { body } = await app.http.get(url).buffer().expect(200);
    expect(Buffer.from(body).includes('planted')).toBe(false);
  });

  it('a PDF that is a page too is a PDF to every browser', async () => {
    const { url } = await uploadAs(editor, Buffer.concat([pdf('a'), PAYLOAD]), 'a.pdf');
    const { headers } = await app.http.get(url).expect(200);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
    });
  });

  it.each(['photo.heic', 'photo.heif', 'photo.avif', 'photo.tiff'])(
    '%s is refused: nobody could clean it',
    async (name) => {
      const heic = Buffer.concat([Buffer.from('\u0000\u0000\u0000\u0018ftypheic'), PAYLOAD]);
      const answer = await editor.post('/upload').attach('files', heic, name);
      expect([answer.status, answer.body.error.details.code]).toEqual([
        400,
        'FILE_TYPE_NOT_ALLOWED',
      ]);
    },
  );
});

describe('an upload that names a row', () => {
  it.each(['ledgerFile', 'attachments'])('is not attached to its %s', async (field) => {
    const before = await links();
    const { client } = await staffMember(app, 'department-head', ['canteen']);
    for (const one of [editor, client]) {
      const answer = await one
        .post('/upload')
        .field({ ref: SUMMARY, refId: String(june['id']), field })
        .attach('files', pdf('smuggled'), 'smuggled.pdf');
      expect([answer.status, answer.body.error?.details.code]).toEqual([
        400,
        'FILE_ATTACHED_BY_UPLOAD',
      ]);
    }
    expect(await links()).toEqual(before);
  });
});

describe('a restricted file', () => {
  it('is carried into no other document by its number', async () => {
    const { id } = june['ledgerFile'];
    for (const attachments of [[id], id, [{ id }], { set: [id] }, { connect: [{ id }] }]) {
      const refusal = await refusalOf(create(app, PAGE, pageData(attachments)));
      const names = refusal.details.errors?.map(({ name }) => name) ?? [];
      expect(['FILE_IS_RESTRICTED', 'INPUT_WRONG_TYPE']).toContain(names[0]);
    }
    const panel = await editor
      .post(`/content-manager/collection-types/${PAGE}`)
      .send(pageData([id]));
    expect(panel.status).toBe(400);
    expect(JSON.stringify(panel.body)).toContain('FILE_IS_RESTRICTED');
  });

  it('that was attached elsewhere before it was restricted is not published there', async () => {
    const asset = await uploadAs(editor, pdf('early'), 'early.pdf');
    const documentId = await create(app, PAGE, pageData([asset.id]));
    const data = { ledgerFile: asset.id } as never;
    await app.strapi
      .documents(SUMMARY)
      .update({ documentId: june['documentId'], locale: 'zh-Hans', data });
    const refusal = await refusalOf(publish(app, PAGE, documentId, ['zh-Hans']));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['FILE_IS_RESTRICTED']);
    await app.http.get(`/api/disclosure-pages/${documentId}`).expect(404);
  });
});

describe('a public copy that a stopped machine lost', () => {
  const folder = () => app.strapi.config.get<string>('files.folder');
  const copyOf = (sha256: string) => path.join(folder(), 'public', sha256.slice(0, 2), sha256);
  const repaired = () =>
    compiled<typeof import('../../src/content/public-file-repair')>(
      'src/content/public-file-repair.js',
    ).repairPublicFiles(app.strapi);

  async function published(text: string): Promise<Loose> {
    const asset: Asset = await uploadAs(editor, pdf(text), `${text}.pdf`);
    const documentId = await create(app, PAGE, pageData([asset.id]));
    await publish(app, PAGE, documentId, ['zh-Hans']);
    const address = `/api/disclosure-pages/${documentId}?populate=attachments`;
    const { body } = await app.http.get(address).expect(200);
    return { ...body.data.attachments[0], stored: asset.url.split('?')[0]?.split('/').at(-1) };
  }

  it('or cut is there again after the next start, with its bytes', async () => {
    const [gone, cut] = [await published('gone'), await published('cut')];
    await rm(copyOf(gone['sha256']));
    await truncate(copyOf(cut['sha256']), 10);
    await app.http.get(gone['url']).expect(404);
    expect(await repaired()).toBe(2);
    for (const { url, name } of [gone, cut]) {
      const { body } = await app.http.get(url).buffer().expect(200);
      expect(Buffer.from(body).equals(pdf(name.replace('.pdf', '')))).toBe(true);
    }
    expect(await repaired()).toBe(0);
  });

  it('and that the media library lost too is not there, and no half of it is', async () => {
    const lost = await published('lost');
    await truncate(copyOf(lost['sha256']), 10);
    await rm(path.join(folder(), 'private', lost['stored']));
    expect(await repaired()).toBe(0);
    await app.http.get(lost['url']).expect(404);
    await expect(readFile(copyOf(lost['sha256']))).rejects.toThrow('ENOENT');
  });
});
