import type { UID } from '@strapi/strapi';

import type { ApprovalCase } from '../../src/plugins/approval/server/src/domain/case/case';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { TestApp } from './boot';
import { SUMMARY, type Data } from './content-months';
import { staffMember, type StaffMember } from './staff';

const titles = { 'zh-Hans': '财务摘要审批', zh: '財務摘要審批', en: 'Finance summary' };

export interface SavedCase {
  readonly id: number;
  readonly approvalCase: ApprovalCase;
}

interface Who {
  readonly id: number;
  readonly at: string;
}

interface Ref {
  readonly contentType: string;
  readonly documentId: string;
}

interface Cases {
  submit(who: Who, ref: Ref, request: Data): Promise<SavedCase>;
  decide(who: Who, caseId: number, request: Data): Promise<SavedCase>;
  override(who: Who, ref: Ref, request: Data): Promise<SavedCase>;
  actingAs<Result>(userId: number | null, work: () => Promise<Result>): Promise<Result>;
}

interface Policies {
  save(who: { id: number | null; at: string }, key: string, request: object): Promise<unknown>;
}

export const casesOf = (app: TestApp): Cases => app.strapi.plugin('approval').service('cases');

/** The next version of a policy, past the admin API. */
export async function savePolicy(app: TestApp, key: string, policy: Data): Promise<void> {
  const policies: Policies = app.strapi.plugin('approval').service('policies');
  const rows: { version: number }[] = await inUnitOfWork(app.strapi, (unit) =>
    unit.table('approval_policies').where({ key }).orderBy('version', 'desc').select('version'),
  );
  const who = { id: null, at: new Date().toISOString() };
  await policies.save(who, key, { version: rows[0]?.version ?? 0, policy });
}

export const approvalBy = (key: string, approver: Data, facts: Data = {}): Data => ({
  ...{ kind: 'approval', key, titles },
  requirements: [{ key: `${key}Requirement`, approver }],
  ...facts,
});

export const byRole = (role: string): Data => ({ kind: 'adminRole', role });

/** One approval by the vice-head. */
export const simplePolicy = (facts: Data = {}): Data => ({
  ...{ track: 'standard', titles, contentType: SUMMARY },
  steps: [approvalBy('signOff', byRole('vice-head'))],
  ...facts,
});

export interface Staff {
  readonly clerk: StaffMember;
  readonly viceHead: StaffMember;
}

export async function simpleStaff(app: TestApp): Promise<Staff> {
  return {
    clerk: await staffMember(app, 'content-editor'),
    viceHead: await staffMember(app, 'vice-head'),
  };
}

const now = () => new Date().toISOString();

/** Submits and approves a document as it is drafted, under the simple policy. */
export async function approve(
  app: TestApp,
  { clerk, viceHead }: Staff,
  documentId: string,
  locales: readonly string[] = ['zh-Hans'],
  contentType: UID.ContentType = SUMMARY,
): Promise<SavedCase> {
  const cases = casesOf(app);
  const ref = { contentType, documentId };
  const request = { locales, comment: null, version: 0 };
  const submitted = await cases.submit({ id: clerk.id, at: now() }, ref, request);
  return cases.decide({ id: viceHead.id, at: now() }, submitted.id, {
    ...{ version: submitted.approvalCase.version, verdict: 'approve', comment: null, forId: null },
    ...{ requirementKey: 'signOffRequirement' },
    seenDigest: submitted.approvalCase.submissions.at(-1)?.content.digest,
  });
}

/** Rows of one of the plugin's own tables, oldest first. */
export async function rowsIn(
  app: TestApp,
  table: string,
  where: Data = {},
): Promise<readonly Record<string, ReturnType<typeof JSON.parse>>[]> {
  return inUnitOfWork(app.strapi, (unit) => unit.table(table).where(where).select('*'));
}
