import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import { loadPlaces } from '../../content/places';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { PlaceContext } from './rules';

/** Reads what the rules of a place have to know of the others. */
export async function loadPlaceContext(
  _document: unknown,
  { strapi, uid, documentId }: RuleScene,
): Promise<PlaceContext> {
  const stored =
    documentId === undefined
      ? null
      : await rowsOf(strapi, uid).findOne({
          where: { documentId, locale: DEFAULT_LOCALE },
          select: ['code'],
        });
  return {
    others: await loadPlaces(strapi, documentId),
    storedCode: stored === null ? null : textOf(stored, 'code'),
  };
}
