import type TestAgent from 'supertest/lib/agent';

import { fullPolicy, openDesks, pathOf, type Desks } from '../support/approval-desks';
import { approvalBy, savePolicy } from '../support/approval-stage';
import { storedRows, SUMMARY, update, type Loose } from '../support/content-months';
import { clientOf } from '../support/http-client';
import { codeOfAnswer } from '../support/refusal-codes';

let desks: Desks;
beforeAll(async () => {
  desks = await openDesks();
});
afterAll(() => desks.app.stop());
afterEach(() => desks.restorePolicy());

describe('a document that is put forward', () => {
  it('goes from desk to desk, and out', async () => {
    const documentId = await desks.draftedMonth();
    expect(await desks.shown(documentId)).toMatchObject({
      ...{ isGated: true, case: null, isDeadlocked: false },
      gate: { isOpen: false, reasons: [{ code: 'noCase' }] },
      actions: ['submit'],
    });
    expect(await desks.submit(documentId)).toBeNull();
    expect(await desks.decide(documentId, desks.viceHead, 'signOffRequirement')).toBe(
      'APPROVAL_REQUIREMENT_NOT_OPEN',
    );
    const seen = await desks.shown(documentId, desks.head);
    expect(seen['actions']).toContain('decide');
    expect(seen['case'].steps[0]).toMatchObject({
      ...{ key: 'review', state: 'current', dueOn: expect.stringMatching(/^\d{4}-/) },
      requirements: [
        { missing: 1, able: [{ id: desks.head.id }], mine: [null], approver: '责任部门负责人' },
      ],
    });
    await desks.approveAll(documentId);
    expect((await desks.shown(documentId))['gate']).toEqual({ isOpen: true, reasons: [] });
    expect(await desks.publishes(documentId)).toBeNull();
    const after = await desks.shown(documentId);
    expect(after['case'].state).toBe('published');
    expect(after['case'].events.map(({ name }: Loose) => name)).toEqual([
      ...['published', 'approved', 'decided', 'decided', 'stepReached', 'decided'],
      ...['stepReached', 'submitted'],
    ]);
    expect(after['case'].events[0].by.id).toBe(desks.clerk.id);
  });

  it('is approved by none of those who made it, super administrators included', async () => {
    await savePolicy(
      desks.app,
      'summary',
      fullPolicy({
        steps: [
          approvalBy('signOff', { kind: 'permission', action: 'plugin::approval.case.decide' }),
        ],
      }),
    );
    const admin = await clientOf(desks.app, 'superAdmin');
    const documentId = await desks.draftedMonth();
    expect(await desks.submit(documentId, { client: admin })).toBeNull();
    expect(await desks.decide(documentId, { client: admin }, 'signOffRequirement')).toBe(
      'APPROVAL_ACTOR_IS_SUBMITTER',
    );
    const edited = await desks.draftedMonth();
    const manager = `/content-manager/collection-types/${SUMMARY}/${edited}?locale=zh-Hans`;
    await desks.office.client.put(manager).send({ plainSummary: '办公室改过' }).expect(200);
    expect(await desks.submit(edited)).toBeNull();
    expect(await desks.decide(edited, desks.office, 'signOffRequirement')).toBe(
      'APPROVAL_ACTOR_IS_EDITOR',
    );
    expect(await desks.decide(edited, desks.viceHead, 'signOffRequirement')).toBeNull();
  });

  it('is sent back with words, and comes again in a new round', async () => {
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const back = { verdict: 'requestChanges', comment: ' ' };
    expect(await desks.decide(documentId, desks.head, 'reviewRequirement', back)).toBe(
      'APPROVAL_COMMENT_NEEDED',
    );
    const said = { verdict: 'requestChanges', comment: '<script>alert(1)</script> 请补说明' };
    expect(await desks.decide(documentId, desks.head, 'reviewRequirement', said)).toBeNull();
    expect(await desks.stateOf(documentId)).toBe('changesRequested');
    await update(desks.app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '补了说明' });
    expect(await desks.submit(documentId)).toBeNull();
    expect((await desks.shown(documentId))['case']).toMatchObject({ state: 'inReview', round: 2 });
  });

  it('is taken back by whoever submitted it and by nobody else', async () => {
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const { case: seen } = await desks.shown(documentId);
    const body = { version: seen.version };
    const withdraw = (client: TestAgent) =>
      client.post(`/approval/cases/${seen.id}/withdraw`).send(body);
    expect(codeOfAnswer(await withdraw(desks.office.client))).toBe('APPROVAL_NOT_THE_SUBMITTER');
    expect(codeOfAnswer(await withdraw(desks.clerk.client))).toBeNull();
    expect(await desks.stateOf(documentId)).toBe('withdrawn');
    expect(await desks.submit(documentId)).toBeNull();
  });

  it('is not put forward with a telephone number that nobody has excused', async () => {
    const documentId = await desks.draftedMonth({ plainSummary: '请拨打 13800138000 联系王老师' });
    expect(await desks.submit(documentId)).toBe('APPROVAL_FINDINGS_OPEN');
    const [finding] = (await desks.shown(documentId, desks.office))['findings'];
    expect(finding).toMatchObject({ kind: 'mobile', locale: 'zh-Hans', justification: null });
    expect(JSON.stringify(finding)).not.toContain('13800138000');
    const body = { fingerprint: finding.fingerprint, reason: '学校公开的值班电话' };
    const justify = (client: TestAgent) => client.post(pathOf(documentId, '/justify')).send(body);
    expect(codeOfAnswer(await justify(desks.clerk.client))).toBe('403');
    expect(codeOfAnswer(await justify(desks.office.client))).toBeNull();
    expect(await desks.submit(documentId)).toBeNull();
  });
});

describe('while a document is in review', () => {
  it('nobody edits it where the policy says so, until it is taken back', async () => {
    await desks.restorePolicy({ lock: 'frozen' });
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    const edit = () =>
      update(desks.app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '改' }).then(
        () => null,
        (error: Loose) => error['details'].code,
      );
    expect(await edit()).toBe('APPROVAL_LOCKED_FROZEN');
    expect((await desks.shown(documentId))['isLocked']).toBe(true);
    const { case: seen } = await desks.shown(documentId);
    await desks.clerk.client
      .post(`/approval/cases/${seen.id}/withdraw`)
      .send({ version: seen.version })
      .expect(200);
    expect(await edit()).toBeNull();
  });
});

describe('anybody else', () => {
  it('is told nothing of a case', async () => {
    const documentId = await desks.draftedMonth();
    await desks.submit(documentId);
    await desks.app.http.get(pathOf(documentId)).expect(401);
    await desks.app.http.get(`/api${pathOf(documentId)}`).expect(404);
    const query = '{ __type(name: "ApprovalCase") { name } }';
    const { body } = await desks.app.http.post('/graphql').send({ query });
    expect(body.data?.__type ?? null).toBeNull();
    expect(
      await storedRows(desks.app, SUMMARY, { documentId, publishedAt: { $notNull: true } }),
    ).toEqual([]);
  });
});
