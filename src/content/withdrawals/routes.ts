import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { rowsOf } from '../../shared/strapi/rows';
import { apiTypeUids, modelLookup } from '../content-types';
import { conditionPopulate, documentPermissions } from '../document-permissions';
import { isLocale } from '../locales';
import { hasPublicationBlock } from '../schema';
import { staffRefusal } from '../staff-messages';
import { staffPermissions } from '../staff-permissions';
import { bodyOf, signedInUserId } from '../staff-request';
import { withdrawalRequest } from './contracts';
import { MAX_REASON } from './max-reason';
import { withdrawingFor } from './reason';

const PATH = '/transparency/withdrawals/:uid/:documentId';
const POLICIES = [
  'admin::isAuthenticatedAdmin',
  { name: 'admin::hasPermissions', config: { actions: [staffPermissions.withdraw] } },
];

/**
 * Takes down or deletes what was public, for a reason: it stays on the record of the publication, which
 * the public reads. Needs the permission, and the right to publish or to delete that very document.
 */
export function registerWithdrawals(strapi: Core.Strapi): void {
  const handler = (ctx: Context) => answer(strapi, ctx);
  const info = { type: 'admin' as const };
  const config = { policies: POLICIES };
  strapi.server.routes({
    type: 'admin',
    routes: [{ method: 'POST', path: PATH, handler, config, info }],
  });
}

async function answer(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { uid, documentId } = subjectOf(strapi, ctx);
  const { verb, locale, reason } = bodyOf(strapi, ctx, withdrawalRequest);
  if (reason === '' || reason.length > MAX_REASON) {
    throw staffRefusal(strapi, 'WITHDRAWAL_REASON_NEEDED', { max: MAX_REASON });
  }
  if (locale !== '*' && !isLocale(locale)) {
    throw staffRefusal(strapi, 'QUERY_INVALID', { field: 'locale' });
  }
  await assertMay(strapi, ctx, verb);
  const withdrawal = { reason, by: signedInUserId(ctx) };
  await withdrawingFor(withdrawal, async () => {
    const documents = strapi.documents(uid);
    if (verb === 'unpublish') await documents.unpublish({ documentId, locale });
    else await documents.delete({ documentId, locale });
  });
  ctx.status = 204;
}

function subjectOf(strapi: Core.Strapi, ctx: Context) {
  const { uid, documentId } = ctx.params as { readonly uid: string; readonly documentId: string };
  const found = apiTypeUids(strapi).find((type) => type === uid);
  if (found === undefined || !hasPublicationBlock(modelLookup(strapi)(found))) {
    throw staffRefusal(strapi, 'WITHDRAWAL_NOT_FOUND');
  }
  return { uid: found, documentId };
}

async function assertMay(
  strapi: Core.Strapi,
  ctx: Context,
  verb: 'unpublish' | 'delete',
): Promise<void> {
  const { uid, documentId } = subjectOf(strapi, ctx);
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    populate: conditionPopulate(strapi, uid),
  });
  const { mayRead, mayPublish, mayDelete } = documentPermissions(
    strapi,
    uid,
    ctx.state.userAbility,
  );
  if (rows.length === 0 || !rows.every(mayRead)) {
    throw staffRefusal(strapi, 'WITHDRAWAL_NOT_FOUND');
  }
  const may = verb === 'unpublish' ? mayPublish : mayDelete;
  if (!rows.every(may)) throw staffRefusal(strapi, 'STEP_FORBIDDEN');
}
