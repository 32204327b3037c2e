import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../shared/strapi/rows';
import { modelLookup } from './content-types';
import { conditionPopulate, documentPermissions } from './document-permissions';
import { isDraft, loadRows } from './document-store';
import { sentence } from './messages';
import { readerLocale } from './refusal';
import { plainDocument } from './row';
import type { BoundRules } from './bound-rules';
import { ruleRegistry } from './rule-registry';

interface CheckContext {
  readonly params: { readonly uid: string; readonly documentId: string };
  readonly state: { readonly userAbility: unknown };
  body: unknown;
  notFound(): unknown;
  forbidden(): unknown;
}

/**
 * `GET /transparency/checks/:uid/:documentId`: what the rules find in the saved draft, in the
 * language of whoever asks. Needs the right to read that very document in the panel.
 *
 * Answers `{ issues: [{ code, severity, path, message }] }`.
 */
export function registerChecks(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/transparency/checks/:uid/:documentId',
        handler: (ctx) => answerChecks(strapi, ctx as unknown as CheckContext),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

async function answerChecks(strapi: Core.Strapi, ctx: CheckContext): Promise<unknown> {
  const { uid, documentId } = ctx.params;
  const rules = ruleRegistry.get(uid);
  if (!rules) return ctx.notFound();
  const permissions = documentPermissions(strapi, uid, ctx.state.userAbility);
  if (!permissions.mayReadSome()) return ctx.forbidden();
  const row = await rowsOf(strapi, uid).findOne({
    where: { documentId },
    populate: conditionPopulate(strapi, uid),
  });
  if (!row || !permissions.mayRead(row)) return ctx.notFound();
  const issues = await draftIssues(strapi, uid as UID.ContentType, documentId, rules);
  if (!issues) return ctx.notFound();
  const locale = readerLocale(strapi);
  ctx.body = {
    issues: issues.map((issue) => ({
      code: issue.code,
      severity: issue.severity,
      path: issue.path,
      message: sentence(issue, locale),
    })),
  };
  return undefined;
}

async function draftIssues(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  rules: BoundRules,
) {
  const lookup = modelLookup(strapi);
  const drafts = (await loadRows(strapi, uid, documentId)).filter(isDraft);
  if (drafts.length === 0) return undefined;
  const document = plainDocument(lookup(uid), drafts, lookup);
  return rules.check(document, { strapi, uid, documentId });
}
