import { z } from 'zod';

import { assertNever } from '../../../../../../shared/assert-never';

/** Plain values of a row: facts or words, components as objects and lists. */
export type Row = Readonly<Record<string, unknown>>;

/** The document and the locales that a case would cover. */
export interface Subject {
  readonly contentType: string;
  readonly locales: readonly string[];
  readonly shared: Row;
  readonly words: Readonly<Record<string, Row>>;
}

const value = z.union([z.string(), z.number(), z.boolean()]);

/** An attribute, or one of a component: `awardFen`, `lines.amountFen`. */
const field = z.string().regex(/^[A-Za-z]\w*(?:\.[A-Za-z]\w*)*$/);

/** What a case has to be about for a policy to be for it. Lists match by any of their lines. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compare'),
    field,
    operator: z.enum(['eq', 'ne', 'lt', 'lte', 'gt', 'gte']),
    value,
  }),
  z.strictObject({ kind: z.literal('oneOf'), field, values: z.array(value).min(1).readonly() }),
  z.strictObject({ kind: z.literal('present'), field, present: z.boolean() }),
  z.strictObject({ kind: z.literal('locale'), anyOf: z.array(z.string()).min(1).readonly() }),
]);

export type Condition = z.infer<typeof conditionSchema>;
type Compare = Extract<Condition, { kind: 'compare' }>;

/** True when the subject is what the condition says. */
export function holds(condition: Condition, subject: Subject): boolean {
  switch (condition.kind) {
    case 'locale':
      return condition.anyOf.some((locale) => subject.locales.includes(locale));
    case 'present':
      return valuesOf(subject, condition.field).length > 0 === condition.present;
    case 'oneOf':
      return valuesOf(subject, condition.field).some((found) =>
        condition.values.some((wanted) => order(found, wanted) === 0),
      );
    case 'compare':
      return compares(condition, valuesOf(subject, condition.field));
    default:
      return assertNever(condition);
  }
}

function compares({ operator, value: wanted }: Compare, found: readonly unknown[]): boolean {
  if (operator === 'ne') return !found.some((one) => order(one, wanted) === 0);
  return found.some((one) => {
    const difference = order(one, wanted);
    return difference !== null && inOrder(operator, difference);
  });
}

function inOrder(operator: Exclude<Compare['operator'], 'ne'>, difference: number): boolean {
  switch (operator) {
    case 'eq':
      return difference === 0;
    case 'lt':
      return difference < 0;
    case 'lte':
      return difference <= 0;
    case 'gt':
      return difference > 0;
    case 'gte':
      return difference >= 0;
    default:
      return assertNever(operator);
  }
}

/** Everything that stands at the field, in the facts and in the words of the covered locales. */
function valuesOf({ shared, words, locales }: Subject, path: string): readonly unknown[] {
  const rows = [shared, ...locales.flatMap((locale) => words[locale] ?? [])];
  return path.split('.').reduce<readonly unknown[]>(
    (found, key) =>
      found
        .flatMap((row) => (isRow(row) && Object.hasOwn(row, key) ? row[key] : []))
        .flat()
        .filter(isPresent),
    rows,
  );
}

const isPresent = (found: unknown): boolean =>
  found !== null && found !== undefined && found !== '';

const isRow = (found: unknown): found is Row => typeof found === 'object' && found !== null;

const NUMERIC = /^-?\d+(?:\.\d+)?$/;
const INTEGER = /^-?\d+$/;

/**
 * Negative, zero or positive; null for what cannot be compared. Money comes out of Strapi as text,
 * so a number is compared with the text of a number too. Days compare as texts.
 */
function order(found: unknown, wanted: string | number | boolean): number | null {
  if (typeof wanted === 'boolean') return found === wanted ? 0 : null;
  if (typeof wanted === 'string') {
    if (typeof found !== 'string') return null;
    return found === wanted ? 0 : found < wanted ? -1 : 1;
  }
  if (typeof found !== 'number' && typeof found !== 'string') return null;
  const text = String(found);
  if (typeof found === 'string' && !NUMERIC.test(text)) return null;
  const isExact = INTEGER.test(text) && Number.isSafeInteger(wanted);
  return isExact ? sign(BigInt(text), BigInt(wanted)) : sign(Number(text), wanted);
}

function sign<Value extends number | bigint>(left: Value, right: Value): number {
  return left === right ? 0 : left < right ? -1 : 1;
}
