import {
  isChoices,
  isComponent,
  isMedia,
  isMoney,
  isPublic,
  isRelation,
  ownAttributes,
  takesDay,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from '../schema';
import { allowListOf, type AllowList } from './allow-list';
import { FILE_SDL, FILE_TYPE } from './files';
import { ON_DATE } from './on-date';
import { readTimeOf } from '../read-time-registry';

/**
 * The public GraphQL schema as SDL, written from the same allow-lists as REST and with Strapi's
 * own names: `financeSummaries`, `financeSummaries_connection`, `financeSummary(documentId)`,
 * `FinanceSummaryFiltersInput`, `PaginationArg`. What is not public has no word in it.
 */
export function publicSdl(
  types: readonly ModelSchema[],
  lookup: ModelLookup,
  own: readonly { readonly types: string; readonly field: string }[] = [],
): string {
  const related = types.flatMap((schema) => relatedTypes(schema, lookup));
  const objects = unique([...types, ...related], ({ uid }) => uid);
  const components = unique(
    objects.flatMap((schema) => componentsOf(schema, lookup)),
    ({ uid }) => uid,
  );
  const hasFiles = objects.some(hasPublicFiles);
  return [
    ...(hasFiles ? [FILE_SDL] : []),
    ...components.map((component) => objectType(component, lookup, [])),
    ...objects.map((schema) => contentType(schema, lookup)),
    SEARCH_TYPES,
    ...own.map((query) => query.types),
    queryType(
      types,
      own.map(({ field }) => field),
    ),
  ].join('\n\n');
}

function hasPublicFiles(schema: ModelSchema): boolean {
  return ownAttributes(schema).some(([, attribute]) => isMedia(attribute) && isPublic(attribute));
}

export function typeName(schema: ModelSchema): string {
  const base = schema.uid.startsWith('api::')
    ? (schema.info.singularName ?? schema.uid)
    : `component-${schema.uid.replace('.', '-')}`;
  return pascal(base);
}

export function queryNames(schema: ModelSchema) {
  const one = camel(schema.info.singularName ?? '');
  const many = camel(schema.info.pluralName ?? '');
  return { one, many, connection: `${many}_connection` };
}

function contentType(schema: ModelSchema, lookup: ModelLookup): string {
  const name = typeName(schema);
  const allowed = allowListOf(schema);
  const facts = ['documentId: ID!', 'locale: String', 'publishedAt: DateTime'];
  const object = objectType(schema, lookup, [...facts, ...fieldsOfTheDay(schema.uid)]);
  if (schema.kind === 'singleType') return object;
  const connection =
    `type ${name}EntityResponseCollection {\n` +
    `  nodes: [${name}!]!\n  pageInfo: Pagination!\n  localeFallback: Int!\n}`;
  return [object, filterInput(name, allowed, lookup), connection].join('\n\n');
}

/** Fields that depend on the day they are read. */
function fieldsOfTheDay(uid: string): readonly string[] {
  const { attributes = {}, objects = {} } = readTimeOf(uid) ?? {};
  return [
    ...Object.entries(attributes).map(([name, attribute]) => `${name}: ${scalarType(attribute)}`),
    ...Object.entries(objects).map(([name, type]) => `${name}: ${type}`),
  ];
}

function objectType(schema: ModelSchema, lookup: ModelLookup, facts: readonly string[]): string {
  const fields = ownAttributes(schema)
    .filter(([, attribute]) => isPublic(attribute))
    .map(([name, attribute]) => `${name}: ${outputType(attribute, lookup)}`);
  const description = schema.info.description ?? schema.info.displayName;
  return `"""${description}"""\ntype ${typeName(schema)} {\n${lines([...facts, ...fields])}\n}`;
}

function outputType(attribute: AttributeSchema, lookup: ModelLookup): string {
  if (isComponent(attribute)) {
    const name = typeName(lookup(attribute.component));
    return attribute.repeatable ? `[${name}!]!` : name;
  }
  if (isRelation(attribute) && attribute.target !== undefined) {
    const name = typeName(lookup(attribute.target));
    return attribute.relation?.endsWith('ToMany') ? `[${name}!]!` : name;
  }
  if (isMedia(attribute)) return attribute.multiple ? `[${FILE_TYPE}!]!` : FILE_TYPE;
  return scalarType(attribute);
}

function scalarType(attribute: AttributeSchema): string {
  if (isMoney(attribute)) return 'Long';
  if (isChoices(attribute)) return '[String!]';
  switch (attribute.type) {
    case 'integer':
      return 'Int';
    case 'boolean':
      return 'Boolean';
    case 'json':
    case 'blocks':
      return 'JSON';
    case 'date':
      return 'Date';
    case 'datetime':
      return 'DateTime';
    default:
      return 'String';
  }
}

function filterInput(name: string, allowed: AllowList, lookup: ModelLookup): string {
  const input = `${name}FiltersInput`;
  const fields = [...allowed.filters].map(([field, attribute]) => {
    if (!isRelation(attribute) || attribute.target === undefined) {
      return `${field}: ${filterType(attribute)}`;
    }
    return `${field}: ${typeName(lookup(attribute.target))}FiltersInput`;
  });
  const groups = [`and: [${input}!]`, `or: [${input}!]`, `not: ${input}`];
  return `input ${input} {\n${lines([...fields, ...groups])}\n}`;
}

function filterType(attribute: AttributeSchema): string {
  const scalar = scalarType(attribute);
  return scalar === 'Int' ? 'PublicIntFilter' : 'PublicTextFilter';
}

/** Operators that an index answers; the same as over REST. */
export const FILTER_OPERATORS = [
  'eq',
  'ne',
  'in',
  'notIn',
  'lt',
  'lte',
  'gt',
  'gte',
  'between',
  'null',
  'notNull',
] as const;

function operatorInput(name: string, scalar: string): string {
  const fields = FILTER_OPERATORS.map((operator) => {
    if (operator === 'null' || operator === 'notNull') return `${operator}: Boolean`;
    const isList = operator === 'in' || operator === 'notIn' || operator === 'between';
    return `${operator}: ${isList ? `[${scalar}!]` : scalar}`;
  });
  return `input ${name} {\n${lines(fields)}\n}`;
}

/** The answer of `search`, the same as over REST; offsets of marks count UTF-16 units. */
const SEARCH_TYPES = `type SearchMark {
  start: Int!
  end: Int!
}

type SearchText {
  text: String!
  marks: [SearchMark!]!
}

type SearchHit {
  type: String!
  documentId: ID!
  key: String
  slug: String
  locale: String!
  title: SearchText!
  excerpt: SearchText!
  publicSince: DateTime
  path: String
}

type SearchTypeCount {
  type: String!
  count: Int!
}

type SearchAnswer {
  nodes: [SearchHit!]!
  pageInfo: Pagination!
  types: [SearchTypeCount!]!
  localeFallback: Int!
}`;

const SEARCH_FIELD =
  'search(q: String!, locale: String, type: String, pagination: PublicPagination): SearchAnswer!';

function queryType(types: readonly ModelSchema[], own: readonly string[]): string {
  const fields = types.flatMap((schema) => {
    const { one, many, connection } = queryNames(schema);
    const name = typeName(schema);
    if (schema.kind === 'singleType') return [`${one}(locale: String): ${name}`];
    const day = takesDay(schema) ? `, ${ON_DATE}: String` : '';
    const args =
      `filters: ${name}FiltersInput, sort: [String!], ` +
      `pagination: PublicPagination, locale: String${day}`;
    return [
      `${one}(documentId: ID!, locale: String${day}): ${name}`,
      `${many}(${args}): [${name}!]!`,
      `${connection}(${args}): ${name}EntityResponseCollection!`,
    ];
  });
  return [
    operatorInput('PublicTextFilter', 'String'),
    operatorInput('PublicIntFilter', 'Int'),
    'input PublicPagination {\n  page: Int\n  pageSize: Int\n  start: Int\n  limit: Int\n}',
    `type Query {\n${lines([...fields, SEARCH_FIELD, ...own])}\n}`,
  ].join('\n\n');
}

function relatedTypes(schema: ModelSchema, lookup: ModelLookup): readonly ModelSchema[] {
  return ownAttributes(schema).flatMap(([, attribute]) =>
    isPublic(attribute) && isRelation(attribute) && attribute.target !== undefined
      ? [lookup(attribute.target)]
      : [],
  );
}

function componentsOf(schema: ModelSchema, lookup: ModelLookup): readonly ModelSchema[] {
  return ownAttributes(schema).flatMap(([, attribute]) =>
    isPublic(attribute) && isComponent(attribute) ? [lookup(attribute.component)] : [],
  );
}

function unique<Item>(items: readonly Item[], key: (item: Item) => string): readonly Item[] {
  return [...new Map(items.map((item) => [key(item), item])).values()];
}

function lines(entries: readonly string[]): string {
  return entries.map((entry) => `  ${entry}`).join('\n');
}

function pascal(name: string): string {
  return name
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

function camel(name: string): string {
  const text = pascal(name);
  return text.charAt(0).toLowerCase() + text.slice(1);
}
