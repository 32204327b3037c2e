import { z } from 'zod';

import type { JsonSchema } from './json-schema';
import { inQuery, type Parameter } from './parameters';

/** What a contract takes. */
export const asked = (contract: z.ZodType): JsonSchema => schemaOf(contract, 'input');

/** What a contract answers. */
export const answered = (contract: z.ZodType): JsonSchema => schemaOf(contract, 'output');

/** What an address may be asked with, by its contract; all of it may be left out. */
export function queryParameters(contract: z.ZodObject): readonly Parameter[] {
  const properties = asked(contract)['properties'] as Readonly<Record<string, JsonSchema>>;
  return Object.entries(properties).map(([name, schema]) => inQuery(name, schema));
}

function schemaOf(contract: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _dialect, ...schema } = z.toJSONSchema(contract, { io, unrepresentable: 'any' });
  return schema;
}
