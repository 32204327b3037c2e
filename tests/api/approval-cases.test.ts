import type TestAgent from 'supertest/lib/agent';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import {
  approvalBy,
  byRole,
  casesOf,
  rowsIn,
  savePolicy,
  simplePolicy,
} from '../support/approval-stage';
import { bootApp, type TestApp } from '../support/boot';
import {
  createTranslated,
  DEPARTMENT,
  freshYear,
  publish,
  storedRows,
  SUMMARY,
  update,
  type Loose,
} from '../support/content-months';
import { clientOf } from '../support/http-client';
import { staffMember, type StaffMember } from '../support/staff';

const OFFICE = 'disclosure-office';
const OWNER = 'general-affairs';

let app: TestApp;
let clerk: StaffMember;
let head: StaffMember;
let office: StaffMember;
let viceHead: StaffMember;
let owner: string;

/** Head of the department, then office and vice-head side by side. */
const fullPolicy = (facts: object = {}) => ({
  ...simplePolicy(),
  steps: [
    approvalBy('review', { kind: 'headOf', department: 'ownerDepartment' }, { dueWorkdays: 2 }),
    {
      ...approvalBy('signOff', byRole('vice-head')),
      requirements: [
        { key: 'privacy', approver: byRole(OFFICE) },
        { key: 'signOffRequirement', approver: byRole('vice-head') },
      ],
    },
  ],
  ...facts,
});

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  const role = (code: Parameters<typeof staffMember>[1]) => staffMember(app, code);
  [clerk, head] = [await role('content-editor'), await role('department-head')];
  [office, viceHead] = [await role(OFFICE), await role('vice-head')];
  await inUnitOfWork(app.strapi, async (unit) => {
    const department = { department_code: OWNER, kind: 'head' };
    await unit.table('posts').where(department).update({ to_day: '2020-12-31' });
    await unit.table('posts').insert({
      ...{ ...department, user_id: head.id, label: '总务主任', from_day: '2021-01-01' },
      ...{ to_day: null, entered_at: new Date().toISOString(), entered_by: null },
    });
  });
  const where = { code: OWNER, locale: 'zh-Hans' };
  owner = (await app.strapi.db.query(DEPARTMENT).findOne({ where })).documentId;
  await savePolicy(app, 'summary', fullPolicy());
});
afterAll(() => app.stop());
afterEach(() => savePolicy(app, 'summary', fullPolicy()));

const path = (documentId: string, part = '') =>
  `/approval/documents/${SUMMARY}/${documentId}${part}`;

const draftedMonth = (changes: object = {}) =>
  casesOf(app).actingAs(clerk.id, () =>
    createTranslated(app, freshYear(), 1, {
      ownerDepartment: { connect: [{ documentId: owner }] },
      ...changes,
    }),
  );

async function shown(
  documentId: string,
  { client }: { client: TestAgent } = clerk,
): Promise<Loose> {
  const { body } = await client.get(path(documentId)).expect(200);
  return body;
}

/** Submits; resolves to the code of the refusal, or null. */
async function submit(
  documentId: string,
  { client }: { client: TestAgent } = clerk,
  locales: readonly string[] = ['zh-Hans'],
): Promise<string | null> {
  const { case: seen } = await shown(documentId, { client });
  const body = { locales, comment: '请审批', version: seen?.version ?? 0 };
  return codeOf(await client.post(path(documentId, '/submit')).send(body));
}

/** Decides on what is shown to the person; resolves to the code of the refusal, or null. */
async function decide(
  documentId: string,
  { client }: { client: TestAgent },
  requirementKey: string,
  changes: object = {},
): Promise<string | null> {
  const { case: seen, digest } = await shown(documentId, { client });
  const body = { version: seen.version, requirementKey, verdict: 'approve', seenDigest: digest };
  const answer = await client
    .post(`/approval/cases/${seen.id}/decide`)
    .send({ ...body, ...changes });
  return codeOf(answer);
}

function codeOf({ status, body }: { status: number; body: Loose }): string | null {
  return status < 300 ? null : String(body['error']?.details?.code ?? status);
}

async function approveAll(documentId: string): Promise<void> {
  expect(await decide(documentId, head, 'reviewRequirement')).toBeNull();
  expect(await decide(documentId, office, 'privacy')).toBeNull();
  expect(await decide(documentId, viceHead, 'signOffRequirement')).toBeNull();
}

async function publishes(documentId: string): Promise<string | null> {
  const answer = await clerk.client
    .post(`/content-manager/collection-types/${SUMMARY}/actions/bulkPublish`)
    .send({ documentIds: [documentId], locale: 'zh-Hans' });
  return codeOf(answer);
}

