import type { Core } from '@strapi/strapi';
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from 'graphql';
import { pluginService } from '../shared/strapi/plugin-service';

interface ContentApi {
  buildSchema(): GraphQLSchema;
}

/** What can be asked over GraphQL, in GraphQL's own language, sorted so that changes show. */
export function publicGraphql(strapi: Core.Strapi): string {
  const schema = pluginService<ContentApi>(strapi, 'graphql', 'content-api').buildSchema();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
