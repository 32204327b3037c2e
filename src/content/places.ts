import type { Core } from '@strapi/strapi';
import type { PlaceNode } from '../api/place/public-place';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { DEFAULT_LOCALE } from './locales';

const PLACE = 'api::place.place';

/** Every place but the given document's, sensitive ones too: for rules, never for an answer. */
export async function loadPlaces(
  strapi: Core.Strapi,
  without?: string,
): Promise<readonly PlaceNode[]> {
  const other = without === undefined ? {} : { documentId: { $ne: without } };
  const rows = await rowsOf(strapi, PLACE).findMany({
    where: { locale: DEFAULT_LOCALE, ...other },
    select: ['code', 'parentCode', 'sensitive'],
  });
  return rows.map((row) => ({
    code: textOf(row, 'code'),
    parentCode: textOf(row, 'parentCode') || null,
    sensitive: row.sensitive === true,
  }));
}
