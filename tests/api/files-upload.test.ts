import { mkdtemp, readdir, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { uploadAs } from '../support/file-assets';
import { clientOf } from '../support/http-client';
import { pdf, phonePicture } from '../support/sample-bytes';

let app: TestApp;
let editor: TestAgent;
let temporary: string;
let uploads: string;
beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'uploads-'));
  uploads = path.join(temporary, 'store');
  app = await bootApp({
    env: { UPLOAD_TEMPORARY_FOLDER: temporary, UPLOAD_FOLDER: uploads },
  });
  editor = await clientOf(app, 'editor');
});
afterAll(async () => {
  await app.stop();
  await rm(temporary, { recursive: true });
});

const stored = () => readdir(path.join(uploads, 'private')).catch(() => []);
const leftovers = async () => (await readdir(temporary)).filter((name) => name !== 'store');

const upload = (bytes: Buffer, name: string, type?: string) => uploadAs(editor, bytes, name, type);

describe('a picture of a phone', () => {
  it.each(['jpeg', 'png', 'webp'] as const)(
    'as %s is stored upright and without place, maker or any other note',
    async (format) => {
      const bytes = await phonePicture(format);
      expect((await sharp(bytes).metadata()).exif).toBeDefined();
      const asset = await upload(bytes, `操场.${format}`);
      expect([asset.width, asset.height]).toEqual([200, 320]);
      const { body } = await app.http.get(asset.url).buffer().expect(200);
      const facts = await sharp(body).metadata();
      expect([facts.width, facts.height]).toEqual([200, 320]);
      expect([facts.exif, facts.xmp, facts.iptc]).toEqual([undefined, undefined, undefined]);
      expect(Buffer.from(body).includes('Planted')).toBe(false);
    },
  );

  it('is no picture when its bytes are a script', async () => {
    const before = await stored();
    const answer = await editor
      .post('/upload')
      .attach('files', Buffer.from('<script>alert(1)</script>'), '全家福.jpg');
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.code).toBe('FILE_NOT_WHAT_IT_SAYS');
    expect(await stored()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  });

  it('is refused when it unfolds to more pixels than any camera has', async () => {
    const bomb = await sharp({
      create: { width: 12_000, height: 12_000, channels: 3, background: '#fff' },
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    const answer = await editor.post('/upload').attach('files', bomb, 'bomb.png');
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'FILE_IMAGE_TOO_LARGE']);
    expect(await leftovers()).toEqual([]);
  });
});

describe('what a browser or a computer would run', () => {
  it.each([
    ['a drawing with a script', 'logo.svg', '<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
    ['a page', 'index.html', '<!doctype html><p>', undefined],
    ['a page that says it is a table', 'list.csv', '<html><script>1</script>', 'text/csv'],
    ['a program', 'setup.exe', 'MZ\u0090\u0000', undefined],
    ['a program that says it is a text', 'read.txt', 'MZ\u0090\u0000', 'text/plain'],
    ['a shell script', 'run.sh', '#!/bin/sh', undefined],
    ['a shell script that says it is a text', 'run.txt', '#!/bin/sh', undefined],
    ['a name without an ending', 'LICENSE', 'text', undefined],
    ['a second ending', 'invoice.pdf.html', '%PDF-1.4', 'application/pdf'],
    ['another type than the ending', 'a.pdf', '%PDF-1.4', 'image/png'],
    ['an archive', 'all.zip', 'PK\u0003\u0004', undefined],
    ['nothing at all', 'empty.txt', '', undefined],
  ])('%s is refused and nothing is kept', async (_what, filename, text, contentType) => {
    const before = await stored();
    const answer = await editor.post('/upload').attach('files', Buffer.from(text, 'latin1'), {
      filename,
      ...(contentType !== undefined && { contentType }),
    });
    expect(answer.status).toBe(400);
    expect(await stored()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  });

  it('is named and told what is taken instead, in the language of the clerk', async () => {
    const answer = await editor.post('/upload').attach('files', Buffer.from('<svg/>'), 'logo.svg');
    expect(answer.body.error.message).toContain('logo.svg');
    expect(answer.body.error.message).toContain('.jpg');
  });
});

describe('a file of thirty megabytes', () => {
  it('is refused with 413 before it is written anywhere', async () => {
    const before = await stored();
    const answer = await editor
      .post('/upload')
      .attach('files', Buffer.alloc(30 * 1024 * 1024, 'x'), 'big.txt');
    expect(answer.status).toBe(413);
    expect(answer.body.error.details).toEqual({ maximumBytes: 20 * 1024 * 1024 });
    expect(await stored()).toEqual(before);
    expect(await leftovers()).toEqual([]);
  });
});

describe('the media library', () => {
  it('stores documents as they are, under a name that says nothing', async () => {
    const bytes = pdf('六月账单');
    const asset = await upload(bytes, '六月账单.pdf', 'application/pdf');
    const { body, headers } = await app.http.get(asset.url).buffer().expect(200);
    expect(Buffer.from(body).equals(bytes)).toBe(true);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['cache-control']).toBe('private, max-age=300');
    expect(asset.url).toMatch(
      /^\/private-files\/[0-9a-f]{32}\.pdf\?until=\d+&signature=[\w-]{43}$/,
    );
  });

  it('gives an editor signed addresses, of thumbnails too', async () => {
    const asset = await upload(await phonePicture('png'), 'board.png');
    const { body } = await editor.get('/upload/files?sort=id:desc&pageSize=1').expect(200);
    const [listed] = body.results;
    expect([listed.id, listed.isUrlSigned]).toEqual([asset.id, true]);
    for (const url of [listed.url, listed.formats.thumbnail.url]) {
      expect(url).toContain('signature=');
      await app.http.get(url).expect(200);
    }
  });

  it('opens nothing to an address that was made up, changed or is over', async () => {
    const { url } = await upload(pdf('signed'), 'signed.pdf');
    const other = await upload(pdf('other'), 'other.pdf');
    const [file, query] = url.split('?');
    const [otherFile] = other.url.split('?');
    const addresses = [
      file,
      `${otherFile}?${query}`,
      url.replace(/until=\d+/, 'until=9999999999'),
      url.replace(/until=\d+/, 'until=1'),
      url.slice(0, -1),
      `${url}x`,
      url.replace('/private-files/', '/private-files/../private-files/x/../../private/'),
      `/private-files/..%2f..%2fdata.db?${query}`,
    ];
    for (const address of addresses) {
      expect([address, (await app.http.get(address ?? '')).status]).toEqual([address, 404]);
    }
    await app.http.get(url).expect(200);
  });

  it('removes a deleted file and its thumbnail from the disk', async () => {
    const before = await stored();
    const asset = await upload(await phonePicture('jpeg'), 'gone.jpg');
    expect((await stored()).length).toBe(before.length + 2);
    const admin = await clientOf(app, 'superAdmin');
    await admin.delete(`/upload/files/${asset.id}`).expect(200);
    expect(await stored()).toEqual(before);
  });
});
