import type TestAgent from 'supertest/lib/agent';

import { bootApp, type TestApp } from '../support/boot';
import { clerkOf } from '../support/content-clerk';
import { expectLocalesToAgree, publicTitles } from '../support/content-locales';
import {
  create,
  createTranslated,
  draftRow,
  freshYear,
  LOCALES,
  monthData,
  publish,
  publishedMonths,
  readMonth,
  refusalOf,
  storedRows,
  SUMMARY,
  update,
  waterLine,
  wordsIn,
  type Data,
  type Locale,
  type Loose,
} from '../support/content-months';

let app: TestApp;
let editor: TestAgent;

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  editor = await clerkOf(app);
});
afterAll(() => app.stop());

const manager = (path = '') => `/content-manager/collection-types/${SUMMARY}${path}`;

/** The form of a document as the panel holds it: what it read, with the editor's changes. */
async function form(documentId: string, locale: Locale, changes: Data = {}): Promise<Loose> {
  const { body } = await editor.get(manager(`/${documentId}?locale=${locale}`)).expect(200);
  const row: Loose = body.data;
  delete row['ownerDepartment'];
  delete row['localizations'];
  return { ...row, ...changes };
}

describe('an editor in the panel', () => {
  it('enters a month and publishes it in one step', async () => {
    const year = freshYear();
    const sent = { ...monthData(year, 1), totals: null, highlights: null };
    const answer = await editor
      .post(manager('/actions/publish?locale=zh-Hans'))
      .send({ ...sent, locale: 'zh-Hans' });
    expect(answer.status).toBe(200);
    const row = await readMonth(app, answer.body.data.documentId, 'zh-Hans');
    expect(row).toMatchObject({ period: `${year}-01`, title: `${year}年1月财务摘要` });
    expect(row['totals'].expenditureFen).toBe('200000');
  });

  it.each(LOCALES)('corrects and publishes from the form in %s', async (locale) => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    const lines = (await form(documentId, locale))['expenditureLines'];
    const changes = {
      expenditureLines: [{ ...lines[0], amountFen: '120001' }, lines[1]],
      ...wordsIn(locale, 'second'),
      correctionReason: 'Read again',
      locale,
    };
    const body = await form(documentId, locale, changes);
    const answer = await editor.post(manager(`/${documentId}/actions/publish`)).send(body);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    await expectLocalesToAgree(app, documentId);
    const row = await readMonth(app, documentId, locale);
    expect(row).toMatchObject({ revision: 2, ...wordsIn(locale, 'second') });
    expect(row['totals'].expenditureFen).toBe('200001');
    for (const other of LOCALES.filter((entry) => entry !== locale)) {
      expect((await publicTitles(app, documentId))[other]).toBe(wordsIn(other).title);
    }
  });

  it('publishes several months at once, in the order they were chosen', async () => {
    const year = freshYear();
    const documentIds = [];
    for (const month of [1, 2, 3]) documentIds.push(await createTranslated(app, year, month));
    const answer = await editor
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: 'zh-Hans' });
    expect([answer.status, answer.body]).toEqual([200, { count: 3 }]);
    for (const documentId of documentIds) await expectLocalesToAgree(app, documentId, ['zh-Hans']);
    const last = await readMonth(app, documentIds[2] ?? '', 'zh-Hans');
    expect(last['totals'].cumulativeExpenditureFen).toBe('600000');
  });

  it('publishes several locales of several months at once', async () => {
    const year = freshYear();
    const documentIds = [];
    for (const month of [1, 2]) documentIds.push(await createTranslated(app, year, month));
    const answer = await editor
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: [...LOCALES] });
    expect([answer.status, answer.body]).toEqual([200, { count: 6 }]);
    for (const documentId of documentIds) await expectLocalesToAgree(app, documentId);
  });

  it('publishes none of several months when one of them may not go out', async () => {
    const year = freshYear();
    const documentIds = [
      await createTranslated(app, year, 1),
      await createTranslated(app, year, 3),
    ];
    const answer = await editor
      .post(manager('/actions/bulkPublish'))
      .send({ documentIds, locale: 'zh-Hans' });
    expect(answer.status).toBe(400);
    const where = { documentId: { $in: documentIds }, publishedAt: { $notNull: true } };
    expect(await storedRows(app, SUMMARY, where)).toEqual([]);
  });

  it('discards a draft', async () => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    await update(app, SUMMARY, documentId, 'en', { expenditureLines: [waterLine(1)] });
    const answer = await editor
      .post(manager(`/${documentId}/actions/discard`))
      .send({ locale: 'en' });
    expect(answer.status).toBe(200);
    const chinese = await draftRow(app, SUMMARY, documentId, 'zh-Hans');
    expect(chinese['expenditureLines']).toHaveLength(2);
  });
});