const stateOf = async (documentId: string): Promise<string | undefined> =>
  (await shown(documentId))['case']?.state;

describe('a document that is put forward', () => {
  it('goes from desk to desk, and out', async () => {
    const documentId = await draftedMonth();
    expect(await shown(documentId)).toMatchObject({
      ...{ isGated: true, case: null, isDeadlocked: false },
      gate: { isOpen: false, reasons: [{ code: 'noCase' }] },
      actions: ['submit'],
    });
    expect(await submit(documentId)).toBeNull();
    expect(await decide(documentId, viceHead, 'signOffRequirement')).toBe(
      'APPROVAL_REQUIREMENT_NOT_OPEN',
    );
    const seen = await shown(documentId, head);
    expect(seen['actions']).toContain('decide');
    expect(seen['case'].steps[0]).toMatchObject({
      ...{ key: 'review', state: 'current', dueOn: expect.stringMatching(/^\d{4}-/) },
      requirements: [
        { missing: 1, able: [{ id: head.id }], mine: [null], approver: '责任部门负责人' },
      ],
    });
    await approveAll(documentId);
    expect((await shown(documentId))['gate']).toEqual({ isOpen: true, reasons: [] });
    expect(await publishes(documentId)).toBeNull();
    const after = await shown(documentId);
    expect(after['case'].state).toBe('published');
    expect(after['case'].events.map(({ name }: Loose) => name)).toEqual([
      ...['published', 'approved', 'decided', 'decided', 'stepReached', 'decided'],
      ...['stepReached', 'submitted'],
    ]);
    expect(after['case'].events[0].by.id).toBe(clerk.id);
  });

  it('is approved by none of those who made it, super administrators included', async () => {
    await savePolicy(
      app,
      'summary',
      fullPolicy({
        steps: [
          approvalBy('signOff', { kind: 'permission', action: 'plugin::approval.case.decide' }),
        ],
      }),
    );
    const admin = await clientOf(app, 'superAdmin');
    const documentId = await draftedMonth();
    expect(await submit(documentId, { client: admin })).toBeNull();
    expect(await decide(documentId, { client: admin }, 'signOffRequirement')).toBe(
      'APPROVAL_ACTOR_IS_SUBMITTER',
    );
    const edited = await draftedMonth();
    const manager = `/content-manager/collection-types/${SUMMARY}/${edited}?locale=zh-Hans`;
    await office.client.put(manager).send({ plainSummary: '办公室改过' }).expect(200);
    expect(await submit(edited)).toBeNull();
    expect(await decide(edited, office, 'signOffRequirement')).toBe('APPROVAL_ACTOR_IS_EDITOR');
    expect(await decide(edited, viceHead, 'signOffRequirement')).toBeNull();
  });

  it('is sent back with words, and comes again in a new round', async () => {
    const documentId = await draftedMonth();
    await submit(documentId);
    const back = { verdict: 'requestChanges', comment: ' ' };
    expect(await decide(documentId, head, 'reviewRequirement', back)).toBe(
      'APPROVAL_COMMENT_NEEDED',
    );
    const said = { verdict: 'requestChanges', comment: '<script>alert(1)</script> 请补说明' };
    expect(await decide(documentId, head, 'reviewRequirement', said)).toBeNull();
    expect(await stateOf(documentId)).toBe('changesRequested');
    await update(app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '补了说明' });
    expect(await submit(documentId)).toBeNull();
    expect((await shown(documentId))['case']).toMatchObject({ state: 'inReview', round: 2 });
  });

  it('is taken back by whoever submitted it and by nobody else', async () => {
    const documentId = await draftedMonth();
    await submit(documentId);
    const { case: seen } = await shown(documentId);
    const body = { version: seen.version };
    const withdraw = (client: TestAgent) =>
      client.post(`/approval/cases/${seen.id}/withdraw`).send(body);
    expect(codeOf(await withdraw(office.client))).toBe('APPROVAL_NOT_THE_SUBMITTER');
    expect(codeOf(await withdraw(clerk.client))).toBeNull();
    expect(await stateOf(documentId)).toBe('withdrawn');
    expect(await submit(documentId)).toBeNull();
  });

  it('is not put forward with a telephone number that nobody has excused', async () => {
    const documentId = await draftedMonth({ plainSummary: '请拨打 13800138000 联系王老师' });
    expect(await submit(documentId)).toBe('APPROVAL_FINDINGS_OPEN');
    const [finding] = (await shown(documentId, office))['findings'];
    expect(finding).toMatchObject({ kind: 'mobile', locale: 'zh-Hans', justification: null });
    expect(JSON.stringify(finding)).not.toContain('13800138000');
    const body = { fingerprint: finding.fingerprint, reason: '学校公开的值班电话' };
    const justify = (client: TestAgent) => client.post(path(documentId, '/justify')).send(body);
    expect(codeOf(await justify(clerk.client))).toBe('403');
    expect(codeOf(await justify(office.client))).toBeNull();
    expect(await submit(documentId)).toBeNull();
  });
});

