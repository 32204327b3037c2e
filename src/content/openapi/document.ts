import type { ModelLookup, ModelSchema } from '../schema';
import { contentPaths } from './content-paths';
import type { JsonSchema } from '../../shared/openapi/json-schema';
import {
  ERROR,
  ERROR_SCHEMA,
  REFUSAL_RESPONSES,
  type PathItem,
} from '../../shared/openapi/operation';
import {
  componentSchema,
  FILE,
  FILE_SCHEMA,
  publicComponents,
  rowSchema,
  schemaName,
} from './row-schema';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: JsonSchema;
  readonly servers: readonly JsonSchema[];
  readonly security: readonly JsonSchema[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, JsonSchema>>;
  };
}

const DESCRIPTION = `What a school publishes, for everybody and without an account. Money is a whole
number of fen, as text; rates are basis points; days are YYYY-MM-DD and instants end in Z. Names by
which to filter and what else is good to know: docs/api.md.`;

/** The public API as OpenAPI 3.1: nothing of it needs an account, and nothing else is in it. */
export function openApiDocument(
  types: readonly ModelSchema[],
  lookup: ModelLookup,
  others: Readonly<Record<string, PathItem>>,
): OpenApiDocument {
  const rows = types.map((type) => [schemaName(type.uid), rowSchema(type, lookup)]);
  const parts = publicComponents(types).map((uid) => [
    schemaName(uid),
    componentSchema(lookup(uid)),
  ]);
  const schemas = Object.fromEntries([
    ...[
      [ERROR, ERROR_SCHEMA],
      [FILE, FILE_SCHEMA],
    ],
    ...rows,
    ...parts,
  ]) as Record<string, JsonSchema>;
  if (Object.keys(schemas).length !== rows.length + parts.length + 2) {
    throw new Error('Two schemas have one name');
  }
  const paths = [...types.flatMap(contentPaths), ...Object.entries(others)];
  return {
    openapi: '3.1.0',
    info: {
      ...{ title: 'School transparency', version: '1', description: DESCRIPTION },
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/' }],
    security: [{}],
    paths: Object.fromEntries(paths.sort(([one], [other]) => (one < other ? -1 : 1))),
    components: { schemas, responses: REFUSAL_RESPONSES },
  };
}
