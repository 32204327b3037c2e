import type { Core } from '@strapi/strapi';
import { loadPlaces } from '../../content/places';
import { placesByCode, publicPlaceCode } from './public-place';

/** What the public may be told of each place the school keeps, by its true code. */
export async function loadPublicPlaces(
  strapi: Core.Strapi,
): Promise<ReadonlyMap<string, string | null>> {
  const places = placesByCode(await loadPlaces(strapi));
  return new Map([...places.keys()].map((code) => [code, publicPlaceCode(places, code)]));
}
