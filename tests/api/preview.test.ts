import { STAFF_ROLES } from '../../src/content/roles/role-table';
import { bootApp, compiled, type TestApp } from '../support/boot';
import { staffMember, type StaffMember } from '../support/staff';

const { draftToken } = compiled<typeof import('../../src/preview/draft-token')>(
  'src/preview/draft-token.js',
);

const NOTICE = 'api::works-notice.works-notice';
const SUMMARY = 'api::finance-summary.finance-summary';

let app: TestApp;
let office: StaffMember;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  office = await staffMember(app, 'disclosure-office');
});
afterAll(() => app.stop());

interface Asked {
  readonly status?: 'draft' | 'modified' | 'published';
  readonly locale?: string;
}

/** What Strapi's panel asks when a form is open. */
const addressFor = async (
  uid: string,
  documentId: string,
  { status = 'draft', locale = 'zh-Hans' }: Asked = {},
  client = office.client,
): Promise<string | undefined> => {
  const { status: code, body } = await client.get(
    `/content-manager/preview/url/${uid}?documentId=${documentId}&locale=${locale}&status=${status}`,
  );
  expect([200, 204]).toContain(code);
  return (body as { data?: { url?: string } }).data?.url;
};

const page = (address: string) => app.http.get(address).set('accept', 'text/html');

const rowOf = async (uid: string, where: object = {}) => {
  const row = (await app.strapi.db.query(uid).findOne({
    where: { locale: 'zh-Hans', publishedAt: { $null: true }, ...where },
  })) as { id: number; documentId: string; title: string } | null;
  if (row === null) throw new Error(`No draft of ${uid}`);
  return row;
};

const change = (uid: string, id: number, data: object) =>
  app.strapi.db.query(uid).update({ where: { id }, data });

const withoutNote = (markup: string) =>
  markup.replace(/<p class="note">预览[\s\S]*?<\/p>/, '').replace(/打印于[^<·]*/g, '');

test.each([
  ...['finance-summary', 'works-notice', 'logistics-bulletin', 'meal-account', 'menu'],
  ...['inspection', 'regulation', 'procurement', 'meeting', 'improvement-action'],
  ...[
    'disclosure-page',
    'asset-register-snapshot',
    'regulation-version',
    'feedback-entry',
    'fee-item',
  ],
  ...['training-session', 'inspection-finding', 'information-request'],
])('a draft of %s that is as it is public shows the public page', async (name) => {
  const uid = `api::${name}.${name}`;
  const published = await app.strapi.db.query(uid).findOne({
    where: { locale: 'zh-Hans', publishedAt: { $notNull: true } },
    orderBy: { id: 'asc' },
  });
  const live = (await addressFor(uid, published.documentId, { status: 'published' })) ?? '';
  const draft = (await addressFor(uid, published.documentId)) ?? '';
  expect(live).toMatch(/^\/[\w/.-]+$/);
  expect(draft.startsWith(`${live}?preview=`)).toBe(true);
  const shown = await page(draft).expect(200);
  expect(shown.text).toContain('预览：这是已保存的草稿');
  const { text } = await page(live).expect(200);
  expect(withoutNote(shown.text)).toBe(withoutNote(text));
});

describe('a draft with a new text', () => {
  const TITLE = '草稿里的新标题';
  let draft: Awaited<ReturnType<typeof rowOf>>;
  let live: string;
  beforeAll(async () => {
    draft = await rowOf(NOTICE);
    live = (await addressFor(NOTICE, draft.documentId, { status: 'published' })) ?? '';
    await change(NOTICE, draft.id, { title: TITLE });
  });

  it('is shown to who has the link, and kept by nobody', async () => {
    const shown = await page((await addressFor(NOTICE, draft.documentId)) ?? '').expect(200);
    expect(shown.text).toContain(TITLE);
    expect(shown.headers).toMatchObject({
      ...{ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' },
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  it('is nowhere else', async () => {
    const token = new URL((await addressFor(NOTICE, draft.documentId)) ?? '', 'http://a').search;
    const texts = await Promise.all([
      page(live).then(({ text }) => text),
      page('/works').then(({ text }) => text),
      app.http.get(`/api/works-notices/${draft.documentId}${token}`).then(({ text }) => text),
      app.http.get(`/api/feeds/all.atom${token}`).then(({ text }) => text),
      app.http
        .post(`/graphql${token}`)
        .send({ query: '{ worksNotices { title } }' })
        .then(({ text }) => text),
    ]);
    for (const text of texts) expect(text).not.toContain(TITLE);
  });

  it('is not shown in another language, nor later, nor by a token of somebody else', async () => {
    const address = (await addressFor(NOTICE, draft.documentId)) ?? '';
    const [path, query] = address.split('?');
    const [key] = app.strapi.config.get<string[]>('server.app.keys');
    const target = { uid: NOTICE, documentId: draft.documentId, locale: 'zh-Hans' } as const;
    const old = draftToken(target, new Date(Date.now() - 16 * 60_000), key ?? '');
    const foreign = draftToken(target, new Date(), 'another server');
    for (const wrong of [
      `/en${path}?${query}`,
      ...[old, foreign, '', 'x'].map((token) => `${path}?preview=${encodeURIComponent(token)}`),
    ]) {
      const { text, headers } = await page(wrong).expect(403);
      expect(text).not.toContain(TITLE);
      expect(text).toMatch(/预览已过期|The preview is over/);
      expect(headers['cache-control']).toBe('private, no-store');
    }
  });
});

test('a document that was never public has a page in the preview alone', async () => {
  const { documentId, title } = await rowOf(NOTICE, { title: { $ne: '草稿里的新标题' } });
  await app.strapi.db.query(NOTICE).deleteMany({
    where: { documentId, publishedAt: { $notNull: true } },
  });
  expect(await addressFor(NOTICE, documentId, { status: 'published' })).toBeUndefined();
  const draft = (await addressFor(NOTICE, documentId)) ?? '';
  expect((await page(draft).expect(200)).text).toContain(title);
  await page(draft.replace(/\?.*/, '')).expect(404);
});

test('what will not be for everybody has no page, and the preview says so', async () => {
  const draft = await rowOf(NOTICE, { title: { $ne: '草稿里的新标题' } });
  await change(NOTICE, draft.id, { visibilityScope: 'staff' });
  const { text } = await page((await addressFor(NOTICE, draft.documentId)) ?? '').expect(404);
  expect(text).toContain('公开后网站上也不会有这一页');
});

test.each(STAFF_ROLES.map(({ code }) => code))(
  'the role %s gets a link to what it can read, and to nothing else',
  async (code) => {
    const { client } = await staffMember(app, code);
    for (const uid of [NOTICE, SUMMARY, 'api::feedback-entry.feedback-entry']) {
      const { documentId } = await rowOf(uid);
      const { status } = await client.get(
        `/content-manager/collection-types/${uid}/${documentId}?locale=zh-Hans`,
      );
      const address = await addressFor(uid, documentId, {}, client);
      expect([uid, address !== undefined]).toEqual([uid, status === 200]);
    }
  },
);

test('what has no page of its own has no preview', async () => {
  const uid = 'api::department.department';
  const { documentId } = await app.strapi.db.query(uid).findOne({ where: { locale: 'zh-Hans' } });
  expect(await addressFor(uid, documentId)).toBeUndefined();
});
