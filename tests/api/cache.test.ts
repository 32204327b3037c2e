import { createHash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import {
  ask,
  cacheServiceOf,
  comparable,
  detailAddresses,
  listAddresses,
  uncachedOf,
  type Wire,
} from '../support/cached';
import { hoursAhead } from '../support/clock';
import { create, DEPARTMENT, publish, update } from '../support/content-months';
import { PAGE, publicPage } from '../support/disclosure-pages';
import { clientOf } from '../support/http-client';

const LIST = '/api/finance-summaries?sort=period:desc&populate=*';

let app: TestApp;
let uncached: Awaited<ReturnType<typeof uncachedOf>>;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  uncached = await uncachedOf(app);
});
afterAll(async () => {
  uncached.stop();
  await app.stop();
});

const figures = () => cacheServiceOf(app).figures();
const get = (path: string, headers: Record<string, string> = {}) => ask(app.url + path, headers);

/** Asks twice; the second answer must have come from memory. */
async function kept(path: string, headers: Record<string, string> = {}): Promise<Wire> {
  await get(path, headers);
  const { hits } = figures();
  const answer = await get(path, headers);
  expect([path, figures().hits]).toEqual([path, hits + 1]);
  return answer;
}

describe('a page of the site', () => {
  const PAGES = [
    ...['/', '/en', '/zh-Hant/finance', '/finance/2025-06', '/works', '/en/feedback'],
    ...['/feedback?theme=canteen', '/surveys', '/surveys/survey-canteen-2025b/results'],
    ...['/regulations/sy3-zd-01?onDate=2025-02-28', '/shared-assets/page-2', '/timeliness'],
  ];
  const asPage = { accept: 'text/html' };

  it.each(PAGES)('%s is kept for a moment as the app gives it', async (path) => {
    const plain = await ask(uncached.url + path, asPage);
    expect(plain.status).toBe(200);
    const { hits } = figures();
    let answer = await get(path, asPage);
    for (let count = 0; count < 20; count += 1) answer = await get(path, asPage);
    expect(figures().hits).toBeGreaterThan(hits + 10);
    expect(answer.body.toString()).toBe(plain.body.toString());
    expect(comparable(answer)).toEqual(comparable(plain));
    expect(
      (await get(path, { ...asPage, 'if-none-match': String(answer.headers.etag) })).status,
    ).toBe(304);
  });

  it.each(['/search?q=水', '/feedback/new', '/feedback/ticket', '/works?preview=x'])(
    '%s is made for each reader',
    async (path) => {
      const { hits, misses } = figures();
      for (let count = 0; count < 3; count += 1) await get(encodeURI(path), asPage);
      expect(figures()).toMatchObject({ hits, misses });
    },
  );

  it('shows what was published at once', async () => {
    const documentId = await publicPage(app, '第 0 次的标题');
    for (let turn = 1; turn <= 10; turn += 1) {
      const title = `第 ${turn} 次的标题`;
      await update(app, PAGE, documentId, 'zh-Hans', { title, correctionReason: '改标题' });
      expect((await get('/documents', asPage)).body.toString()).not.toContain(title);
      await publish(app, PAGE, documentId);
      expect((await get('/documents', asPage)).body.toString()).toContain(title);
    }
  });
});

