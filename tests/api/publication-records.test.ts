import type TestAgent from 'supertest/lib/agent';
import sample from '../../database/sample/workflow-samples.json';
import { rowsOf } from '../../src/shared/strapi/rows';
import { bootApp, type TestApp } from '../support/boot';
import {
  create,
  createTranslated,
  freshYear,
  publish,
  publishedMonths,
  SUMMARY,
  update,
  type Data,
  type Loose,
} from '../support/content-months';
import { clientOf } from '../support/http-client';

const RECORD = 'api::publication-record.publication-record';
const PANEL = `/content-manager/collection-types/${RECORD}`;

let app: TestApp;
let editor: TestAgent;
beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  editor = await clientOf(app, 'editor');
});
afterAll(() => app.stop());

/** The records of a document as anybody reads them. */
async function recordsOf(key: string): Promise<readonly Loose[]> {
  const { body } = await app.http
    .get(`/api/publication-records?filters[contentKey]=${key}&sort=postedAt,contentLocale`)
    .expect(200);
  return body.data;
}

async function publishedKey(): Promise<string> {
  const year = freshYear();
  await publishedMonths(app, year, 1);
  return `fin-${year}-01`;
}

const onBoard = (contentKey: string, changes: Data = {}): Data => ({
  contentKey,
  contentLocale: 'zh-Hans',
  channel: 'noticeBoard',
  postedAt: '2025-03-03T08:00:00.000Z',
  postedByRole: '总务处干事',
  ...changes,
});

