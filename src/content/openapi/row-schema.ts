import { allowListOf } from '../public-api/allow-list';
import {
  choicesOf,
  isChoices,
  isComponent,
  isLink,
  isMedia,
  isMoney,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../schema';
import {
  listOf,
  objectOf,
  orNull,
  schemaRef,
  type JsonSchema,
} from '../../shared/openapi/json-schema';

/** `api::finance-summary.finance-summary` is `FinanceSummary`, `finance.totals` is `FinanceTotals`. */
export function schemaName(uid: string): string {
  const named = uid.startsWith('api::') ? uid.slice(uid.indexOf('.') + 1) : uid;
  return named
    .split(/[.-]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

export const FILE = 'PublicFile';

/** A published file, as answers write it. */
export const FILE_SCHEMA: JsonSchema = objectOf({
  name: { type: 'string' },
  alternativeText: { type: ['string', 'null'] },
  mime: { type: 'string' },
  sizeBytes: { type: 'integer', minimum: 0 },
  url: {
    type: 'string',
    description: 'Path on this server; names the content, so it never changes',
  },
  sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
  width: { type: ['integer', 'null'] },
  height: { type: ['integer', 'null'] },
});

const FACTS: Readonly<Record<string, JsonSchema>> = {
  id: { type: 'integer', description: 'Changes with every publication: do not keep it' },
  documentId: { type: 'string', description: 'Names the document for good' },
  locale: { type: ['string', 'null'] },
  publishedAt: { type: ['string', 'null'], format: 'date-time' },
};

/**
 * A row of a public type. Only its facts are always there: `fields` chooses among the values, and parts,
 * relations and files come where `populate` asks for them.
 */
export function rowSchema(schema: ModelSchema, lookup: ModelLookup): JsonSchema {
  const { fields, populates, objects } = allowListOf(schema);
  const values = [...fields].map(([name, attribute]) => [name, valueSchema(attribute)]);
  const parts = [...populates].map(([name, attribute]) => [name, partSchema(attribute, lookup)]);
  const computed = objects.map((name) => [name, {}]);
  const properties = Object.fromEntries([...values, ...parts, ...computed]) as Record<
    string,
    JsonSchema
  >;
  return {
    ...objectOf({ ...FACTS, ...properties }, Object.keys(FACTS)),
    title: schema.info.displayName,
  };
}

/** A part of a row: only its public values. */
export function componentSchema(schema: ModelSchema): JsonSchema {
  const values = ownAttributes(schema)
    .filter(([, attribute]) => isPublic(attribute) && !isLink(attribute))
    .map(([name, attribute]): [string, JsonSchema] => [name, valueSchema(attribute)]);
  return {
    ...objectOf({ id: { type: 'integer' }, ...Object.fromEntries(values) }),
    title: schema.info.displayName,
  };
}

/** Components that rows of the types may hold, in alphabetical order. */
export function publicComponents(types: readonly ModelSchema[]): readonly string[] {
  const found = types.flatMap((type) =>
    [...allowListOf(type).populates.values()].flatMap((attribute) =>
      isComponent(attribute) ? [attribute.component] : [],
    ),
  );
  return [...new Set(found)].sort();
}

function partSchema(attribute: AttributeSchema, lookup: ModelLookup): JsonSchema {
  if (isMedia(attribute)) return several(attribute.multiple === true, schemaRef(FILE));
  if (isComponent(attribute)) {
    return several(attribute.repeatable === true, schemaRef(schemaName(attribute.component)));
  }
  const target = attribute.target === undefined ? undefined : lookup(attribute.target);
  const related = target === undefined ? {} : schemaRef(schemaName(target.uid));
  return several(/ToMany$|^manyWay$/.test(attribute.relation ?? ''), related);
}

const several = (isList: boolean, schema: JsonSchema): JsonSchema =>
  isList ? orNull(listOf(schema)) : orNull(schema);

const MONEY: JsonSchema = {
  ...{ type: ['string', 'null'], pattern: '^-?[0-9]+$' },
  description: 'A whole number of fen, as text',
};

const TYPES: Readonly<Record<string, JsonSchema>> = {
  integer: { type: 'integer' },
  decimal: { type: 'number' },
  float: { type: 'number' },
  boolean: { type: 'boolean' },
  date: { type: 'string', format: 'date' },
  datetime: { type: 'string', format: 'date-time' },
  json: {},
  blocks: {},
};

export function valueSchema(attribute: AttributeSchema): JsonSchema {
  if (isMoney(attribute)) return MONEY;
  if (isChoices(attribute)) return orNull(listOf({ enum: choicesOf(attribute) }));
  if (attribute.enum !== undefined) return { enum: [...attribute.enum, null] };
  const type = TYPES[attribute.type] ?? { type: 'string' };
  return Object.keys(type).length === 0 ? {} : orNull(type);
}
