import type { JsonSchema } from './json-schema';

export interface Parameter {
  readonly name: string;
  readonly in: 'query' | 'path' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly style?: 'deepObject' | 'form';
  readonly explode?: boolean;
  readonly schema: JsonSchema;
}

export const localeParameter: Parameter = {
  ...{ name: 'locale', in: 'query' },
  description: 'What is not translated comes in the default language',
  schema: { type: 'string', examples: ['zh-Hans', 'zh-Hant', 'en'] },
};

export const inPath = (name: string, description: string): Parameter => ({
  ...{ name, in: 'path', required: true, description, schema: { type: 'string' } },
});

export const inQuery = (name: string, schema: JsonSchema, description?: string): Parameter => ({
  ...{ name, in: 'query', schema, ...(description === undefined ? {} : { description }) },
});

/** Where an answer stands in the whole list, by pages or by places. */
export const PAGINATION: JsonSchema = {
  type: 'object',
  properties: Object.fromEntries(
    ['page', 'pageSize', 'pageCount', 'total', 'start', 'limit'].map((name) => [
      name,
      { type: 'integer' },
    ]),
  ),
  additionalProperties: false,
};

export const paginationParameter: Parameter = {
  ...{ name: 'pagination', in: 'query', style: 'deepObject', explode: true },
  schema: {
    type: 'object',
    properties: {
      page: { type: 'integer', minimum: 1, default: 1 },
      pageSize: { type: 'integer', minimum: 1, maximum: 100, default: 25 },
      start: { type: 'integer', minimum: 0 },
      limit: { type: 'integer', minimum: 1, maximum: 100 },
      withCount: { type: 'boolean', default: true },
    },
  },
};
