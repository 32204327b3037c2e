import type { Core } from '@strapi/strapi';
import { ensureDocument } from './documents';
import { namesOf } from './reference';
import type { Sample } from './sample-files';

const PLACE = 'api::place.place';

/** The sample's places stand side by side: all but the campus lie in it. */
export async function seedPlaces(strapi: Core.Strapi, { school }: Sample): Promise<number> {
  const campus = school.places.find(({ kind }) => kind === 'campus');
  const rest = school.places.filter((place) => place !== campus);
  let made = 0;
  for (const place of campus === undefined ? rest : [campus, ...rest]) {
    const { key: code, name, kind, sensitive, localizations } = place;
    const parentCode = place === campus ? null : (campus?.key ?? null);
    const { isNew } = await ensureDocument(strapi, {
      uid: PLACE,
      where: { code },
      data: { code, name, kind, sensitive, parentCode },
      words: namesOf(localizations),
    });
    made += isNew ? 1 : 0;
  }
  return made;
}
