import type { Core } from '@strapi/strapi';
import { digest } from '../../shared/strapi/digest';
import { modelLookup, publicTypeUids } from '../content-types';
import type { ModelLookup, ModelSchema } from '../schema';
import { searchableAttributes, titleAttribute } from './document-text';

/** Raised when tokens, paths or columns change their meaning: the index is then made anew. */
const INDEX_VERSION = 3;

interface Facts {
  readonly types: readonly ModelSchema[];
  readonly fingerprint: string;
}

/** Schemas do not change while the app runs, and every search and publication asks for them. */
const known = new WeakMap<Core.Strapi, Facts>();

/** Public types that have words to search for. Not before the app is registered. */
export function searchableTypes(strapi: Core.Strapi): readonly ModelSchema[] {
  return factsOf(strapi).types;
}

/** What the index depends on: the version of this code and the words that the schemas mark public. */
export function indexFingerprint(strapi: Core.Strapi): string {
  return factsOf(strapi).fingerprint;
}

function factsOf(strapi: Core.Strapi): Facts {
  const before = known.get(strapi);
  if (before) return before;
  const types = readTypes(strapi);
  const facts = { types, fingerprint: fingerprintOf(types, modelLookup(strapi)) };
  known.set(strapi, facts);
  return facts;
}

/** Says where other documents hang: their titles are found with the documents themselves. */
const RECORDS: ReadonlySet<string> = new Set(['api::publication-record.publication-record']);

function readTypes(strapi: Core.Strapi): readonly ModelSchema[] {
  const lookup = modelLookup(strapi);
  return publicTypeUids(strapi)
    .map(lookup)
    .filter(
      (schema) => !RECORDS.has(schema.uid) && searchableAttributes(schema, lookup).length > 0,
    );
}

function fingerprintOf(schemas: readonly ModelSchema[], lookup: ModelLookup): string {
  const types = schemas.map((schema) => ({
    uid: schema.uid,
    title: titleAttribute(schema, lookup) ?? null,
    attributes: searchableAttributes(schema, lookup).map(({ name, parts }) => ({
      name,
      parts: parts ?? null,
    })),
  }));
  return digest({ version: INDEX_VERSION, types }).slice(0, 32);
}
