import type * as Outside from '../../src/plugins/approval/server/src/gate/outside';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { openMonths, type ApprovalMonths } from '../support/approval-months';
import { rowsIn } from '../support/approval-stage';
import { compiled } from '../support/boot';
import { publish, readMonth, SUMMARY } from '../support/content-months';
import { codeOf } from '../support/refusal-codes';

let months: ApprovalMonths;
beforeAll(async () => {
  months = await openMonths();
});
afterAll(() => months.app.stop());

describe('the rows themselves', () => {
  const rows = () => months.app.strapi.db.query(SUMMARY);

  it('are not made public past the document service', async () => {
    const data = {
      documentId: 'madepublic',
      locale: 'zh-Hans',
      title: 'x',
      publishedAt: new Date(),
    };
    expect(await codeOf(rows().create({ data }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await codeOf(rows().createMany({ data: [data] }))).toBe('APPROVAL_DIRECT_WRITE');
    const documentId = await months.drafted();
    await months.approve(documentId);
    const where = { documentId, locale: 'zh-Hans' };
    const now = { publishedAt: new Date() };
    expect(await codeOf(rows().update({ where, data: now }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await codeOf(rows().updateMany({ where, data: now }))).toBe('APPROVAL_DIRECT_WRITE');
    expect(await months.isPublic(documentId)).toBe(false);
  });

  it('are not changed where they are public, but for what is no statement', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    const where = { documentId };
    const data = { plainSummary: '偷偷改过' };
    expect(await codeOf(rows().updateMany({ where, data }))).toBe('APPROVAL_DIRECT_WRITE');
    const published = { documentId, publishedAt: { $notNull: true } };
    expect(await codeOf(rows().update({ where: published, data }))).toBe('APPROVAL_DIRECT_WRITE');
    const moved = { documentId: 'elsewhere' };
    expect(await codeOf(rows().updateMany({ where, data: moved }))).toBe('APPROVAL_DIRECT_WRITE');
    await rows().updateMany({ where, data: { approvedByRole: '分管副校长' } });
    expect(await readMonth(months.app, documentId, 'zh-Hans')).toMatchObject({
      approvedByRole: '分管副校长',
    });
  });
});

describe('what became public past the application', () => {
  const report = (at: string) =>
    compiled<typeof Outside>(
      'src/plugins/approval/server/src/gate/outside.js',
    ).reportPublishedOutside(months.app.strapi, at);

  it('is told in the trail, once', async () => {
    const documentId = await months.drafted();
    await months.approve(documentId);
    await publish(months.app, SUMMARY, documentId, 'zh-Hans');
    const at = new Date().toISOString();
    expect(await report(at)).toBe(0);
    const later = new Date(Date.now() + 3_600_000);
    const { tableName } = months.app.strapi.db.metadata.get(SUMMARY);
    await inUnitOfWork(months.app.strapi, (unit) =>
      unit
        .table(tableName)
        .where({ document_id: documentId })
        .whereNotNull('published_at')
        .update({ published_at: unit.schemaName === undefined ? later.getTime() : later }),
    );
    expect(await report(at)).toBe(1);
    expect(await report(at)).toBe(0);
    const entries = await rowsIn(months.app, 'approval_audit', { name: 'publishedOutside' });
    expect(entries).toMatchObject([{ document_id: documentId, actor: null }]);
  });
});