describe('an answer that is kept', () => {
  it.each(['zh-Hans', 'zh-Hant', 'en'])(
    'is the one that Strapi gives, of every public type in %s',
    async (locale) => {
      const addresses = [
        ...listAddresses(app, locale),
        ...(await detailAddresses(app, { locale, count: 2 })),
      ];
      for (const path of addresses) {
        const plain = await ask(uncached.url + path);
        if (plain.status !== 200) {
          expect((await get(path)).status).toBe(plain.status);
          continue;
        }
        const answer = await kept(path);
        expect([path, answer.body.toString()]).toEqual([path, plain.body.toString()]);
        expect([path, comparable(answer)]).toEqual([path, comparable(plain)]);
      }
      expect(addresses.length).toBeGreaterThan(60);
    },
  );

  it.each([
    '/api/search?q=2025&pagination[pageSize]=5',
    '/api/search?q=%E9%A3%9F%E5%A0%82&locale=en',
    '/api/procurement-competition',
    '/api/regulation-difference?code=SY3-ZD-01',
  ])('is the one that Strapi gives at %s', async (path) => {
    const plain = await ask(uncached.url + path);
    const answer = await kept(path);
    expect([answer.status, answer.body.toString()]).toEqual([200, plain.body.toString()]);
    expect(comparable(answer)).toEqual(comparable(plain));
  });

  it('is found however the question is written', async () => {
    await kept('/api/budgets?sort=key&populate=*');
    const { misses } = figures();
    await get('/api/budgets?populate=*&sort=key&locale=zh-Hans');
    await get('/api/budgets?populate=%2A&locale=zh-Hans&sort=key');
    expect(figures().misses).toBe(misses);
  });

  it('says how old it is, how long others may keep it, and what it is made of', async () => {
    const { headers, body } = await kept(LIST);
    expect(headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=60, stale-while-revalidate=30, stale-if-error=86400',
    );
    expect(headers.etag).toBe(`"${createHash('sha256').update(body).digest('hex')}"`);
    expect(headers.vary).toBe('Origin, Accept-Encoding');
    expect(Date.parse(String(headers['last-modified']))).toBeGreaterThan(Date.now() - 600_000);
    const answer = JSON.parse(body.toString()) as { data: { documentId: string }[] };
    expect(String(headers['surrogate-key']).split(' ')).toEqual(
      expect.arrayContaining(['finance-summary', 'department', answer.data[0]?.documentId]),
    );
  });

  it.each([
    ['br', brotliDecompressSync],
    ['gzip', gunzipSync],
    ['gzip;q=1, br;q=0.1', gunzipSync],
    ['identity', (bytes: Buffer) => bytes],
    ['br;q=0, gzip;q=0, *;q=0', (bytes: Buffer) => bytes],
  ])('comes as %s to whoever wants that, and is the same when it is read', async (wanted, read) => {
    const plain = await ask(uncached.url + LIST);
    const answer = await kept(LIST, { 'Accept-Encoding': wanted });
    expect(read(answer.body).equals(plain.body)).toBe(true);
    expect(answer.headers['content-length']).toBe(String(answer.body.length));
  });

  it('has another tag in each encoding, and each of them spares the bytes', async () => {
    const tags = new Set<string>();
    for (const wanted of ['identity', 'gzip', 'br']) {
      const { headers } = await kept(LIST, { 'Accept-Encoding': wanted });
      tags.add(String(headers.etag));
      const again = await get(LIST, {
        'Accept-Encoding': wanted,
        'If-None-Match': String(headers.etag),
      });
      expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, headers.etag]);
      expect(again.headers['cache-control']).toBe(headers['cache-control']);
      expect(again.headers['content-security-policy']).toBe(headers['content-security-policy']);
    }
    expect(tags.size).toBe(3);
  });

  it('is sent whole to whoever sends garbage for a tag', async () => {
    const { headers } = await kept(LIST);
    const tag = String(headers.etag);
    const statuses = [];
    const asked = ['"x"', tag.slice(0, -1), `${tag} x`, ',,,', '\xff', `"x", ${tag}`, '*'];
    for (const header of asked)
      statuses.push((await get(LIST, { 'If-None-Match': header })).status);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 304, 304]);
  });

  it('is asked for its head only, and not by parts', async () => {
    const whole = await kept(LIST);
    const head = await ask(app.url + LIST, {}, 'HEAD');
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers['content-length']).toBe(String(whole.body.length));
    expect(head.headers.etag).toBe(whole.headers.etag);
    const part = await get(LIST, { Range: 'bytes=0-10' });
    expect([part.status, part.body.equals(whole.body)]).toEqual([200, true]);
  });

  it('is not modified for the head either, and not for a part', async () => {
    const { headers } = await kept(LIST);
    const same = { 'If-None-Match': String(headers.etag) };
    const answers = [
      await ask(app.url + LIST, same, 'HEAD'),
      await get(LIST, { ...same, Range: 'bytes=0-10', 'If-Range': String(headers.etag) }),
      // The tag decides where both are sent; by itself a date decides nothing.
      await get(LIST, { ...same, 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }),
      await get(LIST, { 'If-Modified-Since': 'no day at all' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([304, 304, 304, 200]);
    expect(answers.slice(0, 3).every(({ body }) => body.length === 0)).toBe(true);
  });

  it.each([
    ['a name', { 'X-Request-Id': 'name-0001\tSet-Cookie: a=b' }],
    ['an origin', { Origin: 'https://evil.example\tX-Forged: yes' }],
    ['a tag', { 'If-None-Match': '"\tX-Forged: yes"' }],
    ['an encoding', { 'Accept-Encoding': 'br\tX-Forged: yes' }],
    ['a host', { Host: 'evil.example' }],
    ['a forwarded host', { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'gopher' }],
  ])(
    'gives nobody else what somebody sends as %s',
    async (_name, headers: Record<string, string>) => {
      const path = `/api/menus?pagination[pageSize]=${Object.values(headers).join('').length}`;
      const forged = await get(path, headers);
      const plain = await get(path);
      for (const answer of [forged, plain]) {
        expect([answer.status, answer.headers['set-cookie']]).toEqual([200, undefined]);
        expect(JSON.stringify(answer.headers)).not.toMatch(/forged|evil|gopher|name-0001/i);
        expect(answer.body.toString()).not.toMatch(/forged|evil|gopher/i);
        expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
      }
    },
  );

  it('has no line break of an address in a header', async () => {
    for (const code of ['%0d%0aX-Forged:%20yes', '%00', '%E2%80%A8', '%ff%fe']) {
      const answer = await get(`/api/menus?locale=zh-Hans&sort=${code}`);
      expect([code, answer.status]).toEqual([code, 400]);
      expect(answer.headers['x-forged']).toBeUndefined();
    }
  });

  it('can be made by who asks for the head', async () => {
    const path = '/api/menus?pagination[pageSize]=7';
    expect((await ask(app.url + path, {}, 'HEAD')).status).toBe(200);
    const { hits } = figures();
    const plain = await ask(uncached.url + path);
    expect((await get(path)).body.equals(plain.body)).toBe(true);
    expect(figures().hits).toBe(hits + 1);
  });
});

describe('an answer that is not kept', () => {
  it.each([
    ['with a key', '/api/budgets', { Authorization: 'Bearer x' }],
    ['with a cookie', '/api/budgets', { Cookie: 'a=b' }],
    ['refused', '/api/budgets?filters[nothing][$eq]=1', {}],
    ['of a draft', '/api/budgets?status=draft', {}],
    ['of nothing', '/api/budgets/aaaaaaaaaaaaaaaaaaaaaaaa', {}],
    ['in another spelling', '/API/budgets', {}],
    ['of a route that has not said so', '/healthz/live', {}],
  ])('%s', async (_name, path, headers) => {
    const before = figures();
    const first = await get(path, headers);
    const second = await get(path, headers);
    expect(second.status).toBe(first.status);
    expect(figures().hits).toBe(before.hits);
    expect(figures().entries).toBe(before.entries);
    expect(second.headers.etag).toBeUndefined();
  });
});

describe('what changes', () => {
  it('is read in the answer that follows, whatever way it was written', async () => {
    const documentId = await create(app, DEPARTMENT, { code: 'cache-one', name: '缓存一' });
    const path = `/api/departments/${documentId}`;
    const name = async (expected: string) => {
      const answer = await get(path);
      expect(JSON.parse(answer.body.toString())).toMatchObject({ data: { name: expected } });
    };
    await kept(path);
    await update(app, DEPARTMENT, documentId, 'zh-Hans', { name: '文档服务' });
    await name('文档服务');
    await kept(path);
    const where = { documentId, locale: 'zh-Hans' };
    await app.strapi.db.query(DEPARTMENT).update({ where, data: { name: '查询' } });
    await name('查询');
    await kept(path);
    await app.strapi.db.query(DEPARTMENT).updateMany({ where, data: { name: '许多' } });
    await name('许多');
    await kept(path);
    await inUnitOfWork(app.strapi, (unit) =>
      unit.table('departments').where({ document_id: documentId }).update({ name: '语句' }),
    );
    await name('语句');
    await kept(path);
    await app.strapi.documents(DEPARTMENT).delete({ documentId, locale: '*' });
    expect((await get(path)).status).toBe(404);
  });

  it('is seen where another document shows it', async () => {
    const path = `/api/finance-summaries?populate=ownerDepartment&pagination[pageSize]=3`;
    const before = await kept(path);
    const { data } = JSON.parse(before.body.toString()) as {
      data: { ownerDepartment: { documentId: string; name: string } }[];
    };
    const { documentId = '', name = '' } = data[0]?.ownerDepartment ?? {};
    await update(app, DEPARTMENT, documentId, 'zh-Hans', { name: `${name}（新）` });
    expect((await get(path)).body.toString()).toContain(`${name}（新）`);
  });

  it('changes nothing for readers when it was undone', async () => {
    const path = '/api/departments';
    const before = await kept(path);
    const undone = inUnitOfWork(app.strapi, async (unit) => {
      await unit.table('departments').update({ short_code: 'undone' });
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    const { hits } = figures();
    expect((await get(path)).body.equals(before.body)).toBe(true);
    expect(figures().hits).toBe(hits + 1);
  });

  it('is nothing to answers that are made of something else', async () => {
    await kept('/api/menus');
    await create(app, DEPARTMENT, { code: 'cache-two', name: '缓存二' });
    const { hits } = figures();
    await get('/api/thresholds');
    await get('/api/menus');
    expect(figures().hits).toBeGreaterThan(hits);
  });

  it('is also what strangers may read', async () => {
    await kept('/api/thresholds');
    const action = 'api::threshold.threshold.find';
    const permission = await app.strapi.db
      .query('plugin::users-permissions.permission')
      .findOne({ where: { action }, populate: { role: true } });
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .delete({ where: { id: permission.id } });
    expect((await get('/api/thresholds')).status).toBe(403);
    await app.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action, role: permission.role.id } });
    expect((await get('/api/thresholds')).status).toBe(200);
  });

  it('may be the day alone', async () => {
    const path = '/api/assets?pagination[pageSize]=5';
    const today = await kept(path);
    const uncachedTomorrow = await hoursAhead(24 * 40, async () => {
      const plain = await ask(uncached.url + path);
      expect((await get(path)).body.toString()).toBe(plain.body.toString());
      return plain;
    });
    expect(uncachedTomorrow.body.equals(today.body)).toBe(false);
    expect((await get(path)).body.equals(today.body)).toBe(true);
  });

  it('may be that a document has had its time', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const documentId = await publicPage(app, '一小时', { expiresAt });
    const path = `/api/disclosure-pages/${documentId}`;
    const { headers } = await kept(path);
    expect(headers['cache-control']).toMatch(/stale-if-error=3[56]\d\d$/);
    await hoursAhead(2, async () => {
      expect((await get(path)).status).toBe(404);
      expect(
        (await get('/api/disclosure-pages?pagination[pageSize]=99')).body.toString(),
      ).not.toContain(documentId);
    });
  });
});