describe('an approval', () => {
  async function approved(): Promise<string> {
    const documentId = await draftedMonth();
    expect(await submit(documentId)).toBeNull();
    await approveAll(documentId);
    return documentId;
  }

  it('ends with an edit, and stands when nothing is changed', async () => {
    const documentId = await approved();
    await update(app, SUMMARY, documentId, 'zh-Hans', {});
    expect(await stateOf(documentId)).toBe('approved');
    await update(app, SUMMARY, documentId, 'en', { checkedByRole: '别人' });
    expect(await stateOf(documentId)).toBe('invalidated');
    expect(await publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
  });

  it('ends with a change of its policy', async () => {
    const documentId = await approved();
    await savePolicy(app, 'summary', fullPolicy({ lock: 'frozen' }));
    expect((await shown(documentId))['gate'].reasons).toMatchObject([
      { code: 'lapsed', details: { cause: { kind: 'policyChanged' } } },
    ]);
    expect(await publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
  });

  it('ends when an approver is no more', async () => {
    const documentId = await approved();
    const set = (isActive: boolean) =>
      app.strapi.db.query('admin::user').update({ where: { id: viceHead.id }, data: { isActive } });
    await set(false);
    expect(await publishes(documentId)).toBe('APPROVAL_GATE_CLOSED');
    await set(true);
    expect((await shown(documentId))['gate']).toEqual({ isOpen: true, reasons: [] });
    expect(await publishes(documentId)).toBeNull();
  });

  it('ends with the document', async () => {
    const documentId = await approved();
    await app.strapi.documents(SUMMARY).delete({ documentId, locale: '*' });
    expect(await rowsIn(app, 'approval_cases', { document_id: documentId })).toMatchObject([
      { state: 'cancelled' },
    ]);
  });

  it('has one outcome, however many decide at once', async () => {
    await savePolicy(app, 'summary', simplePolicy());
    const documentId = await draftedMonth();
    await submit(documentId);
    const others = await Promise.all(
      Array.from({ length: 4 }, () => staffMember(app, 'vice-head')),
    );
    const { case: seen, digest } = await shown(documentId);
    const body = { requirementKey: 'signOffRequirement', seenDigest: digest };
    const answers = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const verdict = index % 2 === 0 ? 'approve' : 'reject';
        const client = others[index % others.length]?.client ?? viceHead.client;
        return client
          .post(`/approval/cases/${seen.id}/decide`)
          .send({ ...body, version: seen.version, verdict, comment: '意见' });
      }),
    );
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === null)).toHaveLength(1);
    expect(new Set(codes)).toEqual(new Set([null, 'APPROVAL_VERSION_CONFLICT']));
    expect(await rowsIn(app, 'approval_decisions', { case_id: seen.id })).toHaveLength(1);
  });
});

describe('while a document is in review', () => {
  it('nobody edits it where the policy says so, until it is taken back', async () => {
    await savePolicy(app, 'summary', fullPolicy({ lock: 'frozen' }));
    const documentId = await draftedMonth();
    await submit(documentId);
    const edit = () =>
      update(app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '改' }).then(
        () => null,
        (error: Loose) => error['details'].code,
      );
    expect(await edit()).toBe('APPROVAL_LOCKED_FROZEN');
    expect((await shown(documentId))['isLocked']).toBe(true);
    const { case: seen } = await shown(documentId);
    await clerk.client
      .post(`/approval/cases/${seen.id}/withdraw`)
      .send({ version: seen.version })
      .expect(200);
    expect(await edit()).toBeNull();
  });
});

