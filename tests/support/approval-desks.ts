import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { approvalBy, byRole, casesOf, savePolicy, simplePolicy } from './approval-stage';
import { bootApp, type TestApp } from './boot';
import {
  createTranslated,
  DEPARTMENT,
  freshYear,
  SUMMARY,
  type Data,
  type Loose,
} from './content-months';
import { codeOfAnswer } from './refusal-codes';
import { staffMember, type StaffMember } from './staff';

/** The department that answers for the months of these desks. */
export const OWNER = 'general-affairs';
const OFFICE = 'disclosure-office';

/** Head of the department, then office and vice-head side by side. */
export const fullPolicy = (facts: Data = {}): Data => ({
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

/** Below the admin API of approvals, what is about one month. */
export const pathOf = (documentId: string, part = ''): string =>
  `/approval/documents/${SUMMARY}/${documentId}${part}`;

type Desk = Pick<StaffMember, 'client'>;

/** Those through whose hands a month goes, over the admin API as the panel uses it. */
export class Desks {
  constructor(
    readonly app: TestApp,
    readonly clerk: StaffMember,
    readonly head: StaffMember,
    readonly office: StaffMember,
    readonly viceHead: StaffMember,
    private readonly owner: string,
  ) {}

  /** The policy as it is before each test: {@link fullPolicy}. */
  restorePolicy(facts: Data = {}): Promise<void> {
    return savePolicy(this.app, 'summary', fullPolicy(facts));
  }

  /** A month that the clerk has drafted and the department answers for. */
  draftedMonth(changes: Data = {}): Promise<string> {
    return casesOf(this.app).actingAs(this.clerk.id, () =>
      createTranslated(this.app, freshYear(), 1, {
        ownerDepartment: { connect: [{ documentId: this.owner }] },
        ...changes,
      }),
    );
  }

  async shown(documentId: string, { client }: Desk = this.clerk): Promise<Loose> {
    const { body } = await client.get(pathOf(documentId)).expect(200);
    return body;
  }

  async stateOf(documentId: string): Promise<string | undefined> {
    return (await this.shown(documentId))['case']?.state;
  }

  /** Submits; resolves to the code of the refusal, or null. */
  async submit(documentId: string, desk: Desk = this.clerk): Promise<string | null> {
    const { case: seen } = await this.shown(documentId, desk);
    const body = { locales: ['zh-Hans'], comment: '请审批', version: seen?.version ?? 0 };
    return codeOfAnswer(await desk.client.post(pathOf(documentId, '/submit')).send(body));
  }

  /** Decides on what is shown to the person; resolves to the code of the refusal, or null. */
  async decide(
    documentId: string,
    desk: Desk,
    requirementKey: string,
    changes: Data = {},
  ): Promise<string | null> {
    const { case: seen, digest } = await this.shown(documentId, desk);
    const body = { version: seen.version, requirementKey, verdict: 'approve', seenDigest: digest };
    const address = `/approval/cases/${seen.id}/decide`;
    return codeOfAnswer(await desk.client.post(address).send({ ...body, ...changes }));
  }

  async approveAll(documentId: string): Promise<void> {
    expect(await this.decide(documentId, this.head, 'reviewRequirement')).toBeNull();
    expect(await this.decide(documentId, this.office, 'privacy')).toBeNull();
    expect(await this.decide(documentId, this.viceHead, 'signOffRequirement')).toBeNull();
  }

  /** The clerk publishes in the panel; resolves to the code of the refusal, or null. */
  async publishes(documentId: string): Promise<string | null> {
    const answer = await this.clerk.client
      .post(`/content-manager/collection-types/${SUMMARY}/actions/bulkPublish`)
      .send({ documentIds: [documentId], locale: 'zh-Hans' });
    return codeOfAnswer(answer);
  }
}

/** The desks of a test file, from a fresh sample whose only policy is {@link fullPolicy}. */
export async function openDesks(): Promise<Desks> {
  const app = await bootApp({ seed: 'sample' });
  const role = (code: Parameters<typeof staffMember>[1]) => staffMember(app, code);
  const [clerk, head] = [await role('content-editor'), await role('department-head')];
  const [office, viceHead] = [await role(OFFICE), await role('vice-head')];
  await inUnitOfWork(app.strapi, async (unit) => {
    const department = { department_code: OWNER, kind: 'head' };
    await unit.table('posts').where(department).update({ to_day: '2020-12-31' });
    await unit.table('posts').insert({
      ...{ ...department, user_id: head.id, label: '总务主任', from_day: '2021-01-01' },
      ...{ to_day: null, entered_at: new Date().toISOString(), entered_by: null },
    });
  });
  const where = { code: OWNER, locale: 'zh-Hans' };
  const { documentId } = await app.strapi.db.query(DEPARTMENT).findOne({ where });
  const desks = new Desks(app, clerk, head, office, viceHead, documentId);
  await desks.restorePolicy();
  return desks;
}
