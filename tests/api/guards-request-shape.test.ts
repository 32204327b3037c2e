import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';

import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';

let app: TestApp;
let temporary: string;

beforeAll(async () => {
  temporary = await mkdtemp(path.join(os.tmpdir(), 'guards-'));
  app = await bootApp({ env: { UPLOAD_TEMPORARY_FOLDER: temporary } });
});
afterAll(async () => {
  await app.stop();
  await rm(temporary, { recursive: true });
});

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Sends bytes as they are, which no HTTP client would, and reads the status line. */
const rawStatus = (request: string | Buffer): Promise<number> =>
  new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1', () => {
      socket.write(request);
    });
    socket.once('data', (answer) => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(answer.toString('latin1'))?.[1]));
      socket.destroy();
    });
    socket.once('error', reject);
  });

const until = async (holds: () => Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('a file that anybody sends', () => {
  const targets = [
    '/',
    '/api/finance-summaries',
    '/api/upload',
    '/api/upload/',
    '/api/nothing-here',
    '/graphql',
    '/graphql?query=1',
    '/healthz/ready',
    '/admin/login',
    '/content-manager/collection-types/api::budget.budget',
    '/upload',
    '/upload/',
    '/UPLOAD',
    '/upload/files',
    '/upload/files/1/replace',
    '/upload/actions/bulk-delete',
    '/upload?id=1',
    '/finance/2025-06',
    '/uploads/x.png',
    '/s/survey',
  ];

  it('is refused at any path, and after a hundred of them the temporary folder is empty', async () => {
    const sent = Array.from({ length: 100 }, (_, i) => targets[i % targets.length] ?? '/');
    const allowed = new Set([401, 404, 415]);
    for (const target of sent) {
      const answer = await app.http.post(target).attach('files', onePixel, 'a.png');
      expect([target, allowed.has(answer.status)]).toEqual([target, true]);
      expect(answer.body.error?.status).toBe(answer.status);
    }
    expect(await readdir(temporary)).toEqual([]);
  });

  it.each(['put', 'patch', 'delete'] as const)('is refused with %s too', async (method) => {
    const answer = await app.http[method]('/api/budgets').attach('files', onePixel, 'a.png');
    expect(answer.status).toBe(415);
    expect(answer.body.error.details).toEqual({ allowed: ['application/json'] });
  });

  it.each(['Multipart/Form-Data; boundary=x', '  multipart/mixed; boundary=x'])(
    'is refused however the type is written: %p',
    async (type) => {
      const answer = await app.http.post('/api/budgets').set('Content-Type', type).send('--x--');
      expect(answer.status).toBe(415);
      expect(await readdir(temporary)).toEqual([]);
    },
  );

  it('is refused with a made-up token', async () => {
    const answer = await app.http
      .post('/upload')
      .set('Authorization', 'Bearer a.b.c')
      .attach('files', onePixel, 'a.png');
    expect(answer.status).toBe(401);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('a file that an administrator sends', () => {
  it('is stored in the media library, and the temporary file is gone', async () => {
    const admin = await clientOf(app, 'superAdmin');
    const answer = await admin.post('/upload').attach('files', onePixel, 'one-pixel.png');
    expect(answer.status).toBe(201);
    expect(await readdir(temporary)).toEqual([]);
    await admin.delete(`/upload/files/${answer.body[0].id}`).expect(200);
  });

  it('is in the temporary folder while it comes, and not after it broke off', async () => {
    const signedIn = await app.http.post('/admin/login').send(door.accounts.superAdmin);
    const token = String(signedIn.body.data.token);
    const socket = connect(Number(new URL(app.url).port), '127.0.0.1');
    socket.write(
      `POST /upload HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${token}\r\n` +
        'Content-Type: multipart/form-data; boundary=x\r\nContent-Length: 9999\r\n\r\n' +
        '--x\r\nContent-Disposition: form-data; name="files"; filename="a.png"\r\n' +
        'Content-Type: image/png\r\n\r\nthe first bytes',
    );
    await until(async () => (await readdir(temporary)).length === 1);
    socket.destroy();
    await until(async () => (await readdir(temporary)).length === 0);
  });

  it('leaves nothing behind under another field name', async () => {
    const admin = await clientOf(app, 'superAdmin');
    const answer = await admin.post('/upload').attach('elsewhere', onePixel, 'one-pixel.png');
    expect(answer.status).toBe(400);
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('an address', () => {
  it.each([
    ['/api/budgets?filters[title][$eq]=%', 400],
    ['/api/budgets/%C3%28', 400],
    ['/%00', 400],
    [`/api/budgets?x=${'a'.repeat(9000)}`, 414],
    ['/api/budgets?x=\u00e4', 400],
  ])('%.40s is refused as it comes over the wire', async (address, status) => {
    const request = Buffer.from(`GET ${address} HTTP/1.1\r\nHost: x\r\n\r\n`, 'latin1');
    expect(await rawStatus(request)).toBe(status);
  });

  it('is refused in the shape of every other error', async () => {
    const answer = await app.http.get('/api/budgets?x=%FF');
    expect(answer.body).toEqual({
      data: null,
      error: {
        status: 400,
        name: 'BadRequestError',
        message: expect.stringContaining('percent-encoded UTF-8'),
        details: {},
      },
    });
  });
});

describe('a method', () => {
  it.each([
    ['post', '/api/budgets'],
    ['put', '/api/budgets/x'],
    ['delete', '/api/budgets/x'],
    ['post', '/healthz/live'],
  ] as const)('that %s %s has not is refused with those it has', async (method, target) => {
    const answer = await app.http[method](target).send({ data: {} });
    expect(answer.status).toBe(405);
    expect(answer.body).toMatchObject({
      data: null,
      error: { name: 'MethodNotAllowedError', details: { allowed: ['HEAD', 'GET'] } },
    });
    expect(answer.body.error.message).toContain('Allowed: HEAD, GET.');
  });
});

describe('a body', () => {
  const post = (body: string | Buffer) =>
    app.http.post('/admin/login').set('Content-Type', 'application/json').send(body.toString());

  it.each([
    ['of more than a mebibyte', `{"email":"${'x'.repeat(1024 * 1024)}"}`, 413],
    ['that is no JSON', '{"email":', 400],
    ['with half a character', '{"email":"\\ud800"}', 400],
    ['with a NUL character', '{"email":"\\u0000"}', 400],
    ['with a prototype key', '{"__proto__":{"isActive":true}}', 400],
    ['that is nested without end', `${'[1,'.repeat(5000)}1${']'.repeat(5000)}`, 400],
  ])('%s is refused', async (_what, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.body.error.status).toBe(status);
    expect(JSON.stringify(answer.body)).not.toMatch(/\bat .*\.js|node_modules/);
  });

  it.each(['/admin/login', '/api/budgets'])('in broken UTF-8 is refused at %s', async (target) => {
    const body = Buffer.from([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0x22, 0x7d]);
    const head =
      `POST ${target} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${body.length}\r\n\r\n`;
    expect(await rawStatus(Buffer.concat([Buffer.from(head), body]))).toBe(400);
  });

  it.each(['text/plain', 'application/xml', 'application/octet-stream', 'nonsense'])(
    'of type %s is refused, signed in or not, and told what to send',
    async (type) => {
      const editor = await clientOf(app, 'editor');
      for (const client of [app.http, editor]) {
        const answer = await client
          .post('/content-manager/collection-types/api::budget.budget')
          .set('Content-Type', type)
          .send('title=a');
        expect(answer.status).toBe(415);
        expect(answer.body.error.details).toEqual({ allowed: ['application/json'] });
      }
    },
  );

  it('that claims to be huge is refused before it comes', async () => {
    const head =
      'POST /api/budgets HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n' +
      'Content-Length: 999999999\r\n\r\n';
    expect(await rawStatus(head)).toBe(413);
  });

  it('is not what the server stops at', async () => {
    await app.http.get('/healthz/live').expect(200, { status: 'live' });
  });
});
