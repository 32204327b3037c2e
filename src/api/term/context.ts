import type { RuleScene } from '../../content/bound-rules';
import { DEFAULT_LOCALE } from '../../content/locales';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type { TermContext } from './rules';

/** Reads the other terms. */
export async function loadTermContext(
  _document: unknown,
  { strapi, uid, documentId }: RuleScene,
): Promise<TermContext> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { locale: DEFAULT_LOCALE, ...other },
    select: ['key', 'startOn', 'endOn'],
  });
  return {
    others: rows.map((row) => ({
      key: textOf(row, 'key'),
      startOn: textOf(row, 'startOn'),
      endOn: textOf(row, 'endOn'),
    })),
  };
}
