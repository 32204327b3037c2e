import type { Core, UID } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { DEMO_CLERK, DEMO_USERS, type DemoUser } from './role-users';

interface Who {
  readonly id: number;
  readonly at: string;
}

interface Document {
  readonly contentType: UID.ContentType;
  readonly documentId: string;
}

/** As much of a case as has to be known here. */
interface SavedCase {
  readonly id: number;
  readonly approvalCase: {
    readonly version: number;
    readonly state: { readonly kind: string };
    readonly submissions: readonly { readonly content: { readonly digest: string } }[];
    readonly debts: readonly { readonly repaid: object | null }[];
  };
}

interface Awaited {
  readonly userId: number;
  readonly requirementKey: string;
  readonly forId: number | null;
}

/** What the seed drives of the approval plugin. */
interface Cases {
  latest(document: Document): Promise<SavedCase | null>;
  awaited(caseId: number, at: string): Promise<readonly Awaited[]>;
  openFindings(document: Document): Promise<readonly { readonly fingerprint: string }[]>;
  submit(who: Who, document: Document, request: object): Promise<SavedCase>;
  justify(who: Who, document: Document, request: object): Promise<void>;
  decide(who: Who, caseId: number, request: object): Promise<SavedCase>;
  approveAfterwards(who: Who, caseId: number, request: object): Promise<SavedCase>;
  actingAs<Result>(userId: number, work: () => Promise<Result>): Promise<Result>;
}

interface Policies {
  isGated(contentType: string): Promise<boolean>;
}

const WHY_FINDINGS_STAY = '公务电话、邮箱或单位地址，按规定公开';

/**
 * Publishes as the clerk does: where a policy asks for approvals, the clerk puts the document forward
 * in all its locales and those whom the policy names approve it, each as themselves, today.
 *
 * @throws Error where a policy is there and the users of the roles are not
 */
export async function publishApproved(
  strapi: Core.Strapi,
  document: Document,
  publish: () => Promise<unknown>,
): Promise<void> {
  if (!(await isGated(strapi, document.contentType))) {
    await publish();
    return;
  }
  const cases = pluginService<Cases>(strapi, 'approval', 'cases');
  const clerk = await userId(strapi, DEMO_CLERK.email);
  const office = await userId(strapi, officeUser().email);
  await approve(strapi, cases, document, { clerk, office });
  await cases.actingAs(clerk, publish);
  await review(cases, document, office);
}

async function isGated(strapi: Core.Strapi, contentType: string): Promise<boolean> {
  if (!Object.hasOwn(strapi.plugins, 'approval')) return false;
  return pluginService<Policies>(strapi, 'approval', 'policies').isGated(contentType);
}

interface Desk {
  readonly clerk: number;
  readonly office: number;
}

/** From where the case stands, so that an interrupted run is completed. */
async function approve(
  strapi: Core.Strapi,
  cases: Cases,
  document: Document,
  { clerk, office }: Desk,
): Promise<void> {
  const found = await cases.latest(document);
  const state = found?.approvalCase.state.kind;
  if (state === 'approved') return;
  for (const { fingerprint } of await cases.openFindings(document)) {
    await cases.justify(now(office), document, { fingerprint, reason: WHY_FINDINGS_STAY });
  }
  let current =
    found !== null && state === 'inReview'
      ? found
      : await cases.submit(now(clerk), document, {
          locales: await draftedLocales(strapi, document),
          version: found?.approvalCase.version ?? 0,
        });
  while (current.approvalCase.state.kind === 'inReview') {
    const [next] = await cases.awaited(current.id, new Date().toISOString());
    if (next === undefined) throw new Error(`Nobody can approve ${document.contentType}.`);
    const { version, submissions } = current.approvalCase;
    current = await cases.decide(now(next.userId), current.id, {
      ...{ version, verdict: 'approve', seenDigest: submissions.at(-1)?.content.digest ?? '' },
      ...{ requirementKey: next.requirementKey, forId: next.forId },
    });
  }
}

/** What went out on the fast track is reviewed. */
async function review(cases: Cases, document: Document, office: number): Promise<void> {
  const published = await cases.latest(document);
  if (!published?.approvalCase.debts.some(({ repaid }) => repaid === null)) return;
  const { version } = published.approvalCase;
  await cases.approveAfterwards(now(office), published.id, { version });
}

async function draftedLocales(
  strapi: Core.Strapi,
  { contentType, documentId }: Document,
): Promise<readonly string[]> {
  const rows = await rowsOf(strapi, contentType).findMany({
    where: { documentId, publishedAt: null },
    select: ['locale'],
  });
  return rows.map((row) => textOf(row, 'locale'));
}

const now = (id: number): Who => ({ id, at: new Date().toISOString() });

function officeUser(): DemoUser {
  const user = DEMO_USERS.find(({ role }) => role === 'disclosure-office');
  if (user === undefined) throw new Error('The disclosure office is missing among the users.');
  return user;
}

async function userId(strapi: Core.Strapi, email: string): Promise<number> {
  const user = await rowsOf(strapi, 'admin::user').findOne({ where: { email }, select: ['id'] });
  if (user) return Number(user['id']);
  throw new Error(
    `A policy asks for approvals and ${email} is not there: set SEED_ROLE_USERS=true, or approve and publish in the panel.`,
  );
}
