import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { placesByCode, publicPlaceCode } from './public-place';

const PLACE = 'api::place.place';

/** What the public may be told of each place the school keeps, by its true code. */
export async function loadPublicPlaces(
  strapi: Core.Strapi,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await rowsOf(strapi, PLACE).findMany({
    select: ['code', 'parentCode', 'sensitive'],
  });
  const places = placesByCode(
    rows.map((row) => ({
      code: textOf(row, 'code'),
      parentCode: textOf(row, 'parentCode') || null,
      sensitive: row.sensitive === true,
    })),
  );
  return new Map([...places.keys()].map((code) => [code, publicPlaceCode(places, code)]));
}
