import {
  approve,
  casesOf,
  savePolicy,
  simplePolicy,
  simpleStaff,
  type SavedCase,
  type Staff,
} from './approval-stage';
import { bootApp, type TestApp } from './boot';
import {
  create,
  createTranslated,
  freshYear,
  monthData,
  storedRows,
  SUMMARY,
  type Data,
  type Loose,
} from './content-months';
import { staffMember } from './staff';

/** Months of a sample in which the vice-head approves what a clerk submits, and nobody else. */
export class ApprovalMonths {
  constructor(
    readonly app: TestApp,
    readonly staff: Staff,
  ) {}

  /** A drafted month; edited by the clerk, so that somebody is its author. */
  drafted(): Promise<string> {
    return casesOf(this.app).actingAs(this.staff.clerk.id, () =>
      createTranslated(this.app, freshYear(), 1),
    );
  }

  /** The same in Chinese only. */
  draftedInChinese(): Promise<string> {
    return casesOf(this.app).actingAs(this.staff.clerk.id, () =>
      create(this.app, SUMMARY, monthData(freshYear(), 1)),
    );
  }

  /** The clerk submits the Chinese; the case had this version before. */
  submit(documentId: string, version = 0): Promise<SavedCase> {
    return casesOf(this.app).submit(
      { id: this.staff.clerk.id, at: now() },
      { contentType: SUMMARY, documentId },
      { locales: ['zh-Hans'], comment: null, version },
    );
  }

  /** Somebody, else the vice-head, decides on what was submitted. */
  decide({ id, ...rest }: SavedCase, verdict: string, actorId = this.staff.viceHead.id) {
    const who = { id: actorId, at: now() };
    return casesOf(this.app).decide(who, id, decisionOn({ id, ...rest }, verdict));
  }

  approve(documentId: string, locales?: readonly string[]): Promise<SavedCase> {
    return approve(this.app, this.staff, documentId, locales);
  }

  async isPublic(documentId: string): Promise<boolean> {
    const where = { documentId, publishedAt: { $notNull: true } };
    return (await storedRows(this.app, SUMMARY, where)).length > 0;
  }
}

const now = () => new Date().toISOString();

/** A decision on what was submitted, as the admin API takes it. */
export const decisionOn = ({ approvalCase }: SavedCase, verdict: string): Data => ({
  ...{ version: approvalCase.version, requirementKey: 'signOffRequirement', verdict },
  ...{ comment: '意见', forId: null },
  seenDigest: approvalCase.submissions.at(-1)?.content.digest ?? '',
});

/** What the verification of the trail says. */
export async function verification(app: TestApp): Promise<Loose> {
  const { client } = await staffMember(app, 'auditor');
  const { body } = await client.post('/approval/audit/verify').send({}).expect(200);
  return body;
}

/** The months of a test file. */
export async function openMonths(): Promise<ApprovalMonths> {
  const app = await bootApp({ seed: 'sample' });
  const months = new ApprovalMonths(app, await simpleStaff(app));
  await savePolicy(app, 'summary', simplePolicy());
  return months;
}
