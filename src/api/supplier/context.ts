import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { SupplierContext, SupplierShared } from './rules';

/** Reads what the other suppliers of the register are called. */
export async function loadSupplierContext(
  _document: ContentDocument<SupplierShared, object>,
  { strapi, uid, documentId }: RuleScene,
): Promise<SupplierContext> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { ...other },
    select: ['code', 'unifiedSocialCreditCode'],
  });
  return {
    takenCodes: rows.map((row) => textOf(row, 'code')),
    takenCreditCodes: rows.map((row) => textOf(row, 'unifiedSocialCreditCode')),
  };
}
