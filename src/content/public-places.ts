import type { Core } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';

const PLACE = 'api::place.place';

/** What masking has to know of a place. */
export interface MaskedPlace {
  readonly code: string;
  readonly parentCode: string | null;
  readonly isSensitive: boolean;
}

/**
 * What the public may know of each place, by its code: the place itself, of a sensitive one the
 * nearest place around it that is not, or null when there is none.
 */
export function publicPlaces(places: readonly MaskedPlace[]): ReadonlyMap<string, string | null> {
  const byCode = new Map(places.map((place) => [place.code, place]));
  return new Map(places.map(({ code }) => [code, shownPlace(code, byCode)]));
}

function shownPlace(code: string, byCode: ReadonlyMap<string, MaskedPlace>): string | null {
  const passed = new Set<string>();
  let place = byCode.get(code);
  // Places that lie in each other are a mistake of the list; nothing of them is shown.
  while (place?.isSensitive === true && !passed.has(place.code)) {
    passed.add(place.code);
    place = byCode.get(place.parentCode ?? '');
  }
  return place === undefined || place.isSensitive ? null : place.code;
}

/** `publicPlaces` of the places the school keeps. */
export async function loadPublicPlaces(
  strapi: Core.Strapi,
): Promise<ReadonlyMap<string, string | null>> {
  const rows = await rowsOf(strapi, PLACE).findMany({
    select: ['code', 'parentCode', 'sensitive'],
  });
  return publicPlaces(
    rows.map((row) => ({
      code: textOf(row, 'code'),
      parentCode: textOf(row, 'parentCode') || null,
      isSensitive: row.sensitive === true,
    })),
  );
}
