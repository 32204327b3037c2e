import type { Core } from '@strapi/strapi';
import { digest } from '../../shared/strapi/digest';
import { modelLookup, publicTypeUids } from '../content-types';
import type { ModelSchema } from '../schema';
import { searchableAttributes, titleAttribute } from './document-text';

/** Raised when tokens, paths or columns change their meaning: the index is then made anew. */
const INDEX_VERSION = 1;

/** Public types that have words to search for. */
export function searchableTypes(strapi: Core.Strapi): readonly ModelSchema[] {
  const lookup = modelLookup(strapi);
  return publicTypeUids(strapi)
    .map(lookup)
    .filter((schema) => searchableAttributes(schema, lookup).length > 0);
}

/** What the index depends on: the version of this code and the words that the schemas mark public. */
export function indexFingerprint(strapi: Core.Strapi): string {
  const lookup = modelLookup(strapi);
  const types = searchableTypes(strapi).map((schema) => ({
    uid: schema.uid,
    title: titleAttribute(schema, lookup) ?? null,
    attributes: searchableAttributes(schema, lookup).map(({ name, parts }) => ({
      name,
      parts: parts ?? null,
    })),
  }));
  return digest({ version: INDEX_VERSION, types }).slice(0, 32);
}
