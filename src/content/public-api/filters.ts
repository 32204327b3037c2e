import { isRecord } from '../row';
import { isMoney, isRelation, type AttributeSchema, type ModelLookup } from '../schema';
import { relatedAllowList, type AllowList } from './allow-list';
import { isDay, isInstant } from '../instant';
import { notAllowed } from './not-allowed';

/** A condition as Strapi's query engine reads it. */
export type Where = Readonly<Record<string, unknown>>;

const OPERATORS = [
  '$eq',
  '$ne',
  '$in',
  '$notIn',
  '$lt',
  '$lte',
  '$gt',
  '$gte',
  '$between',
  '$null',
  '$notNull',
];
const GROUPS = ['$and', '$or'];
const MAX_DEPTH = 3;
const MAX_CONDITIONS = 20;
const MAX_VALUES = 100;
const MAX_TEXT = 200;

/**
 * Parses `filters` against the allow-list. Only indexed columns and operators that an index
 * answers; bounded in depth, conditions and values, so that no query is dear.
 */
export function parseFilters(value: unknown, allowed: AllowList, lookup: ModelLookup): Where {
  if (value === undefined) return {};
  const budget = { left: MAX_CONDITIONS };
  return parseGroup(value, { allowed, lookup, budget, depth: 0 });
}

interface Scope {
  readonly allowed: AllowList;
  readonly lookup: ModelLookup;
  readonly budget: { left: number };
  readonly depth: number;
}

function parseGroup(value: unknown, scope: Scope): Where {
  if (!isRecord(value)) throw notAllowed('filters', allowedNames(scope));
  if (scope.depth > MAX_DEPTH) throw notAllowed('filters', `at most ${MAX_DEPTH} levels`);
  const parts = Object.entries(value).map(([key, entry]): Where => {
    if (GROUPS.includes(key)) return { [key]: parseList(key, entry, scope) };
    if (key === '$not') return { $not: parseGroup(entry, deeper(scope)) };
    return parseField(key, entry, scope);
  });
  return parts.length === 1 && parts[0] ? parts[0] : { $and: parts };
}

function parseList(key: string, value: unknown, scope: Scope): readonly Where[] {
  const list: readonly unknown[] = Array.isArray(value)
    ? value
    : isRecord(value)
      ? Object.values(value)
      : [];
  if (list.length === 0) throw notAllowed(`filters ${key}`, 'a list of conditions');
  return list.map((entry) => parseGroup(entry, deeper(scope)));
}

function parseField(name: string, value: unknown, scope: Scope): Where {
  const attribute = scope.allowed.filters.get(name);
  if (!attribute) throw notAllowed(`filters ${name}`, allowedNames(scope));
  if (isRelation(attribute)) {
    const related = relatedAllowList(attribute, scope.lookup);
    const direct = new Map([...related.filters].filter(([, entry]) => !isRelation(entry)));
    const allowed = { ...related, filters: direct };
    const asked = parseGroup(value, { ...deeper(scope), allowed });
    return { [name]: meantForAll(attribute, asked, scope.lookup) };
  }
  const conditions = isRecord(value) ? Object.entries(value) : [['$eq', value] as const];
  const parsed = conditions.map(([operator, operand]): [string, unknown] => {
    scope.budget.left -= 1;
    if (scope.budget.left < 0) throw notAllowed('filters', `at most ${MAX_CONDITIONS} conditions`);
    return [operator, parseOperand(name, attribute, operator, operand)];
  });
  if (parsed.length === 0) throw notAllowed(`filters ${name}`, OPERATORS.join(', '));
  return { [name]: Object.fromEntries(parsed) };
}

/**
 * A related document that is not meant for everybody is in no answer, so it answers no question
 * either: "which notices name the server room" finds nothing.
 */
function meantForAll(attribute: AttributeSchema, asked: Where, lookup: ModelLookup): Where {
  const target = attribute.target === undefined ? undefined : lookup(attribute.target);
  if (target === undefined || !('visibilityScope' in target.attributes)) return asked;
  return { $and: [{ visibilityScope: 'public' }, asked] };
}

function parseOperand(
  name: string,
  attribute: AttributeSchema,
  operator: string,
  operand: unknown,
): unknown {
  if (!OPERATORS.includes(operator)) {
    throw notAllowed(`filters ${name} ${operator}`, OPERATORS.join(', '));
  }
  if (operator === '$null' || operator === '$notNull') {
    if (operand === true || operand === 'true') return true;
    if (operand === false || operand === 'false') return false;
    throw notAllowed(`filters ${name} ${operator}`, 'true, false');
  }
  if (operator !== '$in' && operator !== '$notIn' && operator !== '$between') {
    return parseValue(name, attribute, operand);
  }
  const list: readonly unknown[] = Array.isArray(operand)
    ? operand
    : isRecord(operand)
      ? Object.values(operand)
      : [operand];
  const size = operator === '$between' ? 2 : MAX_VALUES;
  if (list.length > size || (operator === '$between' && list.length !== 2)) {
    throw notAllowed(`filters ${name} ${operator}`, `a list of at most ${size} values`);
  }
  return list.map((entry) => parseValue(name, attribute, entry));
}

function parseValue(name: string, attribute: AttributeSchema, value: unknown): unknown {
  const text = typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;
  if (typeof text !== 'string' || text.length > MAX_TEXT || text.includes('\u0000')) {
    throw notAllowed(`filters ${name}`, `a text of at most ${MAX_TEXT} characters`);
  }
  const expected = expectation(attribute);
  if (expected && !expected.accepts(text)) throw notAllowed(`filters ${name}`, expected.words);
  if (attribute.enum && !attribute.enum.includes(text)) {
    throw notAllowed(`filters ${name}`, attribute.enum.join(', '));
  }
  if (attribute.type === 'integer') return Number(text);
  if (attribute.type === 'boolean') return text === 'true';
  return text;
}

interface Expectation {
  readonly accepts: (text: string) => boolean;
  readonly words: string;
}

function expectation(attribute: AttributeSchema): Expectation | undefined {
  const matches = (pattern: RegExp) => (text: string) => pattern.test(text);
  if (attribute.type === 'integer') {
    return { accepts: matches(/^-?\d{1,9}$/), words: 'a whole number' };
  }
  if (isMoney(attribute)) return { accepts: matches(/^-?\d{1,15}$/), words: 'an amount in fen' };
  if (attribute.type === 'boolean') {
    return { accepts: matches(/^(true|false)$/), words: 'true, false' };
  }
  if (attribute.type === 'date') return { accepts: isDay, words: 'a day as YYYY-MM-DD' };
  if (attribute.type === 'datetime') {
    return { accepts: isInstant, words: 'an instant as YYYY-MM-DDThh:mm:ssZ' };
  }
  return undefined;
}

function deeper(scope: Scope): Scope {
  return { ...scope, depth: scope.depth + 1 };
}

function allowedNames(scope: Scope): string {
  return [...scope.allowed.filters.keys(), ...GROUPS, '$not'].join(', ');
}
