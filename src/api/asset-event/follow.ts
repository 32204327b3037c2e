import type { Core, UID } from '@strapi/strapi';
import { tellingChanges } from '../../content/announcements/telling-changes';
import { modelLookup } from '../../content/content-types';
import { loadRows } from '../../content/document-store';
import { plainDocument } from '../../content/row';
import type { WrittenDocument } from '../../content/bound-rules';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { AssetEvent } from './rules';

const ASSET: UID.ContentType = 'api::asset.asset';
const EVENT: UID.ContentType = 'api::asset-event.asset-event';

/** An event that moves its asset does so in its own transaction: both are there or neither is. */
export async function moveAsset({
  strapi,
  uid,
  documentId,
  isNew,
}: WrittenDocument): Promise<void> {
  if (!isNew) return;
  const lookup = modelLookup(strapi);
  const rows = await loadRows(strapi, uid, documentId);
  const { shared } = plainDocument(lookup(uid), rows, lookup) as unknown as AssetEvent;
  const { assetCode, toState, kind, happenedOn } = shared;
  if (assetCode === null || toState === null) return;
  const where = { assetCode };
  const data = { state: toState, ...(kind === 'retired' && { retiredOn: happenedOn }) };
  const moved = { strapi, uid: ASSET, documentIds: await documentIdsOf(strapi, ASSET, where) };
  await tellingChanges(moved, () => rowsOf(strapi, ASSET).updateMany({ where, data }));
}

/** What happened to an asset is shown to whom the asset is. */
export async function followAsset({ strapi, uid, documentId }: WrittenDocument): Promise<void> {
  const row = await rowsOf(strapi, uid).findOne({ where: { documentId, locale: DEFAULT_LOCALE } });
  const assetCode = textOf(row, 'assetCode');
  const visibilityScope = textOf(row, 'visibilityScope');
  const where = { assetCode, visibilityScope: { $ne: visibilityScope } };
  const followers = { strapi, uid: EVENT, documentIds: await documentIdsOf(strapi, EVENT, where) };
  await tellingChanges(followers, () =>
    rowsOf(strapi, EVENT).updateMany({ where, data: { visibilityScope } }),
  );
}

async function documentIdsOf(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  where: object,
): Promise<readonly string[]> {
  const rows = await rowsOf(strapi, uid).findMany({ where, select: ['documentId'] });
  return [...new Set(rows.map((row) => textOf(row, 'documentId')))];
}
