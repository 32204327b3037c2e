import type { Core, UID } from '@strapi/strapi';
import { PUBLICATION_BLOCK } from './publication-block';
import {
  hasPublicationBlock,
  isPublic,
  ownAttributes,
  type ModelLookup,
  type ModelSchema,
} from './schema';

/** The schemas of Strapi, seen through the small part that this project reads. */
export function modelLookup(strapi: Core.Strapi): ModelLookup {
  return (uid) => strapi.getModel(uid as UID.Schema) as unknown as ModelSchema;
}

/** Uids of the content types of this app, in alphabetical order. */
export function apiTypeUids(strapi: Core.Strapi): readonly UID.ContentType[] {
  return Object.keys(strapi.contentTypes)
    .filter((uid) => uid.startsWith('api::'))
    .sort() as UID.ContentType[];
}

/** Adds the publication block to every publishable type. Called once, before the database is made. */
export function addPublicationBlock(strapi: Core.Strapi): void {
  const lookup = modelLookup(strapi);
  for (const uid of apiTypeUids(strapi)) {
    const schema = lookup(uid);
    if (hasPublicationBlock(schema)) {
      Object.assign(schema.attributes, structuredClone(PUBLICATION_BLOCK));
    }
  }
}

/** Types that the public may read: those of this app with at least one public attribute. */
export function publicTypeUids(strapi: Core.Strapi): readonly UID.ContentType[] {
  const lookup = modelLookup(strapi);
  return apiTypeUids(strapi).filter((uid) =>
    ownAttributes(lookup(uid)).some(([, attribute]) => isPublic(attribute)),
  );
}
