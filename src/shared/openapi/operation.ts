import { objectOf, schemaRef, type JsonSchema } from './json-schema';
import type { Parameter } from './parameters';

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: JsonSchema;
  readonly responses: Readonly<Record<string, JsonSchema>>;
}

/** Operations by method, of one path. */
export type PathItem = Readonly<Partial<Record<'get' | 'post' | 'put', Operation>>>;

export const ERROR = 'Error';

/** The shape of Strapi's own errors. */
export const ERROR_SCHEMA: JsonSchema = objectOf({
  data: { type: 'null' },
  error: objectOf({
    status: { type: 'integer' },
    name: { type: 'string' },
    message: { type: 'string' },
    details: { type: 'object', description: '`code` names the rule where there is one' },
  }),
});

export const json = (schema: JsonSchema): JsonSchema => ({ 'application/json': { schema } });

const REFUSALS = {
  400: 'Something in the request is not possible; the message says what is',
  403: 'Not allowed',
  404: 'Nothing is published under this address',
  409: 'The key was used with another content',
  410: 'Over',
  412: 'The questionnaire has changed',
  423: 'Not now',
  429: 'Too much at once; `Retry-After` says when to try again',
  501: 'Not in this format',
  503: 'Not stored; send the same again later',
} as const;

type Refusal = keyof typeof REFUSALS;

/** How operations refuse, by name. */
export const REFUSAL_RESPONSES: Readonly<Record<string, JsonSchema>> = Object.fromEntries(
  Object.entries(REFUSALS).map(([status, description]) => [
    `Refused${status}`,
    { description, content: json(schemaRef(ERROR)) },
  ]),
);

/** Answers of an operation: what it gives, and how it may refuse. */
export function answers(
  content: JsonSchema,
  refused: readonly Refusal[] = [400, 404, 429],
  { status = 200, description = 'What was asked for' } = {},
): Readonly<Record<string, JsonSchema>> {
  return {
    [status]: { description, content },
    ...Object.fromEntries(
      refused.map((each) => [each, { $ref: `#/components/responses/Refused${each}` }]),
    ),
  };
}

export const bodyOf = (schema: JsonSchema): JsonSchema => ({
  required: true,
  content: json(schema),
});

export const data = (schema: JsonSchema): JsonSchema => objectOf({ data: schema });

interface Reading {
  readonly operationId: string;
  readonly summary: string;
  readonly tag: string;
  readonly parameters?: readonly Parameter[];
  readonly content: JsonSchema;
}

/** A path that is only read. */
export const reading = ({ tag, parameters = [], content, ...named }: Reading): PathItem => ({
  get: { ...named, tags: [tag], parameters, responses: answers(content) },
});
