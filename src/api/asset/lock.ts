import type { Core } from '@strapi/strapi';
import { inUnitOfWork } from '../../shared/strapi/unit-of-work';

type Which = { readonly documentId: string } | { readonly assetCode: string };

/**
 * Holds the rows of one asset until the transaction ends. An edit copies facts from one language to
 * the others and an event moves the state in all of them: at once, one would undo the other.
 */
export async function lockAsset(strapi: Core.Strapi, which: Which): Promise<void> {
  if (strapi.db.dialect.client !== 'postgres') return;
  const [column, value] =
    'documentId' in which ? ['document_id', which.documentId] : ['asset_code', which.assetCode];
  await inUnitOfWork(strapi, async (unit) => {
    await unit.table('assets').select('id').where(column, value).orderBy('id').forUpdate();
  });
}