describe('the website', () => {
  it('is recorded by the publication itself: one record for each language', async () => {
    const key = await publishedKey();
    const records = await recordsOf(key);
    expect(records.map(({ contentLocale }) => contentLocale).sort()).toEqual([
      'en',
      'zh-Hans',
      'zh-Hant',
    ]);
    for (const record of records) {
      expect(record).toMatchObject({ channel: 'website', revision: 1, isAutomatic: true });
      expect(record).toMatchObject({ contentType: SUMMARY, withdrawnAt: null });
      const prefix = record['contentLocale'] === 'zh-Hans' ? '' : `/${record['contentLocale']}`;
      expect(record['url']).toBe(`${prefix}/finance/${key.slice('fin-'.length)}`);
      await app.http.get(record['url']).expect(200);
    }
    const english = records.find(({ contentLocale }) => contentLocale === 'en');
    expect(english?.['contentTitle']).toBe('Title in en, first');
  });

  it('has one more record for a correction and none for publishing the same again', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    await publish(app, SUMMARY, documentId);
    expect(await recordsOf(`fin-${year}-01`)).toHaveLength(3);
    const change = { plainSummary: '改正', correctionReason: '录入有误' };
    await update(app, SUMMARY, documentId, 'zh-Hans', change);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    const revisions = (await recordsOf(`fin-${year}-01`)).map(({ revision }) => revision);
    expect(revisions.sort()).toEqual([1, 1, 1, 2, 2, 2]);
  });

  it('has a record of a translation from the day it is published', async () => {
    const year = freshYear();
    const documentId = await createTranslated(app, year, 1);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    expect(await recordsOf(`fin-${year}-01`)).toHaveLength(1);
  });

  it('has no record of a publication that was refused', async () => {
    const before = await rowsOf(app.strapi, RECORD).count({});
    const year = freshYear();
    const documentId = await createTranslated(app, year, 1, { checkedByRole: '财务室会计' });
    await expect(publish(app, SUMMARY, documentId)).rejects.toMatchObject({
      name: 'ValidationError',
    });
    expect(await rowsOf(app.strapi, RECORD).count({})).toBe(before);
  });

  it('closes the record of what is taken down, and opens it when it is public again', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    const ended = async () =>
      (await recordsOf(`fin-${year}-01`)).map(({ withdrawnAt }) => withdrawnAt !== null);
    await app.strapi.documents(SUMMARY).unpublish({ documentId, locale: '*' });
    expect(await ended()).toEqual([true, true, true]);
    await publish(app, SUMMARY, documentId);
    expect(await ended()).toEqual([false, false, false]);
  });

  it('has records of a document that takes the place of a deleted one, beside the old ones', async () => {
    const year = freshYear();
    const [deleted = ''] = await publishedMonths(app, year, 1);
    await editor
      .post(PANEL)
      .send(onBoard(`fin-${year}-01`))
      .expect(201);
    await app.strapi.documents(SUMMARY).delete({ documentId: deleted, locale: '*' });
    const [documentId = ''] = await publishedMonths(app, year, 1);
    await editor
      .post(PANEL)
      .send(onBoard(`fin-${year}-01`))
      .expect(201);
    const records = await recordsOf(`fin-${year}-01`);
    const ofDocument = (id: string) =>
      records.filter(({ contentDocumentId }) => contentDocumentId === id);
    expect(ofDocument(documentId)).toHaveLength(4);
    const website = ofDocument(deleted).filter(({ channel }) => channel === 'website');
    expect(website.map(({ withdrawnAt }) => withdrawnAt === null)).toEqual([false, false, false]);
    const board = ofDocument(deleted).find(({ channel }) => channel === 'noticeBoard');
    await editor
      .put(`${PANEL}/${String(board?.['documentId'])}`)
      .send({ withdrawnAt: '2025-04-01T00:00:00.000Z' })
      .expect(200);
    const after = await recordsOf(`fin-${year}-01`);
    expect(after.find(({ id }) => id === board?.['id'])?.['contentDocumentId']).toBe(deleted);
  });

  it('tells the instant from which the content is public, on the day the sample tells', async () => {
    const told = sample.publicationRecords.filter(
      ({ content, channel }) => content.startsWith('fin-') && channel === 'website',
    );
    expect(told).not.toHaveLength(0);
    for (const { content, postedAt } of told) {
      const [record] = await recordsOf(content);
      const { body } = await app.http.get(`/api/finance-summaries?filters[key]=${content}`);
      expect(record?.['postedAt']).toBe(body.data[0].publicSince);
      expect(String(record?.['postedAt']).slice(0, 10)).toBe(
        new Date(postedAt).toISOString().slice(0, 10),
      );
    }
  });

  it('keeps both revisions of the month that was corrected', async () => {
    const revisions = (await recordsOf('fin-2025-06')).map(({ revision }) => revision);
    expect(new Set(revisions)).toEqual(new Set([1, 2]));
  });
});

