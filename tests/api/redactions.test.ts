import sample from '../../database/sample/workflow-samples.json';
import { rowsOf } from '../../src/shared/strapi/rows';
import { bootApp, type TestApp } from '../support/boot';
import { create, publish, update, type Data } from '../support/content-months';
import { clientOf } from '../support/http-client';

const REDACTION = 'api::redaction.redaction';

let app: TestApp;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
});
afterAll(() => app.stop());

const names = (changes: Data = {}): Data => ({
  contentKey: 'meet-09',
  contentTitle: '校务公开座谈会',
  fieldPath: 'participants.names',
  fieldLabel: '参会学生姓名',
  reason: 'minorProtection',
  legalBasis: '未成年人保护法第四条',
  decidedByRole: '校务公开办公室',
  decidedAt: '2025-09-01T00:00:00.000Z',
  ...changes,
});

it('the public reads what is left out and why, in three languages, and never where', async () => {
  for (const [locale, label] of [
    ['zh-Hans', '参会人姓名'],
    ['zh-Hant', '參會人姓名'],
    ['en', 'Names of those who attended'],
  ] as const) {
    const { body, text } = await app.http
      .get(`/api/redactions?locale=${locale}&populate=*`)
      .expect(200);
    expect(body.data).toHaveLength(sample.redactions.length);
    expect(body.meta.localeFallback).toBe(0);
    expect(body.data).toContainEqual(
      expect.objectContaining({ fieldLabel: label, reason: 'personalInformation', locale }),
    );
    for (const { fieldPath } of sample.redactions) expect(text).not.toContain(fieldPath);
  }
});

it('a redaction is public since its decision, as the sample tells', async () => {
  const { body } = await app.http.get('/api/redactions?filters[contentKey]=meet-01').expect(200);
  expect(body.data[0]).toMatchObject({
    decidedAt: '2025-07-11T01:00:00.000Z',
    publicSince: '2025-07-11T01:00:00.000Z',
    revision: 1,
  });
});

it('a draft is not public, and what is public changes only with a reason', async () => {
  const documentId = await create(app, REDACTION, names());
  await app.http.get(`/api/redactions/${documentId}`).expect(404);
  await publish(app, REDACTION, documentId);
  await app.http.get(`/api/redactions/${documentId}`).expect(200);
  await update(app, REDACTION, documentId, 'zh-Hans', { reason: 'personalInformation' });
  await expect(publish(app, REDACTION, documentId)).rejects.toMatchObject({
    details: { code: 'CORRECTION_REASON_REQUIRED' },
  });
  await update(app, REDACTION, documentId, 'zh-Hans', { correctionReason: '理由写错' });
  await publish(app, REDACTION, documentId);
  const { body } = await app.http.get(`/api/redactions/${documentId}`).expect(200);
  expect(body.data).toMatchObject({ revision: 2, reason: 'personalInformation' });
});

it.each<[string, Data]>([
  ['without a reason', { reason: null }],
  ['without a legal basis', { legalBasis: '' }],
  ['decided tomorrow', { decidedAt: '2999-01-01T00:00:00.000Z' }],
  ['with a value in place of a path', { fieldPath: '王小明、李小红' }],
  ['that ends before it begins', { availableOn: '2025-01-01' }],
])('one %s is not published', async (_name, changes) => {
  const data = names({ contentKey: `x-${String(Object.keys(changes)[0])}`, ...changes });
  const documentId = await create(app, REDACTION, data);
  await expect(publish(app, REDACTION, documentId)).rejects.toMatchObject({
    name: 'ValidationError',
  });
  const where = { documentId, publishedAt: { $notNull: true } };
  expect(await rowsOf(app.strapi, REDACTION).count({ where })).toBe(0);
});

it('there is no field for the value', async () => {
  const editor = await clientOf(app, 'editor');
  const { body } = await editor
    .post(`/content-manager/collection-types/${REDACTION}`)
    .send(names({ contentKey: 'meet-10', value: '王小明' }))
    .expect(400);
  expect(body.error.details.errors[0].name).toBe('INPUT_UNKNOWN_FIELD');
});
