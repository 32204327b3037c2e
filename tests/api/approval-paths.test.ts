import { openMonths, type ApprovalMonths } from '../support/approval-months';
import { rowsIn } from '../support/approval-stage';
import {
  createTranslated,
  draftRow,
  freshYear,
  monthData,
  publish,
  publishedRow,
  readMonth,
  refusalOf,
  storedRows,
  SUMMARY,
  update,
  type Loose,
} from '../support/content-months';
import { codeOf, codeOfAnswer } from '../support/refusal-codes';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

const clerk = () => months.staff.clerk.client;

const manager = (path = '') => `/content-manager/collection-types/${SUMMARY}${path}`;

async function form(documentId: string): Promise<Loose> {
  const { body } = await clerk()
    .get(manager(`/${documentId}?locale=zh-Hans`))
    .expect(200);
  const row: Loose = body.data;
  delete row['ownerDepartment'];
  delete row['localizations'];
  return { ...row, locale: 'zh-Hans' };
}

/** Every way that publishes one document in Chinese; resolves to the code of its refusal, or null. */
const PATHS: Readonly<Record<string, (documentId: string) => Promise<string | null>>> = {
  'the document service': (documentId) =>
    codeOf(months.app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' })),
  'an update that publishes': (documentId) =>
    codeOf(update(months.app, SUMMARY, documentId, 'zh-Hans', {}, { status: 'published' })),
  'the panel': async (documentId) => {
    const body = await form(documentId);
    return codeOfAnswer(
      await clerk()
        .post(manager(`/${documentId}/actions/publish`))
        .send(body),
    );
  },
  'the panel for several documents': async (documentId) =>
    codeOfAnswer(
      await clerk()
        .post(manager('/actions/bulkPublish'))
        .send({ documentIds: [documentId], locale: 'zh-Hans' }),
    ),
  'the panel for several locales': async (documentId) =>
    codeOfAnswer(
      await clerk()
        .post(manager('/actions/bulkPublish'))
        .send({ documentIds: [documentId], locale: ['zh-Hans'] }),
    ),
  'another plugin, inside a transaction of its own': (documentId) =>
    codeOf(
      months.app.strapi.db.transaction(() =>
        months.app.strapi.documents(SUMMARY).publish({ documentId, locale: 'zh-Hans' }),
      ),
    ),
};

describe.each(Object.entries(PATHS))('%s', (_name, path) => {
  it('publishes nothing that was not approved', async () => {
    const documentId = await months.drafted();
    expect(await path(documentId)).toBe('APPROVAL_GATE_CLOSED');
    expect(await months.isPublic(documentId)).toBe(false);
  });

  it('publishes what was approved, and enters it', async () => {
    const documentId = await months.drafted();
    const { id } = await months.approve(documentId);
    expect(await path(documentId)).toBeNull();
    expect(await months.isPublic(documentId)).toBe(true);
    expect(await rowsIn(months.app, 'approval_cases', { id })).toMatchObject([
      { state: 'published' },
    ]);
    expect(
      await rowsIn(months.app, 'approval_publications', { document_id: documentId }),
    ).toMatchObject([{ locale: 'zh-Hans', ground: 'approval', case_id: id }]);
  });

  it('publishes nothing that was changed after the approval', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    await update(months.app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '改过' });
    expect(await path(documentId)).toBe('APPROVAL_GATE_CLOSED');
    expect(await months.isPublic(documentId)).toBe(false);
  });

  it('publishes nothing whose rows were changed past the document service', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    const { id } = await draftRow(months.app, SUMMARY, documentId, 'zh-Hans');
    const data = { plainSummary: '偷偷改过' };
    await months.app.strapi.db.query(SUMMARY).update({ where: { id }, data });
    expect(await path(documentId)).toMatch(/^APPROVAL_(GATE_CLOSED|PUBLISHED_DIFFERS)$/);
    expect(await months.isPublic(documentId)).toBe(false);
  });
});

