import type { AuditEntry, AuditResponse } from '../../src/plugins/approval/contracts/audit';
import { openDesks, type Desks } from '../support/approval-desks';
import { SUMMARY } from '../support/content-months';
import { staffMember } from '../support/staff';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());

/** The latest entries as the audit page gets them. */
async function latest(count: number): Promise<readonly AuditEntry[]> {
  const auditor = await staffMember(desks.app, 'auditor');
  const { body } = await auditor.client.get('/approval/audit').expect(200);
  return (body as AuditResponse).entries.slice(0, count);
}

describe('the trail', () => {
  it('is whole, and only for those who may see it', async () => {
    const auditor = await staffMember(desks.app, 'auditor');
    await desks.submit(await desks.draftedMonth());
    await desks.clerk.client.get('/approval/audit').expect(403);
    const { body } = await auditor.client.get('/approval/audit').expect(200);
    expect(body.total).toBeGreaterThan(1);
    const { body: point } = await auditor.client.get('/approval/audit/checkpoint').expect(200);
    const verified = await auditor.client
      .post('/approval/audit/verify')
      .send({ checkpoints: [{ seq: point.seq, hash: point.hash }] })
      .expect(200);
    expect(verified.body).toMatchObject({ isIntact: true, faultCount: 0, length: body.total });
    const exported = await auditor.client
      .get('/approval/audit/export')
      .responseType('blob')
      .expect(200);
    expect(String(exported.body).trim().split('\n')).toHaveLength(body.total);
    await desks.office.client.get('/approval/audit/export').expect(403);
  });

  it('says what changed in delegations, by the names of people and types', async () => {
    const { head, office, clerk } = desks;
    const day = new Date().toISOString().slice(0, 10);
    const days = { startsOn: day, endsOn: day };
    const some = { fromId: head.id, toId: office.id, ...days, contentTypes: [SUMMARY] };
    await head.client.post('/approval/delegations').send(some).expect(201);
    const { body } = await head.client.get('/approval/delegations').expect(200);
    await head.client.post(`/approval/delegations/${body.delegations[0].id}/revoke`).expect(200);
    const all = { fromId: office.id, toId: clerk.id, ...days };
    await office.client.post('/approval/delegations').send(all).expect(201);
    const told = { kind: 'delegation', ...days };
    const of = { from: { id: head.id }, to: { id: office.id }, typeNames: ['财务摘要'] };
    expect((await latest(3)).map(({ name, by, detail }) => ({ name, by, detail }))).toMatchObject([
      {
        ...{ name: 'delegated', by: { id: office.id } },
        detail: { ...told, from: { id: office.id }, to: { id: clerk.id }, typeNames: null },
      },
      { name: 'delegationRevoked', by: { id: head.id }, detail: { ...told, ...of } },
      { name: 'delegated', by: { id: head.id }, detail: { ...told, ...of } },
    ]);
  });

  it('says which words and exceptions came and went', async () => {
    const save = async (terms: readonly string[], known: readonly string[]) => {
      const { body } = await desks.office.client.get('/approval/terms').expect(200);
      const lists = { version: body.version, terms, known };
      await desks.office.client.put('/approval/terms').send(lists).expect(200);
    };
    await save(['低保', '处分'], ['0591-88000000']);
    await save(['处分', '孤儿'], []);
    expect((await latest(1))[0]).toMatchObject({
      ...{ name: 'termsSaved', by: { id: desks.office.id }, documentId: null },
      detail: {
        kind: 'termLists',
        terms: { added: ['孤儿'], removed: ['低保'] },
        known: { added: [], removed: ['0591-88000000'] },
      },
    });
  });

  it('has nothing more to say of what happens to a document', async () => {
    await desks.submit(await desks.draftedMonth());
    expect(await latest(1)).toMatchObject([{ contentType: SUMMARY, detail: null }]);
  });
});
