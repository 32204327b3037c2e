import type { Core, UID } from '@strapi/strapi';
import type { Context } from 'koa';

import { apiTypeUids, modelLookup } from '../../content/content-types';
import { conditionPopulate, documentPermissions } from '../../content/document-permissions';
import { hasPublicationBlock } from '../../content/schema';
import { rowsOf } from '../../shared/strapi/rows';

/** The document that a route's `:uid` and `:documentId` name, where the user may read it at all. */
export async function readableDocument(
  strapi: Core.Strapi,
  ctx: Context,
): Promise<{ readonly uid: UID.ContentType; readonly documentId: string } | undefined> {
  const { uid, documentId } = ctx.params as { readonly uid: string; readonly documentId: string };
  const found = apiTypeUids(strapi).find((type) => type === uid);
  if (found === undefined || !hasPublicationBlock(modelLookup(strapi)(found))) return undefined;
  const rows = await rowsOf(strapi, found).findMany({
    where: { documentId },
    populate: conditionPopulate(strapi, found),
  });
  const { mayRead } = documentPermissions(strapi, found, ctx.state.userAbility);
  return rows.length > 0 && rows.every(mayRead) ? { uid: found, documentId } : undefined;
}