describe('a delegation', () => {
  it('lets somebody decide for somebody else, and never for the submitter', async () => {
    const deputy = await staffMember(app, 'department-head', [OWNER]);
    const today = new Date().toISOString().slice(0, 10);
    const wanted = { fromId: head.id, toId: deputy.id, startsOn: today, endsOn: '2099-01-01' };
    const add = (client: TestAgent, body: object) =>
      client.post('/approval/delegations').send(body);
    expect(codeOf(await add(head.client, wanted))).toBe('DELEGATION_TOO_LONG');
    const day = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    const short = { ...wanted, startsOn: '2020-01-01', endsOn: '2020-02-01' };
    expect(codeOf(await add(deputy.client, short))).toBe('DELEGATION_OF_OTHERS_FORBIDDEN');
    const now = {
      ...wanted,
      startsOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
      endsOn: day,
    };
    expect(codeOf(await add(head.client, now))).toBeNull();
    const documentId = await draftedMonth();
    await submit(documentId);
    const inbox = await deputy.client.get('/approval/inbox?view=waitingForMe').expect(200);
    const [item] = inbox.body.items.filter((each: Loose) => each['documentId'] === documentId);
    expect(item).toMatchObject({
      mine: [{ requirementKey: 'reviewRequirement', forId: head.id }],
    });
    expect(await decide(documentId, deputy, 'reviewRequirement')).toBe('APPROVAL_NOT_ELIGIBLE');
    const forHead = { forId: head.id };
    expect(await decide(documentId, deputy, 'reviewRequirement', forHead)).toBeNull();
    const [event] = (await shown(documentId))['case'].events.filter(
      ({ name }: Loose) => name === 'decided',
    );
    expect(event).toMatchObject({ by: { id: deputy.id }, for: { id: head.id } });
    const { body } = await head.client.get('/approval/delegations').expect(200);
    const [own] = body.delegations;
    await head.client.post(`/approval/delegations/${own.id}/revoke`).expect(200);
    const own2 = await draftedMonth();
    await submit(own2);
    expect(await decide(own2, deputy, 'reviewRequirement', forHead)).toBe(
      'APPROVAL_DELEGATION_NOT_IN_FORCE',
    );
  });
});

describe('publishing without approval', () => {
  it('takes a permission and a reason, and is owed until somebody else approves', async () => {
    const documentId = await draftedMonth();
    const body = { locales: ['zh-Hans'], reason: '台风停课，立即公布', version: 0 };
    const override = (client: TestAgent, changes: object = {}) =>
      client.post(path(documentId, '/override')).send({ ...body, ...changes });
    expect(codeOf(await override(clerk.client))).toBe('403');
    expect(codeOf(await override(office.client, { reason: ' ' }))).toBe('APPROVAL_INPUT_INVALID');
    expect(codeOf(await override(office.client))).toBeNull();
    expect(await publishes(documentId)).toBeNull();
    const { case: seen } = await shown(documentId);
    expect(seen).toMatchObject({ state: 'published', owesReview: true });
    const repay = ({ client }: { client: TestAgent }) =>
      client.post(`/approval/cases/${seen.id}/approve-afterwards`).send({ version: seen.version });
    const owed = await viceHead.client.get('/approval/inbox?view=owed').expect(200);
    expect(owed.body.items.map(({ documentId: id }: Loose) => id)).toContain(documentId);
    expect(codeOf(await repay(office))).toBe('APPROVAL_NOT_ELIGIBLE');
    expect(codeOf(await repay(viceHead))).toBeNull();
    expect((await shown(documentId))['case'].owesReview).toBe(false);
  });
});

describe('the inbox', () => {
  it('holds what waits for its reader, in as many queries however long it is', async () => {
    const documentId = await draftedMonth();
    await submit(documentId);
    const mine = async ({ client }: StaffMember, view = 'waitingForMe') => {
      const { body } = await client.get(`/approval/inbox?view=${view}`).expect(200);
      return body.items.map(({ documentId: id }: Loose) => id) as string[];
    };
    expect(await mine(head)).toContain(documentId);
    expect(await mine(viceHead)).not.toContain(documentId);
    expect(await mine(clerk, 'mine')).toContain(documentId);
    expect(await mine(head, 'all')).toContain(documentId);
    const counts = await head.client.get('/approval/counts').expect(200);
    expect(counts.body.waitingForMe).toBe((await mine(head)).length);
    expect(counts.body.gatedTypes).toEqual([SUMMARY]);
    const states = await clerk.client
      .get(`/approval/states?uid=${SUMMARY}&documentIds=${documentId},nobody`)
      .expect(200);
    expect(states.body).toEqual({ isGated: true, states: { [documentId]: 'inReview' } });
  });

  it('decides on several cases, each by itself', async () => {
    const [first, second] = [await draftedMonth(), await draftedMonth()];
    await submit(first);
    await submit(second);
    const { body } = await head.client.get('/approval/inbox').expect(200);
    const of = (id: string) => body.items.find((item: Loose) => item['documentId'] === id);
    const decision = ({ caseId, version, digest }: Loose) => ({
      ...{ caseId, version, seenDigest: digest, requirementKey: 'reviewRequirement' },
      verdict: 'approve',
    });
    const stale = { ...decision(of(second)), version: 99 };
    const answer = await head.client
      .post('/approval/decisions')
      .send({ decisions: [decision(of(first)), stale] })
      .expect(200);
    expect(answer.body.results).toMatchObject([
      { state: 'inReview', error: null },
      { state: null, error: { code: 'APPROVAL_VERSION_CONFLICT' } },
    ]);
  });

  it('of somebody from another department does not tell of this one', async () => {
    const stranger = await staffMember(app, 'department-head', ['teaching']);
    const documentId = await draftedMonth();
    await submit(documentId);
    const { body } = await stranger.client.get('/approval/inbox?view=all').expect(200);
    expect(body.items).toEqual([]);
    await stranger.client.get(path(documentId)).expect(404);
    await stranger.client.get(path(documentId, '/difference')).expect(404);
  });
});