describe('a document that is made', () => {
  it('is never public at once', async () => {
    const year = freshYear();
    const data = monthData(year, 1) as never;
    const made = months.app.strapi.documents(SUMMARY).create({ data, status: 'published' });
    expect(await codeOf(made)).toBe('APPROVAL_GATE_CLOSED');
    const entities = months.app.strapi.entityService;
    const dated = { ...monthData(year, 1), publishedAt: new Date() } as never;
    const old = Promise.resolve(entities.create(SUMMARY, { data: dated }));
    expect(await codeOf(old)).toBe('APPROVAL_GATE_CLOSED');
    const sent = { ...monthData(year, 1), locale: 'zh-Hans' };
    const panel = await clerk().post(manager('/actions/publish?locale=zh-Hans')).send(sent);
    expect(codeOfAnswer(panel)).toBe('APPROVAL_GATE_CLOSED');
    expect(await storedRows(months.app, SUMMARY, { fiscalYear: year })).toEqual([]);
  });

  it('by copying a published one is a draft', async () => {
    const year = freshYear();
    const documentId = await createTranslated(months.app, year, 1);
    await months.approve(documentId);
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    const copied = await months.app.strapi.documents(SUMMARY).clone({
      ...{ documentId, data: { month: 2, openingBalanceFen: null }, status: 'published' },
    } as never);
    const copyId = copied?.documentId ?? '';
    expect(await months.isPublic(copyId)).toBe(false);
    expect(await PATHS['the document service']?.(copyId)).toBe('APPROVAL_GATE_CLOSED');
  });
});

describe('whoever listens to publications', () => {
  it('cannot publish anything else under the approval that was just used', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    const heard = new Promise<readonly (string | null)[]>((resolve) => {
      const stop = months.app.strapi.eventHub.on('entry.publish', async () => {
        stop();
        const data = { plainSummary: '偷偷改过' };
        const where = { documentId, publishedAt: { $notNull: true } };
        resolve([
          await codeOf(months.app.strapi.db.query(SUMMARY).updateMany({ where, data })),
          await codeOf(update(months.app, SUMMARY, documentId, 'zh-Hans', data)),
          await codeOf(publish(months.app, SUMMARY, documentId, 'zh-Hans')),
        ]);
      });
    });
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    expect(await heard).toEqual(['APPROVAL_DIRECT_WRITE', null, 'APPROVAL_GATE_CLOSED']);
  });
});

describe('the entity service of old plugins', () => {
  it('publishes a change of a published row only where it was approved', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    const entities = months.app.strapi.entityService;
    const change = (id: number) =>
      codeOf(
        Promise.resolve(entities.update(SUMMARY, id, { data: { plainSummary: '改过' } as never })),
      );
    const draft = await draftRow(months.app, SUMMARY, documentId, 'zh-Hans');
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    const row = await publishedRow(months.app, SUMMARY, documentId, 'zh-Hans');
    expect(await change(row['id'])).toBe('APPROVAL_GATE_CLOSED');
    expect(await change(draft['id'])).toBeNull();
    expect((await readMonth(months.app, documentId, 'zh-Hans'))['plainSummary']).not.toBe('改过');
  });
});

describe('the public API', () => {
  it('writes nothing', async () => {
    const year = freshYear();
    const data = monthData(year, 1);
    const address = '/api/finance-summaries';
    expect((await months.app.http.post(address).send({ data })).status).toBeGreaterThanOrEqual(400);
    const documentId = await months.drafted();
    await months.approve(documentId);
    const put = await months.app.http
      .put(`${address}/${documentId}`)
      .send({ data: { title: 'x' } });
    expect(put.status).toBeGreaterThanOrEqual(400);
    const query = 'mutation { createFinanceSummary(data: {}) { documentId } }';
    const asked = await months.app.http.post('/graphql').send({ query });
    expect(asked.body.errors?.length).toBeGreaterThan(0);
    expect(await months.isPublic(documentId)).toBe(false);
  });
});

describe('the order of guards', () => {
  it('asks for the approval before the rules of the content', async () => {
    const documentId = await createTranslated(months.app, freshYear(), 1, { checkedByRole: null });
    const refusal = await refusalOf(publish(months.app, SUMMARY, documentId, 'zh-Hans'));
    expect(refusal.details.code).toBe('APPROVAL_GATE_CLOSED');
    expect(refusal.message).toMatch(/提交审批/);
    await months.approve(documentId);
    const ruled = await refusalOf(publish(months.app, SUMMARY, documentId, 'zh-Hans'));
    expect(ruled.details.code).toBe('CANNOT_BE_PUBLISHED');
  });
});
