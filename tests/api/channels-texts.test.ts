import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';

const ORIGIN = 'https://school.example';
const PURCHASE = 'api::procurement.procurement';
const MONTH = 'api::finance-summary.finance-summary';

let app: TestApp;
let editor: Awaited<ReturnType<typeof clientOf>>;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample', env: { PUBLIC_URL: ORIGIN } });
  editor = await clientOf(app, 'editor');
});
afterAll(() => app.stop());

interface Texts {
  readonly sms: string;
  readonly broadcast: string;
  readonly article: { readonly title: string; readonly html: string };
}

const june = async () =>
  (await app.strapi.documents(MONTH).findFirst({ filters: { period: '2025-06' } }))?.documentId ??
  '';
const pathOf = (uid: string, documentId: string) => `/transparency/texts/${uid}/${documentId}`;

async function textsOf(uid: string, documentId: string, locale = 'zh-Hans'): Promise<Texts> {
  const { body } = await editor.get(`${pathOf(uid, documentId)}?locale=${locale}`).expect(200);
  return body;
}

it('a corrected month is told as a correction, in words that fit their channels', async () => {
  const { sms, broadcast, article } = await textsOf(MONTH, await june());
  expect(sms).toBe(`【更正】2025年6月财务摘要，详见${ORIGIN}/finance/2025-06。`);
  expect(broadcast).toContain('二〇二五年六月');
  expect(broadcast).not.toMatch(/\d/);
  expect([sms.length <= 70, broadcast.length <= 300]).toEqual([true, true]);
  expect(article.title).toBe('2025年6月财务摘要');
  expect(article.html).toContain('更正：水费与电费');
  expect(article.html).toMatch(/>[\d,]+\.\d{2}</);
});

it('every document of every type has texts that fit', async () => {
  const types = Object.keys(app.strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
  let told = 0;
  for (const uid of types) {
    const row = await app.strapi.db
      .query(uid)
      .findOne({
        where: { publishedAt: { $notNull: true }, publicSince: { $notNull: true } },
      })
      .catch(() => null);
    if (row === null) continue;
    const { sms, broadcast, article } = await textsOf(uid, row.documentId, 'en');
    told += 1;
    expect([uid, sms.length <= 70, broadcast.length <= 300]).toEqual([uid, true, true]);
    expect([uid, article.html.length <= 20_000, article.html.includes('undefined')]).toEqual([
      ...[uid, true, false],
    ]);
  }
  expect(told).toBeGreaterThan(15);
});

it('they hold nothing that the public cannot read', async () => {
  const rows = await app.strapi.db.query(PURCHASE).findMany({
    where: { publishedAt: { $notNull: true }, locale: 'zh-Hans' },
    populate: ['award'],
  });
  const suppliers = await app.strapi.db.query('api::supplier.supplier').findMany({});
  for (const { documentId, award } of rows) {
    const { article } = await textsOf(PURCHASE, documentId);
    const losers = suppliers.filter(({ name }) => name !== award?.supplierName);
    expect(losers.filter(({ name }) => article.html.includes(name))).toEqual([]);
  }
});

it('strangers are told nothing, and what is not public has no texts', async () => {
  const documentId = await june();
  await app.http.get(pathOf(MONTH, documentId)).expect(401);
  await editor.get(pathOf(MONTH, 'nothing')).expect(404);
  await editor.get(`${pathOf(MONTH, documentId)}?locale=fr`).expect(404);
  await editor.get(pathOf('admin::user', '1')).expect(404);
  await app.strapi.documents(MONTH).unpublish({ documentId, locale: '*' });
  await editor.get(pathOf(MONTH, documentId)).expect(404);
});
