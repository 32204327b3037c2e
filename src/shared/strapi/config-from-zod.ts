import { z } from 'zod';

type Issue = z.core.$ZodIssue;

/**
 * Reads a plugin's options once and strictly. An unknown key is an error that names the key, what
 * exists, and where to change it. Synchronous, because Strapi does not wait for a validator.
 */
export function parseConfig<Shape extends z.ZodRawShape>(
  owner: string,
  shape: Shape,
  config: unknown,
): z.output<z.ZodObject<Shape, z.core.$strict>> {
  const result = z.strictObject(shape).safeParse(config ?? {});
  if (result.success) return result.data;
  const allowed = Object.keys(shape).join(', ');
  const sentences = result.error.issues.map((issue) => sentence(issue, allowed));
  throw new Error(`${sentences.join('; ')}. Change it in config/plugins.ts under "${owner}".`);
}

/** The `config` entry of a plugin's server: defaults come from the schema, not from Strapi's merge. */
export const configFromZod = <Shape extends z.ZodRawShape>(owner: string, shape: Shape) => ({
  default: {},
  validator: (config: unknown): void => {
    parseConfig(owner, shape, config);
  },
});

function sentence(issue: Issue, allowed: string): string {
  const place = issue.path.map(String).join('.');
  if (issue.code !== 'unrecognized_keys') return `"${place}": ${issue.message}`;
  const keys = issue.keys.map((key) => `"${place === '' ? key : `${place}.${key}`}"`).join(', ');
  return place === ''
    ? `unknown key ${keys}; remove or rename it, the known keys are ${allowed}`
    : `unknown key ${keys}; remove or rename it`;
}
