import type { Core, UID } from '@strapi/strapi';
import { rowsOf } from '../../shared/strapi/rows';
import { modelLookup } from '../content-types';
import { hasPublicationBlock } from '../schema';
import { staffRefusal } from '../staff-messages';
import { currentWithdrawal } from './reason';

/**
 * Whoever takes down or deletes what the public has ever read says why. Speaks only while a signed-in
 * admin user's request runs, as the guard of departments does: jobs answer for themselves.
 */
export async function assertReasoned(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<void> {
  const isSignedIn = strapi.requestContext.get()?.state.userAbility !== undefined;
  if (!isSignedIn || currentWithdrawal() !== undefined) return;
  if (!hasPublicationBlock(modelLookup(strapi)(uid))) return;
  if (await wasPublic(strapi, uid, documentId)) throw staffRefusal(strapi, 'WITHDRAWAL_NEEDED');
}

export async function wasPublic(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  const where = { documentId, publicSince: { $notNull: true } };
  return (await rowsOf(strapi, uid).count({ where })) > 0;
}
