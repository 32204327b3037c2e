import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import type { ContentDocument } from '../../content/rules';
import { findSibling } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type {
  ClassificationCodeContext,
  ClassificationCodeShared,
  ClassificationCodeWords,
} from './rules';

/** Reads what the rules of an entry of a code list have to know of the others. */
export async function loadClassificationCodeContext(
  { shared }: ContentDocument<ClassificationCodeShared, ClassificationCodeWords>,
  scene: RuleScene,
): Promise<ClassificationCodeContext> {
  const { scheme, code, validFrom } = shared;
  if (scheme === null || code === null) return { codesOfScheme: new Set(), sameKey: null };
  const others = await rowsOf(scene.strapi, scene.uid).findMany({
    where: { scheme, locale: DEFAULT_LOCALE },
    select: ['code'],
  });
  const twin = await findSibling(scene, scene.uid, { scheme, code, validFrom });
  return {
    codesOfScheme: new Set(others.map((row) => textOf(row, 'code'))),
    sameKey: twin?.documentId ?? null,
  };
}
