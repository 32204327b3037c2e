import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { takenSlugs } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { RegulationContext, RegulationShared, RegulationWords } from './types';

/** Reads what the rules of a regulation have to know of the others. */
export async function loadRegulationContext(
  _document: ContentDocument<RegulationShared, RegulationWords>,
  scene: RuleScene,
): Promise<RegulationContext> {
  const { strapi, uid, documentId } = scene;
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { code: { $notNull: true }, ...other },
    select: ['code'],
  });
  return {
    otherCodes: [...new Set(rows.map((row) => textOf(row, 'code')))],
    takenSlugs: await takenSlugs(scene),
  };
}
