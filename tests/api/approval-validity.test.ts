import type TestAgent from 'supertest/lib/agent';

import { openDesks, pathOf, type Desks } from '../support/approval-desks';
import { rowsIn, savePolicy, simplePolicy } from '../support/approval-stage';
import { SUMMARY, update, type Loose } from '../support/content-months';
import { codeOfAnswer } from '../support/refusal-codes';
import { staffMember } from '../support/staff';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());
afterEach(() => desks.restorePolicy());

describe('an approval', () => {
  async function approved(): Promise<string> {
    const documentId = await desks.draftedMonth();
    expect(await desks.submit(documentId)).toBeNull();
    await desks.approveAll(documentId);
    return documentId;
  }

  it('ends with an edit, and stands when nothing is changed', async () => {
    const documentId = await approved();
    await update(desks.app, SUMMARY, documentId, 'zh-Hans', {});
    expect(await desks.stateOf(documentId)).toBe('approved');
    await update(desks.app, SUMMARY, documentId, 'en', { checkedByRole: '别人' });
    expect(await desks.stateOf(documentId)).toBe('invalidated');
    expect(await desks.publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
  });

  it('ends with a change of its policy', async () => {
    const documentId = await approved();
    await desks.restorePolicy({ lock: 'frozen' });
    expect((await desks.shown(documentId))['gate'].reasons).toMatchObject([
      { code: 'lapsed', details: { cause: { kind: 'policyChanged' } } },
    ]);
    expect(await desks.publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
  });

  it('under way when its policy changes opens nothing, and begins again under the new one', async () => {
    const documentId = await desks.draftedMonth();
    expect(await desks.submit(documentId)).toBeNull();
    expect(await desks.decide(documentId, desks.head, 'reviewRequirement')).toBeNull();
    await savePolicy(desks.app, 'summary', simplePolicy());
    expect(await desks.decide(documentId, desks.office, 'privacy')).toBeNull();
    expect(await desks.decide(documentId, desks.viceHead, 'signOffRequirement')).toBeNull();
    expect((await desks.shown(documentId))['gate'].reasons).toMatchObject([
      { code: 'lapsed', details: { cause: { kind: 'policyChanged' } } },
    ]);
    expect(await desks.publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
    const { body } = await desks.clerk.client.get(pathOf(documentId)).expect(200);
    expect(body.actions).toContain('submit');
    expect(await desks.submit(documentId)).toBeNull();
    expect(await desks.decide(documentId, desks.viceHead, 'signOffRequirement')).toBeNull();
    expect(await desks.publishes(documentId)).toBeNull();
  });

  it('ends when an approver is no more', async () => {
    const documentId = await approved();
    const set = (isActive: boolean) =>
      desks.app.strapi.db
        .query('admin::user')
        .update({ where: { id: desks.viceHead.id }, data: { isActive } });
    await set(false);
    expect(await desks.publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
    await set(true);
    expect((await desks.shown(documentId))['gate']).toEqual({ isOpen: true, reasons: [] });
    expect(await desks.publishes(documentId)).toBeNull();
  });

  it('ends with the document', async () => {
    const documentId = await approved();
    await desks.app.strapi.documents(SUMMARY).delete({ documentId, locale: '*' });
    expect(await rowsIn(desks.app, 'approval_cases', { document_id: documentId })).toMatchObject([
      { state: 'cancelled' },
    ]);
  });

  it('has one outcome, however many decide at once', async () => {
    await savePolicy(desks.app, 'summary', simplePolicy());
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const others = await Promise.all(
      Array.from({ length: 4 }, () => staffMember(desks.app, 'vice-head')),
    );
    const { case: seen, digest } = await desks.shown(documentId);
    const body = { requirementKey: 'signOffRequirement', seenDigest: digest };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const verdict = index % 2 === 0 ? 'approve' : 'reject';
        const client = others[index % others.length]?.client ?? desks.viceHead.client;
        return client
          .post(`/approval/cases/${seen.id}/decide`)
          .send({ ...body, version: seen.version, verdict, comment: '意见' });
      }),
    );
    const codes = answers.map(codeOfAnswer);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set([null, 'APPROVAL_VERSION_CONFLICT']));
    expect(await rowsIn(desks.app, 'approval_decisions', { case_id: seen.id })).toHaveLength(1);
  });
});

describe('publishing without approval', () => {
  it('takes a permission and a reason, and is owed until somebody else approves', async () => {
    const documentId = await desks.draftedMonth();
    const body = { locales: ['zh-Hans'], reason: '台风停课，立即公布', version: 0 };
    const override = (client: TestAgent, changes: object = {}) =>
      client.post(pathOf(documentId, '/override')).send({ ...body, ...changes });
    expect(codeOfAnswer(await override(desks.clerk.client))).toBe('403');
    expect(codeOfAnswer(await override(desks.office.client, { reason: ' ' }))).toBe(
      'APPROVAL_INPUT_INVALID',
    );
    expect(codeOfAnswer(await override(desks.office.client))).toBeNull();
    expect(await desks.publishes(documentId)).toBeNull();
    const { case: seen } = await desks.shown(documentId);
    expect(seen).toMatchObject({ state: 'published', owesReview: true });
    const repay = ({ client }: { client: TestAgent }) =>
      client.post(`/approval/cases/${seen.id}/approve-afterwards`).send({ version: seen.version });
    const owed = await desks.viceHead.client.get('/approval/inbox?view=owed').expect(200);
    expect(owed.body.items.map(({ documentId: id }: Loose) => id)).toContain(documentId);
    expect(codeOfAnswer(await repay(desks.office))).toBe('APPROVAL_NOT_ELIGIBLE');
    expect(codeOfAnswer(await repay(desks.viceHead))).toBeNull();
    expect((await desks.shown(documentId))['case'].owesReview).toBe(false);
  });
});