describe('a posting by hand', () => {
  it('goes up, comes down, and tells how late', async () => {
    const key = await publishedKey();
    const due = '2025-03-10T10:00:00.000Z';
    const { body } = await editor
      .post(PANEL)
      .send(onBoard(key, { takeDownDueAt: due }))
      .expect(201);
    const documentId = String(body.data.documentId);
    const hanging = (await recordsOf(key)).find(({ channel }) => channel === 'noticeBoard');
    expect(hanging).toMatchObject({ revision: 1, daysOverdue: null, isAutomatic: false });
    expect(hanging?.['contentTitle']).toBe('Title in zh-Hans, first');
    await editor
      .put(`${PANEL}/${documentId}`)
      .send({ withdrawnAt: '2025-03-12T09:00:00.000Z' })
      .expect(200);
    const down = (await recordsOf(key)).find(({ channel }) => channel === 'noticeBoard');
    expect(down).toMatchObject({ daysOverdue: 2, withdrawnAt: '2025-03-12T09:00:00.000Z' });
  });

  it.each<[string, string, Data]>([
    ['the website', 'POSTING_OF_WEBSITE', { channel: 'website', contentLocale: 'en' }],
    ['tomorrow', 'TIME_IN_FUTURE', { postedAt: '2999-01-01T00:00:00.000Z' }],
    ['down before up', 'TIME_ORDER', { withdrawnAt: '2025-03-01T00:00:00.000Z' }],
    ['down tomorrow', 'TIME_IN_FUTURE', { withdrawnAt: '2999-01-01T00:00:00.000Z' }],
    ['nothing', 'POSTING_UNKNOWN', { contentKey: 'fin-1999-01' }],
    ['a revision that never was', 'POSTING_REVISION', { revision: 9 }],
    ['a link that is a script', 'VALUE_FORMAT', { url: 'javascript:alert(1)' }],
    ['an unknown channel', 'INPUT_NOT_ALLOWED', { channel: 'telegram' }],
    ['a time that is none', 'INPUT_WRONG_TYPE', { postedAt: 'yesterday' }],
    ['a field of its own', 'INPUT_UNKNOWN_FIELD', { postedBy: 'me' }],
  ])('of %s is refused: %s', async (_name, code, changes) => {
    const before = await rowsOf(app.strapi, RECORD).count({});
    const { body } = await editor.post(PANEL).send(onBoard('fin-2025-07', changes)).expect(400);
    const names = (body.error.details.errors as { name: string }[]).map(({ name }) => name);
    expect(names).toContain(code);
    expect(await rowsOf(app.strapi, RECORD).count({})).toBe(before);
  });

  it('of a draft is refused', async () => {
    const year = freshYear();
    await createTranslated(app, year, 1);
    const { body } = await editor
      .post(PANEL)
      .send(onBoard(`fin-${year}-01`))
      .expect(400);
    expect(body.error.details.errors[0].name).toBe('POSTING_UNPUBLISHED');
  });

  it('is there once, of twelve that arrive at once', async () => {
    const key = await publishedKey();
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => create(app, RECORD, onBoard(key))),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('of a paper is there once, of twelve that arrive at once', async () => {
    const paper = onBoard('paper-2025-03', { contentTitle: '停水通知' });
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => create(app, RECORD, paper)),
    );
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const row = { ...paper, revision: 7, contentDocumentId: '', visibilityScope: 'public' };
    const past = await Promise.allSettled(
      Array.from({ length: 12 }, () => rowsOf(app.strapi, RECORD).create({ data: row })),
    );
    expect(past.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot pass for one of the system, nor change one of those', async () => {
    const key = await publishedKey();
    const { body } = await editor
      .post(PANEL)
      .send(onBoard(key, { isAutomatic: true, daysOverdue: 99 }))
      .expect(201);
    expect(body.data).toMatchObject({ isAutomatic: false, daysOverdue: null });
    const website = (await recordsOf(key)).find(({ channel }) => channel === 'website');
    const { body: refusal } = await editor
      .put(`${PANEL}/${String(website?.['documentId'])}`)
      .send({ postedAt: '2020-01-01T00:00:00.000Z' })
      .expect(400);
    expect(refusal.error.details.errors[0].name).toBe('POSTING_AUTOMATIC');
  });

  it('names nothing that is meant for members', async () => {
    const key = await publishedKey();
    await editor.post(PANEL).send(onBoard(key)).expect(201);
    const [row] = await rowsOf(app.strapi, SUMMARY).findMany({ where: { key } });
    const documentId = String(row?.documentId);
    await update(app, SUMMARY, documentId, 'zh-Hans', { visibilityScope: 'members' });
    await publish(app, SUMMARY, documentId);
    expect(await recordsOf(key)).toEqual([]);
    await update(app, SUMMARY, documentId, 'zh-Hans', { visibilityScope: 'public' });
    await publish(app, SUMMARY, documentId);
    expect(await recordsOf(key)).toHaveLength(4);
  });
});

it('the list that hung eleven days too long keeps that fact', async () => {
  expect(await recordsOf('aid-list-2025-autumn')).toEqual([
    expect.objectContaining({
      channel: 'noticeBoard',
      contentType: null,
      contentDocumentId: '',
      takeDownDueAt: '2025-10-20T10:00:00.000Z',
      withdrawnAt: '2025-10-31T01:00:00.000Z',
      daysOverdue: 11,
    }),
  ]);
});
