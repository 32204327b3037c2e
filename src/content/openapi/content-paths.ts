import type { ModelSchema } from '../schema';
import { listOf, objectOf, schemaRef } from '../../shared/openapi/json-schema';
import { answers, json, type PathItem } from '../../shared/openapi/operation';
import { inPath, PAGINATION } from '../../shared/openapi/parameters';
import { listParameters, rowParameters } from './parameters';
import { schemaName } from './row-schema';

const NO_META = objectOf({});

/** Reading a public type: its list and one of it, or the one that there is. */
export function contentPaths(schema: ModelSchema): readonly (readonly [string, PathItem])[] {
  const { singularName = '', pluralName = '', displayName } = schema.info;
  const name = schemaName(schema.uid);
  const row = schemaRef(name);
  const one = json(objectOf({ data: row, meta: NO_META }));
  const tags = [displayName];
  if (schema.kind === 'singleType') {
    const get = {
      ...{ operationId: `get${name}`, summary: displayName, tags },
      ...{ parameters: rowParameters(schema), responses: answers(one) },
    };
    return [[`/api/${singularName}`, { get }]];
  }
  const many = json(
    objectOf({
      data: listOf(row),
      meta: objectOf({
        pagination: PAGINATION,
        localeFallback: { type: 'integer', description: 'Rows of this page without a translation' },
      }),
    }),
  );
  const list = {
    ...{ operationId: `list${name}`, summary: displayName, tags },
    parameters: [...rowParameters(schema), ...listParameters(schema)],
    responses: answers(many, [400, 429]),
  };
  const get = {
    ...{ operationId: `get${name}`, summary: displayName, tags },
    parameters: [inPath('documentId', 'Names the document for good'), ...rowParameters(schema)],
    responses: answers(one),
  };
  return [
    [`/api/${pluralName}`, { get: list }],
    [`/api/${pluralName}/{documentId}`, { get }],
  ];
}
