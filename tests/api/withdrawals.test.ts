import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { clientOf } from '../support/http-client';
import { staffMember } from '../support/staff';

const PAGE = 'api::disclosure-page.disclosure-page';
const REASON = '数字有误，更正后重新公开';

let app: TestApp;
let clerk: TestAgent;
let office: TestAgent;
let admin: TestAgent;
beforeAll(async () => {
  app = await bootApp();
  clerk = (await staffMember(app, 'content-editor')).client;
  office = (await staffMember(app, 'disclosure-office')).client;
  admin = await clientOf(app, 'superAdmin');
});
afterAll(() => app.stop());

async function publicPage(title: string): Promise<string> {
  const documents = app.strapi.documents(PAGE);
  const body = [{ type: 'paragraph', children: [{ type: 'text', text: '内容。' }] }];
  const data = { title, category: 'fees', catalogueItemNo: '1.6', summary: '一句话。', body };
  const { documentId } = await documents.create({ data, locale: 'zh-Hans' } as never);
  await documents.publish({ documentId, locale: 'zh-Hans' });
  return documentId;
}

const isPublic = async (documentId: string) =>
  (await app.http.get(`/api/disclosure-pages/${documentId}`)).status === 200;

const withdraw = (who: TestAgent, documentId: string, body: object = {}) =>
  who
    .post(`/transparency/withdrawals/${PAGE}/${documentId}`)
    .send({ verb: 'unpublish', locale: 'zh-Hans', reason: REASON, ...body });

const records = async (documentId: string) => {
  const answer = await app.http.get(
    `/api/publication-records?filters[contentDocumentId][$eq]=${documentId}`,
  );
  return answer.body.data as { withdrawnAt: string | null; note: string | null }[];
};

const inContentManager = (documentId: string) =>
  `/content-manager/collection-types/${PAGE}/${documentId}`;

describe('what was public', () => {
  it('is not taken down without a reason, by whatever road', async () => {
    const documentId = await publicPage('不说原因');
    const unpublished = await office
      .post(`${inContentManager(documentId)}/actions/unpublish`)
      .send({});
    expect([unpublished.status, unpublished.body.error.details.code]).toEqual([
      400,
      'WITHDRAWAL_NEEDED',
    ]);
    const several = await admin
      .post(`/content-manager/collection-types/${PAGE}/actions/bulkUnpublish`)
      .send({ documentIds: [documentId] });
    expect(several.status).toBe(400);
    const deleted = await admin.delete(inContentManager(documentId));
    expect([deleted.status, deleted.body.error.details.code]).toEqual([400, 'WITHDRAWAL_NEEDED']);
    expect(await isPublic(documentId)).toBe(true);
  });

  it.each([
    ['no reason', ''],
    ['a blank one', '   '],
    ['one of 201 characters', '长'.repeat(201)],
  ])('nor with %s', async (what, reason) => {
    const documentId = await publicPage(what);
    const answer = await withdraw(office, documentId, { reason });
    expect([answer.status, answer.body.error.details.code]).toEqual([
      400,
      'WITHDRAWAL_REASON_NEEDED',
    ]);
    expect(await isPublic(documentId)).toBe(true);
  });

  it('nor by a clerk, who may publish but lacks the permission', async () => {
    const documentId = await publicPage('文员');
    expect((await withdraw(clerk, documentId)).status).toBe(403);
    expect(await isPublic(documentId)).toBe(true);
  });

  it('is taken down by the office with a reason, which the public reads on the record', async () => {
    const documentId = await publicPage('撤下');
    expect((await withdraw(office, documentId)).status).toBe(204);
    expect(await isPublic(documentId)).toBe(false);
    expect(await records(documentId)).toMatchObject([
      { note: REASON, withdrawnAt: expect.any(String) },
    ]);
    const draft = await office.get(inContentManager(documentId));
    expect(draft.body.data.title).toBe('撤下');
  });

  it('and public once more, its record says neither', async () => {
    const documentId = await publicPage('再公开');
    await withdraw(office, documentId);
    await app.strapi.documents(PAGE).publish({ documentId, locale: 'zh-Hans' });
    expect(await records(documentId)).toMatchObject([{ note: null, withdrawnAt: null }]);
  });

  it('is deleted only by whom may delete, and leaves its record behind', async () => {
    const documentId = await publicPage('删除');
    const body = { verb: 'delete', locale: '*' };
    expect((await withdraw(office, documentId, body)).status).toBe(403);
    expect((await withdraw(admin, documentId, body)).status).toBe(204);
    expect((await withdraw(admin, documentId, body)).status).toBe(404);
    expect(await records(documentId)).toMatchObject([
      { note: REASON, withdrawnAt: expect.any(String), contentTitle: '删除' },
    ]);
  });

  it.each([
    ['another verb', { verb: 'erase' }],
    ['an unknown key', { also: 1 }],
    ['an unknown language', { locale: 'fr' }],
  ])('%s is a clear refusal', async (_what, body) => {
    const documentId = await publicPage('坏输入');
    const answer = await withdraw(office, documentId, body);
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'QUERY_INVALID']);
    expect(await isPublic(documentId)).toBe(true);
  });
});

it('a draft that nobody ever read is deleted as ever', async () => {
  const { documentId } = await app.strapi.documents(PAGE).create({
    data: { title: '草稿', category: 'fees' },
    locale: 'zh-Hans',
  } as never);
  expect((await admin.delete(inContentManager(documentId))).status).toBe(200);
});
