import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { rowsOf, textOf, type Row } from '../../shared/strapi/rows';
import type { FeeItemContext, FeeItemShared, FeeItemWords, PublicFee } from './types';

/** Reads what the rules of a fee have to know of the other fees. */
export async function loadFeeItemContext(
  _document: ContentDocument<FeeItemShared, FeeItemWords>,
  scene: RuleScene,
): Promise<FeeItemContext> {
  const { strapi, uid, documentId } = scene;
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { locale: DEFAULT_LOCALE, publishedAt: { $notNull: true }, ...other },
    select: ['title', 'name', 'audience', 'effectiveOn', 'expiresOn'],
  });
  return {
    others: rows.map(publicFee),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

function publicFee(row: Row): PublicFee {
  return {
    title: textOf(row, 'title'),
    name: textOf(row, 'name'),
    audience: textOf(row, 'audience'),
    effectiveOn: textOf(row, 'effectiveOn') || null,
    expiresOn: textOf(row, 'expiresOn') || null,
  };
}