describe('what has changed', () => {
  it('is told field by field against what is public', async () => {
    const documentId = await draftedMonth();
    const fresh = await clerk.client.get(path(documentId, '/difference')).expect(200);
    expect(fresh.body.wasPublished).toBe(false);
    await submit(documentId);
    await approveAll(documentId);
    await publish(app, SUMMARY, documentId, 'zh-Hans');
    await update(app, SUMMARY, documentId, 'zh-Hans', { plainSummary: '新的摘要' });
    const { body } = await clerk.client.get(path(documentId, '/difference')).expect(200);
    expect(body.wasPublished).toBe(true);
    expect(body.differences.filter(({ locale }: Loose) => locale === 'zh-Hans')).toMatchObject([
      { field: 'plainSummary', after: '新的摘要' },
    ]);
  });
});

describe('policies', () => {
  it('are saved as versions, with what is wrong with them', async () => {
    const policy = fullPolicy({
      conditions: [{ kind: 'present', field: 'nothing', present: true }],
    });
    const save = (client: TestAgent, version: number, body: object = policy) =>
      client.put('/approval/policies/other').send({ version, policy: body });
    expect(codeOf(await save(viceHead.client, 0))).toBe('403');
    expect(codeOf(await save(office.client, 0, { ...policy, steps: [] }))).toBe('POLICY_INVALID');
    expect(codeOf(await save(office.client, 0, { ...policy, contentType: DEPARTMENT }))).toBe(
      'POLICY_TYPE_UNFIT',
    );
    expect(codeOf(await save(office.client, 0))).toBeNull();
    expect(codeOf(await save(office.client, 0))).toBe('POLICY_VERSION_CONFLICT');
    const { body } = await office.client.get('/approval/policies').expect(200);
    const saved = body.policies.find(({ policy: { key } }: Loose) => key === 'other');
    expect(saved).toMatchObject({
      ...{ changedBy: { id: office.id }, problems: [{ code: 'POLICY_FIELD_UNKNOWN' }] },
      liveCases: 0,
    });
    expect(codeOf(await save(office.client, 1, { ...policy, enabled: false }))).toBeNull();
  });

  it('tell who could approve today', async () => {
    const simulate = (submitterId: number | null) =>
      office.client.post('/approval/policies/simulate').send({
        ...{ policy: { ...fullPolicy(), key: 'x', version: 1 }, ownerDepartment: OWNER },
        submitterId,
      });
    const { body } = await simulate(null).expect(200);
    expect(body.requirements[0]).toMatchObject({ able: [{ by: { id: head.id } }], deadlock: null });
    expect(body.departments.length).toBeGreaterThan(1);
    const own = await simulate(head.id).expect(200);
    expect(own.body).toMatchObject({
      ...{ isDeadlocked: true },
      requirements: [{ deadlock: 'onlyAuthorsEligible' }, {}, {}],
    });
  });
});

describe('the trail', () => {
  it('is whole, and only for those who may see it', async () => {
    const auditor = await staffMember(app, 'auditor');
    await clerk.client.get('/approval/audit').expect(403);
    const { body } = await auditor.client.get('/approval/audit').expect(200);
    expect(body.total).toBeGreaterThan(10);
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
    await office.client.get('/approval/audit/export').expect(403);
  });
});

describe('anybody else', () => {
  it('is told nothing of a case', async () => {
    const documentId = await draftedMonth();
    await submit(documentId);
    await app.http.get(path(documentId)).expect(401);
    await app.http.get(`/api${path(documentId)}`).expect(404);
    const query = '{ __type(name: "ApprovalCase") { name } }';
    const { body } = await app.http.post('/graphql').send({ query });
    expect(body.data?.__type ?? null).toBeNull();
    expect(await storedRows(app, SUMMARY, { documentId, publishedAt: { $notNull: true } })).toEqual(
      [],
    );
  });
});
