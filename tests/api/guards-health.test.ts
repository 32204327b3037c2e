import { connect, type Socket } from 'node:net';

import { createOwnTables } from '../../src/shared/strapi/own-tables';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf, signedIn } from '../support/http-client';

type Check = { readonly name: string; readonly ok: boolean };

const failing = (body: { readonly checks: readonly Check[] }): readonly string[] =>
  body.checks.filter(({ ok }) => !ok).map(({ name }) => name);

describe('health', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { TEST_CLOCK: 'true' } });
  });
  afterAll(() => app.stop());

  it('says that the app lives', async () => {
    const answer = await app.http.get('/healthz/live').expect(200, { status: 'live' });
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('says that the app is ready, and that its clock may be shifted', async () => {
    const answer = await app.http.get('/healthz/ready').expect(200);
    expect(answer.body).toEqual({
      status: 'ready',
      testClock: true,
      checks: ['running', 'database', 'ownTables', 'administrator'].map((name) => ({
        name,
        ok: true,
      })),
    });
  });

  it('tells nothing else to nobody', async () => {
    await app.http.get('/healthz/other').expect(404);
    await app.http.post('/healthz/live').expect(405);
  });

  it('is red while no administrator could sign in', async () => {
    const users = app.strapi.db.query('admin::user');
    await users.updateMany({ where: {}, data: { isActive: false } });
    const answer = await app.http.get('/healthz/ready').expect(503);
    await users.updateMany({ where: {}, data: { isActive: true } });
    expect(failing(answer.body)).toEqual(['administrator']);
    await app.http.get('/healthz/ready').expect(200);
  });

  it('is red while a table of ours lacks a step', async () => {
    await createOwnTables(app.strapi, {
      owner: 'health-test',
      migrations: [
        { name: '0001-nothing', up: async (schema) => void (await schema.hasTable('nothing')) },
      ],
    });
    const forget = () =>
      inUnitOfWork(app.strapi, async (unit) => {
        await unit.table('own_table_versions').where({ owner: 'health-test' }).delete();
      });
    await app.http.get('/healthz/ready').expect(200);
    await forget();
    const answer = await app.http.get('/healthz/ready').expect(503);
    expect(failing(answer.body)).toEqual(['ownTables']);
  });
});

describe('the status page of the admin', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp();
  });
  afterAll(() => app.stop());

  it('is read by whoever has the permission', async () => {
    const admin = await clientOf(app, 'superAdmin');
    const { body } = await admin.get('/delivery/status').expect(200);
    expect(body).toMatchObject({
      readiness: { status: 'ready' },
      database: { client: app.strapi.db.dialect.client },
      version: { strapi: '5.54.0' },
      lastPublishedAt: null,
    });
    expect(body.published.map(({ uid }: { uid: string }) => uid)).toContain('api::budget.budget');
  });

  it('is refused to an administrator without it', async () => {
    const email = 'author@school.example';
    const role: unknown = await app.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-author' } });
    await app.strapi.db.query('admin::user').create({
      data: { email, firstname: 'An', lastname: 'Author', isActive: true, roles: [role] },
    });
    const author = await signedIn(app, email);
    await author.get('/admin/users/me').expect(200);
    await author.get('/delivery/status').expect(403);
  });

  it('is refused to nobody in particular', async () => {
    await app.http.get('/delivery/status').expect(401);
  });
});

describe('a termination signal', () => {
  const read = (socket: Socket): Promise<string> =>
    new Promise((resolve) => {
      let said = '';
      socket.on('data', (chunk) => {
        said += chunk.toString();
      });
      socket.on('close', () => resolve(said));
    });

  it('lets a request in flight finish, turns readiness red, and takes nothing new', async () => {
    const app = await bootApp({ env: { DRAIN_SECONDS: '1' } });
    const port = Number(new URL(app.url).port);
    const body = '{"query":"{ __typename }"}';
    const socket = connect(port, '127.0.0.1');
    const answer = read(socket);
    socket.write(
      `POST /graphql HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n` +
        `Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`,
    );
    await app.http.get('/healthz/ready').expect(200);

    const stopped = app.stop();
    const red = await app.http.get('/healthz/ready').expect(503);
    expect(failing(red.body)).toContain('running');
    expect(red.headers.connection).toBe('close');

    while (app.strapi.server.httpServer.listening) await new Promise(setImmediate);
    socket.write(body.slice(5));
    expect(await answer).toContain('200 OK');
    await stopped;
    await expect(fetch(`${app.url}/healthz/live`)).rejects.toThrow();
  });
});