describe('many at once', () => {
  it('who ask the same thing let one ask the database', async () => {
    cacheServiceOf(app).purge();
    const before = figures();
    const plain = await ask(uncached.url + LIST);
    const answers = await Promise.all(Array.from({ length: 50 }, () => get(LIST)));
    expect(answers.filter(({ body }) => !body.equals(plain.body))).toEqual([]);
    expect(figures().misses - before.misses).toBe(1);
    expect(figures().waits + figures().hits - before.waits - before.hits).toBe(49);
  });

  it('who read while it is published leave nothing old behind', async () => {
    const documentId = await create(app, DEPARTMENT, { code: 'cache-race', name: '起点' });
    const path = `/api/departments/${documentId}`;
    for (let turn = 0; turn < 40; turn += 1) {
      const reading = Array.from({ length: 6 }, () => get(path));
      const writing = update(app, DEPARTMENT, documentId, 'zh-Hans', { name: `第${turn}次` });
      const more = Array.from({ length: 6 }, () => get(path));
      await writing;
      expect((await get(path)).body.toString()).toContain(`第${turn}次`);
      await Promise.all([...reading, ...more]);
      expect((await get(path)).body.toString()).toContain(`第${turn}次`);
    }
  });
});

describe('a persisted operation of GraphQL', () => {
  const query = '{ departments(pagination: { pageSize: 3 }) { documentId code name } }';
  const sha256Hash = createHash('sha256').update(query).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const address = `/graphql?extensions=${encodeURIComponent(extensions)}`;
  const own = { 'Apollo-Require-Preflight': 'true', Accept: 'application/json' };

  it('is kept once its text is known, and changes with what it shows', async () => {
    const unknown = await get(address, own);
    expect(unknown.body.toString()).toContain('PersistedQueryNotFound');
    await get(`${address}&query=${encodeURIComponent(query)}`, own);
    const answer = await kept(address, own);
    const plain = await ask(uncached.url + address, own);
    expect(answer.body.toString()).toBe(plain.body.toString());
    expect(answer.headers['content-type']).toBe(plain.headers['content-type']);
    const { data } = JSON.parse(answer.body.toString()) as {
      data: { departments: { documentId: string }[] };
    };
    await update(app, DEPARTMENT, data.departments[0]?.documentId ?? '', 'zh-Hans', {
      name: '改名的部门',
    });
    expect((await get(address, own)).body.toString()).toContain('改名的部门');
  });

  it('is refused without the header that another site cannot send', async () => {
    await kept(address, own);
    expect((await get(address)).status).toBe(400);
  });
});

it('with a key the panel still reads what it may', async () => {
  const admin = await clientOf(app, 'superAdmin');
  const answer = await admin.get('/content-manager/collection-types/api::budget.budget');
  expect([answer.status, answer.headers['surrogate-key']]).toEqual([200, undefined]);
});
