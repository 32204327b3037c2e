import { inQuery, paginationParameter, type Parameter } from '../../shared/openapi/parameters';
import { listOf } from '../../shared/openapi/json-schema';
import { LOCALES } from '../locales';
import { allowListOf } from '../public-api/allow-list';
import { ON_DATE } from '../public-api/on-date';
import { isLocalizedType, takesDay, type ModelSchema } from '../schema';

export const localeParameter: Parameter = {
  ...{ name: 'locale', in: 'query' },
  description: 'What is not translated comes in Simplified Chinese; `locale` of the row tells',
  schema: { enum: LOCALES, default: 'zh-Hans' },
};

/** What one row may be asked with. */
export function rowParameters(schema: ModelSchema): readonly Parameter[] {
  const { fields, populates } = allowListOf(schema);
  const named = (name: string, names: readonly string[]): Parameter => ({
    ...{ name, in: 'query', style: 'form', explode: false, schema: listOf({ enum: names }) },
  });
  return [
    ...(isLocalizedType(schema) ? [localeParameter] : []),
    named('fields', [...fields.keys()]),
    ...(populates.size === 0 ? [] : [named('populate', ['*', ...populates.keys()])]),
    ...(takesDay(schema)
      ? [inQuery(ON_DATE, { type: 'string', format: 'date' }, 'As it was in force on that day')]
      : []),
  ];
}

/** What a list may be asked with besides. */
export function listParameters(schema: ModelSchema): readonly Parameter[] {
  const names = [...allowListOf(schema).filters.keys()];
  const filtered = Object.fromEntries(names.map((name) => [name, {}]));
  return [
    {
      ...{ name: 'filters', in: 'query', style: 'deepObject', explode: true },
      description: 'As Strapi writes them: `filters[period][$eq]=2025-06`',
      schema: { type: 'object', properties: filtered, additionalProperties: true },
    },
    inQuery('sort', { type: 'string' }, `\`name:asc\` or \`name:desc\`; of ${names.join(', ')}`),
    paginationParameter,
  ];
}
