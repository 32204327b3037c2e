import { openDesks, pathOf, type Desks } from '../support/approval-desks';
import {
  DEPARTMENT,
  draftRow,
  publish,
  SUMMARY,
  update,
  type Loose,
} from '../support/content-months';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());

describe('what has changed', () => {
  it('is told field by field against what is public', async () => {
    const documentId = await desks.draftedMonth();
    const fresh = await desks.clerk.client.get(pathOf(documentId, '/difference')).expect(200);
    expect(fresh.body.wasPublished).toBe(false);
    await desks.submit(documentId);
    await desks.approveAll(documentId);
    await publish(desks.app, SUMMARY, documentId, 'zh-Hans');
    await update(desks.app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '新的摘要' });
    const { body } = await desks.clerk.client.get(pathOf(documentId, '/difference')).expect(200);
    expect(body.wasPublished).toBe(true);
    expect(body.differences.filter(({ locale }: Loose) => locale === 'zh-Hans')).toMatchObject([
      { field: 'plainSummary', after: '新的摘要' },
    ]);
  });

  it('reads as the form does: yuan, words of choices, names of what is pointed to', async () => {
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    await desks.approveAll(documentId);
    await publish(desks.app, SUMMARY, documentId, 'zh-Hans');
    const where = { code: 'finance', locale: 'zh-Hans' };
    const finance = await desks.app.strapi.db.query(DEPARTMENT).findOne({ where });
    const { expenditureLines: lines } = await draftRow(desks.app, SUMMARY, documentId, 'zh-Hans');
    await update(desks.app, SUMMARY, documentId, 'zh-Hans', {
      expenditureLines: [{ id: lines[0].id, amountFen: 1_234_567 }, { id: lines[1].id }],
      ownerDepartment: { set: [{ documentId: finance.documentId }] },
    });
    const { body } = await desks.head.client.get(pathOf(documentId, '/difference')).expect(200);
    const told = new Map<string, Loose>(
      body.differences
        .filter(({ locale }: Loose) => [null, 'zh-Hans'].includes(locale))
        .map((each: Loose) => [each['field'], each]),
    );
    expect(told.get('expenditureLines.0.amountFen')).toMatchObject({
      ...{ label: '本月支出行 › 1 › 本月金额（元）', locale: null, after: '12,345.67' },
    });
    expect(told.get('ownerDepartment')).toMatchObject({ before: '总务处', after: '财务室' });
    expect(JSON.stringify(body.differences)).not.toContain(finance.documentId);
  });
});
