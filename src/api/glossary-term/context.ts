import type { RuleScene } from '../../content/bound-rules';
import { LOCALES } from '../../content/locales';
import { takenSlugs } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { folded, type GlossaryTermContext } from './rules';
import { synonymsOf } from './synonyms';

/** Reads which words the other entries explain. */
export async function loadGlossaryTermContext(
  _document: unknown,
  scene: RuleScene,
): Promise<GlossaryTermContext> {
  const { strapi, uid, documentId } = scene;
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: other,
    select: ['locale', 'term', 'synonyms'],
  });
  const taken = LOCALES.map((locale) => {
    const own = rows.filter((row) => row.locale === locale);
    const spellings = own.flatMap((row) => [
      textOf(row, 'term'),
      ...synonymsOf(textOf(row, 'synonyms')),
    ]);
    return [locale, new Set(spellings.map(folded))] as const;
  });
  return { taken: Object.fromEntries(taken), takenSlugs: await takenSlugs(scene) };
}
