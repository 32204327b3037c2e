import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { GraphQLResolveInfo } from 'graphql';
import { toStrapiError } from '../../shared/strapi/error-mapping';
import { pluginService } from '../../shared/strapi/plugin-service';
import type { MarkedText } from '../search/answer';
import { searchAnswers } from '../search/answers';
import { SEARCH_ACTION } from '../public-role';
import { modelLookup, publicTypeUids } from '../content-types';
import { isMoney, isComponent, ownAttributes, type ModelLookup, type ModelSchema } from '../schema';
import { allowListOf } from './allow-list';
import { publicAnswers, type PublicAnswers } from './answers';
import { givenArguments, restQuery, selectedFields } from './graphql-arguments';
import { publicSdl, queryNames, typeName } from './graphql-schema';
import { OWN_QUERIES } from './own-queries';

type Arguments = Readonly<Record<string, unknown>>;
type Resolver = (
  parent: unknown,
  args: Arguments,
  ctx: unknown,
  info: GraphQLResolveInfo,
) => unknown;

/**
 * Gives the public types to GraphQL. Strapi's own generation (`shadowCRUD`) is off: it would offer
 * drafts, mutations and every new type by default, and ask the database once per list item.
 */
export function registerPublicGraphql(strapi: Core.Strapi): void {
  pluginService<GraphqlExtension>(strapi, 'graphql', 'extension').use(() => {
    const lookup = modelLookup(strapi);
    const schemas = publicTypeUids(strapi).map(lookup);
    return {
      typeDefs: publicSdl(schemas, lookup, OWN_QUERIES),
      resolvers: {
        Query: {
          ...merged(schemas.map((schema) => queries(strapi, schema))),
          search: searchResolver(strapi),
          ...ownResolvers(strapi),
        },
        ...moneyResolvers(schemas, lookup),
      },
      resolversConfig: {
        ...merged(schemas.map(permissions)),
        'Query.search': { auth: { scope: [SEARCH_ACTION] } },
        ...ownPermissions(),
      },
    };
  });
}

interface GraphqlExtension {
  use(extension: () => Readonly<Record<string, unknown>>): void;
}

function merged<Value>(records: readonly Readonly<Record<string, Value>>[]) {
  return Object.fromEntries(records.flatMap((record) => Object.entries(record)));
}

function queries(strapi: Core.Strapi, schema: ModelSchema): Record<string, Resolver> {
  const answers = publicAnswers(strapi, schema.uid as UID.ContentType);
  const populates = [...allowListOf(schema).populates.keys()];
  const populate = (info: GraphQLResolveInfo, path: readonly string[]) => {
    const selected = selectedFields(info, path);
    return populates.filter((name) => selected.has(name));
  };
  const { one, many, connection } = queryNames(schema);
  const findOne: Resolver = async (_parent, { documentId, ...args }, _ctx, info) => {
    const id = typeof documentId === 'string' ? documentId : undefined;
    const answer = await answers.one(id, restQuery(args, populate(info, []))).catch(rethrown);
    return answer?.data ?? null;
  };
  if (schema.kind === 'singleType') return { [one]: findOne };
  return {
    [one]: findOne,
    [many]: async (_parent, args, _ctx, info) =>
      (await list(answers, args, populate(info, []))).data,
    [connection]: async (_parent, args, _ctx, info) => {
      const { data, meta } = await list(answers, args, populate(info, ['nodes']));
      const { start = 0, limit = 25, total = 0 } = meta.pagination;
      const { page = Math.floor(start / limit) + 1, pageSize = limit } = meta.pagination;
      const pageCount = Math.ceil(total / pageSize);
      return {
        nodes: data,
        pageInfo: { page, pageSize, pageCount, total },
        localeFallback: meta.localeFallback,
      };
    },
  };
}

function list(answers: PublicAnswers, args: Arguments, populate: readonly string[]) {
  return answers.list(restQuery(args, populate)).catch(rethrown);
}

function searchResolver(strapi: Core.Strapi): Resolver {
  const answers = searchAnswers(strapi);
  const marked = ({ text, marks }: MarkedText) => ({
    text,
    marks: marks.map(([start, end]) => ({ start, end })),
  });
  return async (_parent, args) => {
    const { data, meta } = await answers.search(givenArguments(args)).catch(rethrown);
    const { pagination: pageInfo, types, localeFallback } = meta;
    const nodes = data.map((hit) => ({
      ...hit,
      title: marked(hit.title),
      excerpt: marked(hit.excerpt),
    }));
    return { nodes, pageInfo, types, localeFallback };
  };
}

function ownResolvers(strapi: Core.Strapi): Readonly<Record<string, Resolver>> {
  const resolvers = OWN_QUERIES.map((query): [string, Resolver] => {
    const answer = query.answer(strapi);
    return [query.name, (_parent, args) => answer(args).catch(rethrown)];
  });
  return Object.fromEntries(resolvers);
}

function ownPermissions(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    OWN_QUERIES.map(({ name, action }) => [`Query.${name}`, { auth: { scope: [action] } }]),
  );
}

/** Rows carry money as text; `Long` is a number, exact because no amount reaches 2^53. */
function moneyResolvers(schemas: readonly ModelSchema[], lookup: ModelLookup) {
  const components = schemas.flatMap((schema) =>
    ownAttributes(schema).flatMap(([, attribute]) =>
      isComponent(attribute) ? [lookup(attribute.component)] : [],
    ),
  );
  return Object.fromEntries(
    [...schemas, ...components].flatMap((schema) => {
      const money = allowedMoney(schema).map((name) => [
        name,
        (row: Readonly<Record<string, unknown>>) => amount(row[name]),
      ]);
      return money.length > 0 ? [[typeName(schema), Object.fromEntries(money)]] : [];
    }),
  );
}

function allowedMoney(schema: ModelSchema): readonly string[] {
  const fields = [...allowListOf(schema).fields];
  return fields.filter(([, attribute]) => isMoney(attribute)).map(([name]) => name);
}

function amount(value: unknown): number | null {
  return value === null || value === undefined ? null : Number(value);
}

function permissions(schema: ModelSchema): Record<string, unknown> {
  const { one, many, connection } = queryNames(schema);
  const scope = (action: string) => ({ auth: { scope: [`${schema.uid}.${action}`] } });
  if (schema.kind === 'singleType') return { [`Query.${one}`]: scope('find') };
  return {
    [`Query.${one}`]: scope('findOne'),
    [`Query.${many}`]: scope('find'),
    [`Query.${connection}`]: scope('find'),
  };
}

/** Apollo answers 200 for errors of resolvers unless they say their status themselves. */
function rethrown(error: unknown): never {
  const refusal = toStrapiError(error);
  if (!(refusal instanceof errors.ValidationError)) throw refusal;
  throw Object.assign(refusal, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
