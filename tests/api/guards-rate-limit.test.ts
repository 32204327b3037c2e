import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import supertest from 'supertest';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';

/** Kept answers cost nothing of the budget. */
const UNKEPT = { CACHE_ENABLED: 'false' };

const statuses = async (count: number, ask: (i: number) => PromiseLike<{ status: number }>) => {
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) found.push((await ask(i)).status);
  return found;
};

/** The keys by which PostgreSQL counts; SQLite counts in memory. */
const counters = ({ strapi }: TestApp): Promise<readonly string[]> =>
  strapi.db.dialect.client === 'postgres'
    ? inUnitOfWork(strapi, (unit) => unit.table('rate_limit_counters').pluck('key'))
    : Promise.resolve([]);

describe('a budget of five requests a minute, straight from the network', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { RATE_LIMIT_PER_MINUTE: '5', ...UNKEPT } });
  });
  afterAll(() => app.stop());

  it('is not widened by a header that anybody can send', async () => {
    const found = await statuses(6, (i) =>
      app.http
        .get('/api/budgets')
        .set({ 'X-Forwarded-For': `192.0.2.${i}`, Forwarded: `for=192.0.2.${i}` }),
    );
    expect(found).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('is spent now, but concerns neither the admin nor health', async () => {
    const admin = await clientOf(app, 'superAdmin');
    await app.http.get('/api/budgets').expect(429);
    expect(await statuses(6, () => admin.get('/admin/users/me'))).toEqual(Array(6).fill(200));
    expect(await statuses(6, () => app.http.get('/healthz/live'))).toEqual(Array(6).fill(200));
  });
});

describe('a budget of five requests a minute, behind one trusted proxy', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await bootApp({ env: { RATE_LIMIT_PER_MINUTE: '5', TRUSTED_PROXIES: '1', ...UNKEPT } });
  });
  afterAll(() => app.stop());

  const budgets = (forwarded: string, path = '/api/budgets') =>
    app.http.get(path).set('X-Forwarded-For', forwarded);

  it('is counted over REST and GraphQL together, however the path is written', async () => {
    const client = '192.0.2.1';
    const rest = await statuses(3, () => budgets(client));
    const graphql = await statuses(2, () =>
      app.http.post('/graphql').set('X-Forwarded-For', client).send({ query: '{ __typename }' }),
    );
    const over = await budgets(client, '/API/budgets');
    expect([...rest, ...graphql, over.status]).toEqual([200, 200, 200, 200, 200, 429]);
    expect(Number(over.headers['retry-after'])).toBeGreaterThan(0);
    expect(over.body.error).toMatchObject({
      status: 429,
      name: 'RateLimitError',
      details: { perMinute: 5 },
    });
  });

  it('is one budget for each client', async () => {
    const clients = ['192.0.2.2', '192.0.2.3'];
    const found = await statuses(10, (i) => budgets(clients[i % 2] ?? ''));
    expect(found).toEqual(Array(10).fill(200));
    expect(await statuses(2, (i) => budgets(clients[i] ?? ''))).toEqual([429, 429]);
  });

  it('is not widened by what a client writes before the proxy does', async () => {
    const found = await statuses(6, (i) => budgets(`10.0.0.${i}, 192.0.2.4`));
    expect(found).toEqual([200, 200, 200, 200, 200, 429]);
  });

  it('is counted without keeping the address of the client', async () => {
    const before = await counters(app);
    const clients = ['198.51.100.77', '2001:db8:77:1::5'];
    expect(await statuses(2, (i) => budgets(clients[i] ?? ''))).toEqual([200, 200]);
    const keys = await counters(app);
    const isAtRest = app.strapi.db.dialect.client === 'postgres';
    expect(keys.length - before.length).toBe(isAtRest ? 2 : 0);
    expect(keys.filter((key) => /198\.51|192\.0\.2|2001|:db8/i.test(key))).toEqual([]);
  });

  it('is not widened by another body, token or address', async () => {
    const found = await statuses(6, (i) =>
      app.http
        .post(`/api/budgets?try=${i}`)
        .set({ 'X-Forwarded-For': '192.0.2.5', Authorization: `Bearer ${i}` })
        .send({ email: `${i}@school.example` }),
    );
    expect(found.slice(0, 5)).not.toContain(429);
    expect(found[5]).toBe(429);
  });
});

it('a number of proxies below zero stops the start', async () => {
  await expect(bootApp({ env: { TRUSTED_PROXIES: '-1' } })).rejects.toThrow('TRUSTED_PROXIES');
});

describe('a second instance', () => {
  const start = (env: Record<string, string>): Promise<{ child: ChildProcess; url: string }> =>
    new Promise((resolve, reject) => {
      const child = spawn(process.execPath, [path.join(__dirname, 'guards-instance.mjs')], {
        env: { PATH: process.env.PATH ?? '', ...env },
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const port = /\{.*"port":(\d+)/.exec(said)?.[1];
        if (port !== undefined) resolve({ child, url: `http://127.0.0.1:${port}` });
      });
      child.once('exit', (code) => reject(new Error(`The instance ended (${code}): ${said}`)));
    });

  const stop = (child: ChildProcess): Promise<void> =>
    new Promise((resolve) => {
      child.removeAllListeners('exit');
      child.once('exit', () => resolve());
      child.kill('SIGTERM');
    });

  /** The database of the running app, for a process that has none of its environment. */
  const databaseOf = ({ strapi }: TestApp): Record<string, string> => {
    const client: string = strapi.config.get('database.connection.client');
    const at: Record<string, unknown> = strapi.config.get('database.connection.connection');
    return client === 'sqlite'
      ? { DATABASE_CLIENT: client, DATABASE_FILENAME: String(at.filename) }
      : {
          DATABASE_CLIENT: client,
          DATABASE_HOST: String(at.host),
          DATABASE_PORT: String(at.port),
          DATABASE_NAME: String(at.database),
          DATABASE_USERNAME: String(at.user),
          DATABASE_PASSWORD: String(at.password),
        };
  };

  it('shares the budget on PostgreSQL; SQLite has one instance and counts in its memory', async () => {
    const env = { RATE_LIMIT_PER_MINUTE: '6', ...UNKEPT };
    const app = await bootApp({ env });
    const isShared = app.strapi.db.dialect.client === 'postgres';
    const { child, url } = await start({ ...databaseOf(app), ...env });
    try {
      const here = await statuses(4, () => app.http.get('/api/budgets'));
      const there = await statuses(4, () => supertest(url).get('/api/budgets'));
      expect(here).toEqual([200, 200, 200, 200]);
      expect(there).toEqual(isShared ? [200, 200, 429, 429] : [200, 200, 200, 200]);
    } finally {
      await stop(child);
      await app.stop();
    }
  });
});
