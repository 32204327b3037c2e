import type TestAgent from 'supertest/lib/agent';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { bootApp, type TestApp } from '../support/boot';
import { startFakeGateway, type FakeGateway } from '../support/fake-gateway';
import { clientOf } from '../support/http-client';
import { staffMember } from '../support/staff';

const ORIGIN = 'https://school.example';
const MONTH = 'api::finance-summary.finance-summary';
const SECRET = 'planted-secret-of-24-characters';
const NUMBER = '13812345678';
const MESSAGE = Symbol.for('message');

let gateway: FakeGateway;
let app: TestApp;
let june: string;
const lines: string[] = [];

async function boot(env: Readonly<Record<string, string>>): Promise<void> {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN, ...env } });
  lines.length = 0;
  app.strapi.log.on('data', (entry: { readonly [MESSAGE]?: string }) => {
    lines.push(String(entry[MESSAGE]));
  });
  const found = await app.strapi.documents(MONTH).findFirst({ filters: { period: '2025-06' } });
  june = found?.documentId ?? '';
}

beforeAll(async () => {
  gateway = await startFakeGateway();
});
beforeEach(() => {
  gateway.calls.length = 0;
});
afterAll(() => gateway.stop());

const freshEditor = async () => (await staffMember(app, 'content-editor')).client;
const pathOf = (documentId: string) => `/transparency/sms-trials/${MONTH}/${documentId}`;
const send = (client: TestAgent, to = NUMBER, documentId = june) =>
  client.post(pathOf(documentId)).send({ to, locale: 'zh-Hans' });
const codeIn = ({ body }: { body: { error?: { details?: { code?: string } } } }) =>
  body.error?.details?.code;

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const isPostgres = app.strapi.db.dialect.client === 'postgres';
  const listing = isPostgres
    ? "select table_name as name from information_schema.tables where table_schema = 'public'"
    : "select name from sqlite_master where type = 'table'";
  return inUnitOfWork(app.strapi, async ({ trx }) => {
    const answer = (await trx.raw(listing)) as { rows?: { name: string }[] } & { name: string }[];
    const tables: unknown[] = [];
    for (const { name } of answer.rows ?? answer) tables.push(await trx(name).select('*'));
    return JSON.stringify(tables);
  });
}

describe('with a gateway', () => {
  beforeAll(() =>
    boot({ SMS_PROVIDER: 'http', SMS_GATEWAY_URL: gateway.url, SMS_GATEWAY_SECRET: SECRET }),
  );
  afterAll(() => app.stop());

  it('the message of what is public goes to one number', async () => {
    const editor = await freshEditor();
    const { body } = await send(editor, '138 1234 5678').expect(200);
    expect(body).toEqual({ id: 'gateway-1', via: 'http' });
    const texts = await editor.get(`/transparency/texts/${MONTH}/${june}?locale=zh-Hans`);
    expect(gateway.calls.map((call) => JSON.parse(call.body))).toEqual([
      { id: expect.any(String), to: `+86${NUMBER}`, text: texts.body.sms },
    ]);
  });

  it('nobody chooses the text, and no more than one number is taken', async () => {
    const editor = await freshEditor();
    const asked = { to: NUMBER, locale: 'zh-Hans' };
    await editor
      .post(pathOf(june))
      .send({ ...asked, text: '中奖了' })
      .expect(400);
    await editor
      .post(pathOf(june))
      .send({ ...asked, to: [NUMBER] })
      .expect(400);
    for (const to of [`${NUMBER},13912345678`, '010-62755617', '+1 415 555 2671', '']) {
      const answer = await send(editor, to).expect(400);
      expect(codeIn(answer)).toBe('SMS_NUMBER_INVALID');
    }
    expect(gateway.calls).toEqual([]);
  });

  it('whoever has sent five today sends no more; a mistyped number is none of them', async () => {
    const editor = await freshEditor();
    await send(editor, '138').expect(400);
    const answers = await Promise.all(Array.from({ length: 7 }, () => send(editor)));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    const refused = answers.find(({ status }) => status === 429);
    expect(refused && codeIn(refused)).toBe('SMS_TRIALS_TOO_MANY');
    expect(refused?.body.error.message).toMatch(/每人每天 5 条.*24 小时/);
    expect(gateway.calls).toHaveLength(5);
    await send(await freshEditor()).expect(200);
  });

  it('what is not public is not sent', async () => {
    const editor = await freshEditor();
    const july = await app.strapi.documents(MONTH).findFirst({ filters: { period: '2025-07' } });
    const documentId = july?.documentId ?? '';
    await app.strapi.documents(MONTH).unpublish({ documentId, locale: '*' });
    expect(codeIn(await send(editor, NUMBER, documentId))).toBe('SMS_DOCUMENT_NOT_FOUND');
    expect(codeIn(await send(editor, NUMBER, 'nothing'))).toBe('SMS_DOCUMENT_NOT_FOUND');
    expect(gateway.calls).toEqual([]);
  });

  it('is for those who have the permission, and nobody else is told of it', async () => {
    await app.http.post(pathOf(june)).send({ to: NUMBER, locale: 'en' }).expect(401);
    for (const role of ['auditor', 'vice-head', 'department-head'] as const) {
      const { client } = await staffMember(app, role, ['finance']);
      await send(client).expect(403);
      const { body } = await client.get('/transparency/sending').expect(200);
      expect(body).toEqual({ wechatDraft: false, smsTrial: false });
    }
    const { body } = await (await freshEditor()).get('/transparency/sending').expect(200);
    expect(body).toEqual({ wechatDraft: false, smsTrial: true });
    expect(gateway.calls).toEqual([]);
  });

  it('what the gateway refuses is told with what to do', async () => {
    const usual = gateway.answer;
    gateway.answer = (response) => {
      response.statusCode = 401;
      response.end(`no ${SECRET}`);
    };
    const answer = await send(await freshEditor());
    gateway.answer = usual;
    expect([answer.status, codeIn(answer)]).toEqual([409, 'SMS_REFUSED_CONFLICT']);
    expect(answer.body.error.message).toMatch(/401.*SMS_GATEWAY_SECRET/);
    expect(answer.text).not.toContain(SECRET);
  });

  it('the number is neither stored nor logged whole, the secret nowhere', async () => {
    await send(await freshEditor()).expect(200);
    expect(lines.some((line) => /a trial of user \d+ to 138\*{4}5678/.test(line))).toBe(true);
    const told = [lines.join('\n'), await everything()].join('\n');
    expect(told).not.toMatch(/138[\s-]?1234[\s-]?5678/);
    expect(told).not.toContain(SECRET);
  });
});

describe('with the log', () => {
  beforeAll(() => boot({ SMS_PROVIDER: 'log' }));
  afterAll(() => app.stop());

  it('nothing leaves, and the panel is told so', async () => {
    const { body } = await send(await freshEditor()).expect(200);
    expect(body).toEqual({ id: expect.any(String), via: 'log' });
    expect(lines.some((line) => /138\*{4}5678.*only logged/.test(line))).toBe(true);
    expect(lines.join('\n')).not.toContain(NUMBER);
    expect(gateway.calls).toEqual([]);
  });
});

describe('without a provider', () => {
  beforeAll(() => boot({}));
  afterAll(() => app.stop());

  it('nothing is offered and nothing is done', async () => {
    const editor = await clientOf(app, 'editor');
    const { body } = await editor.get('/transparency/sending').expect(200);
    expect(body.smsTrial).toBe(false);
    expect(codeIn(await send(editor).expect(404))).toBe('SMS_OFF_NOT_FOUND');
  });
});
