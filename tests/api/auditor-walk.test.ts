import type TestAgent from 'supertest/lib/agent';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import type { Loose } from '../support/content-months';
import { staffMember } from '../support/staff';

const SUMMARY = 'api::finance-summary.finance-summary';

let app: TestApp;
let june: Loose;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  june = await app.strapi.db.query(SUMMARY).findOne({
    where: { period: '2025-06', publishedAt: null, locale: 'zh-Hans' },
    populate: { ledgerFile: true },
  });
});
afterAll(() => app.stop());

interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

/** Signing in and out, and what everybody does with the own account. */
const OWN_AFFAIRS =
  /^\/admin\/(?:login|logout|access-token|renew-token|register|forgot-password|reset-password|users\/me|homepage)/;

/** Every route of the admin API that could change something. */
function writingRoutes(): readonly { readonly method: string; readonly path: string }[] {
  const layers = app.strapi.server.api('admin').listRoutes() as readonly Layer[];
  return layers.flatMap(({ methods, path }) =>
    methods
      .filter((method) => !['HEAD', 'GET', 'OPTIONS'].includes(method))
      .map((method) => ({ method: method.toLowerCase(), path: String(path) }))
      .filter((route) => !OWN_AFFAIRS.test(route.path)),
  );
}

function addressOf(path: string): string {
  const isFile = path.startsWith('/upload');
  const id = isFile ? june['ledgerFile'].id : june['documentId'];
  const values: Readonly<Record<string, unknown>> = {
    ...{ model: SUMMARY, uid: SUMMARY, id, documentId: june['documentId'] },
    ...{ attribute: 'ledgerFile', fileId: june['ledgerFile'].id, targetField: 'ledgerFile' },
  };
  return path.replace(/:([a-z]+)/gi, (_all, name: string) => String(values[name] ?? id));
}

/** Something of everything that one of the routes asks for. */
const body = () => ({
  ...{ title: '被改动', name: '被改动', value: '被改动', reason: '核对六月维修支出' },
  ...{ documentIds: [june['documentId']], ids: [june['ledgerFile'].id], locale: 'zh-Hans' },
  ...{ fileIds: [june['ledgerFile'].id], folderIds: [], code: 'x', step: 'publish' },
});

/**
 * Tables that change by looking: sessions, and the log of who looked at what. And by time alone: the
 * turns in which processes bring up to date what is owed, and messages of the sample that are told
 * meanwhile (no message is ever put there without another row).
 */
const OF_LOOKING_AND_TIME =
  /^(?:strapi_sessions|access_log.*|sqlite_.*|disclosure_turns|[a-z]+_outbox)$/;

/** Every row of every table, as text. */
function everything(): Promise<ReadonlyMap<string, string>> {
  return inUnitOfWork(app.strapi, async ({ trx }) => {
    const isPostgres = app.strapi.db.dialect.client === 'postgres';
    const listing = isPostgres
      ? "select table_name as name from information_schema.tables where table_schema = 'public'"
      : "select name from sqlite_master where type = 'table'";
    const answer = (await trx.raw(listing)) as { rows?: { name: string }[] } & { name: string }[];
    const names = (answer.rows ?? answer).map(({ name }) => name);
    const tables = new Map<string, string>();
    for (const name of names.filter((one) => !OF_LOOKING_AND_TIME.test(one)).sort()) {
      const rows = (await trx(name).select('*')).map((row: object) => JSON.stringify(row));
      tables.set(name, rows.sort().join('\n'));
    }
    return tables;
  });
}

const send = (client: TestAgent, method: string, path: string) =>
  client[method as 'post' | 'put' | 'delete' | 'patch'](addressOf(path)).send(body());

it.each(['auditor', 'vice-head'] as const)(
  'the %s changes nothing by any route of the panel',
  async (role) => {
    const { client } = await staffMember(app, role);
    await client.get(`/content-manager/collection-types/${SUMMARY}`).expect(200);
    const before = await everything();
    const routes = writingRoutes();
    expect(routes.length).toBeGreaterThan(60);
    const faults: string[] = [];
    for (const { method, path } of routes) {
      const { status } = await send(client, method, path);
      // Some of Strapi's own routes answer a body of nonsense with 500; none of ours may.
      if (status >= 500 && path.startsWith('/transparency'))
        faults.push(`${method} ${path} ${status}`);
    }
    expect(faults).toEqual([]);
    const after = await everything();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect(
      [...after].filter(([name, rows]) => before.get(name) !== rows).map(([name]) => name),
    ).toEqual([]);
    // The walk proves something only while the session lasts.
    await client.get(`/content-manager/collection-types/${SUMMARY}`).expect(200);
  },
);

it('a department head changes nothing of another department by any route of the panel', async () => {
  const { client } = await staffMember(app, 'department-head', ['canteen']);
  const rows = () =>
    app.strapi.db.query(SUMMARY).findMany({
      where: { documentId: june['documentId'] },
      populate: true,
      orderBy: { id: 'asc' },
    });
  const before = await rows();
  for (const { method, path } of writingRoutes()) {
    if (!path.startsWith('/admin')) await send(client, method, path);
  }
  expect(await rows()).toEqual(before);
});