describe('a document that is saved as published', () => {
  it.each(['zh-Hans', 'en'] as const)('in %s goes through the same checks', async (locale) => {
    const documentId = await createTranslated(app, freshYear(), 1);
    await publish(app, SUMMARY, documentId);
    const data = { expenditureLines: [waterLine(1)], ...wordsIn(locale, 'second') };
    const published = { status: 'published' };
    const refusal = await refusalOf(update(app, SUMMARY, documentId, locale, data, published));
    expect(refusal.details.code).toBe('CORRECTION_REASON_REQUIRED');
    expect((await readMonth(app, documentId, locale))['revision']).toBe(1);
    expect((await draftRow(app, SUMMARY, documentId, locale))['title']).toBe(wordsIn(locale).title);
    const reasoned = { ...data, correctionReason: 'Read again' };
    await update(app, SUMMARY, documentId, locale, reasoned, published);
    await expectLocalesToAgree(app, documentId);
    expect(await readMonth(app, documentId, locale)).toMatchObject({
      revision: 2,
      ...wordsIn(locale, 'second'),
    });
  });

  it('is not even stored when it may not be published', async () => {
    const year = freshYear();
    const data = { ...monthData(year, 1), checkedByRole: null };
    const refusal = await refusalOf(create(app, SUMMARY, data, { status: 'published' }));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['FIELD_REQUIRED']);
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });

  it('through the entity service of old plugins obeys the rules', async () => {
    const year = freshYear();
    const entities = app.strapi.entityService;
    const data = { ...monthData(year, 2), publishedAt: new Date() } as never;
    await refusalOf(Promise.resolve(entities.create(SUMMARY, { data })));
    expect(await storedRows(app, SUMMARY, { fiscalYear: year })).toEqual([]);
    const first = { ...monthData(year, 1), publishedAt: new Date() } as never;
    const saved = (await entities.create(SUMMARY, { data: first })) as unknown as Loose;
    expect(await readMonth(app, saved['documentId'], 'zh-Hans')).toMatchObject({ revision: 1 });
  });
});

describe('a month that is copied', () => {
  it('is refused for the same month', async () => {
    const [documentId = ''] = await publishedMonths(app, freshYear(), 1);
    const before = await storedRows(app, SUMMARY, {});
    const refusal = await refusalOf(app.strapi.documents(SUMMARY).clone({ documentId }));
    expect(refusal.details.errors?.map(({ name }) => name)).toEqual(['DUPLICATE_PERIOD']);
    expect(await storedRows(app, SUMMARY, {})).toEqual(before);
  });

  it('for another month has its own names, its own words, and was never public', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    for (const locale of LOCALES) {
      await update(app, SUMMARY, documentId, locale, { title: '', correctionReason: 'Pending' });
    }
    const data = { month: 2, openingBalanceFen: null, plainSummary: 'New', incomeLines: [] };
    const copied = await app.strapi
      .documents(SUMMARY)
      .clone({ documentId, locale: '*', data } as never);
    const copyId = copied?.documentId ?? '';
    const rows = await storedRows(app, SUMMARY, { documentId: copyId });
    expect(rows.map(({ locale, title, plainSummary }) => [locale, title, plainSummary])).toEqual([
      ['en', `Finance summary, February ${year}`, wordsIn('en').plainSummary],
      ['zh-Hans', `${year}年2月财务摘要`, 'New'],
      ['zh-Hant', `${year}年2月財務摘要`, wordsIn('zh-Hant').plainSummary],
    ]);
    for (const row of rows) {
      expect(row).toMatchObject({
        ...{ key: `fin-${year}-02`, period: `${year}-02`, publishedAt: null, revision: 0 },
        ...{ publicSince: null, contentHash: null, corrections: null, correctionReason: null },
        incomeLines: [],
      });
      expect(Number(row['openingBalanceFen'])).toBe(1_300_000);
      expect(Number(row['totals'].cumulativeExpenditureFen)).toBe(400_000);
    }
    await update(app, SUMMARY, copyId, 'zh-Hans', {
      incomeLines: monthData(year, 2)['incomeLines'],
    });
    await publish(app, SUMMARY, copyId);
    await expectLocalesToAgree(app, copyId);
  });

  it('by an editor in the panel keeps the lines of its original where they are', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    const original = await storedRows(app, SUMMARY, { documentId });
    const body = await form(documentId, 'zh-Hans', { month: 2, openingBalanceFen: null });
    const answer = await editor.post(manager(`/clone/${documentId}`)).send(body);
    expect([answer.status, answer.body.error]).toEqual([200, undefined]);
    expect(await storedRows(app, SUMMARY, { documentId })).toEqual(original);
    const copy = await draftRow(app, SUMMARY, answer.body.data.documentId, 'zh-Hans');
    expect(copy['expenditureLines']).toHaveLength(2);
    expect(copy).toMatchObject({ key: `fin-${year}-02`, revision: 0, publicSince: null });
  });
});

describe('a month that is deleted', () => {
  it('is gone for readers in every locale, and another may take its place', async () => {
    const year = freshYear();
    const [documentId = ''] = await publishedMonths(app, year, 1);
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: '*' });
    for (const locale of LOCALES) {
      await app.http.get(`/api/finance-summaries/${documentId}?locale=${locale}`).expect(404);
    }
    const next = await createTranslated(app, year, 1);
    await publish(app, SUMMARY, next);
    expect(await readMonth(app, next, 'en')).toMatchObject({ revision: 1, key: `fin-${year}-01` });
  });
});
