import type { Issue } from './rules';
import {
  choicesOf,
  isChoices,
  isComponent,
  isMedia,
  isMoney,
  isRelation,
  SYSTEM_ATTRIBUTES,
  type AttributeSchema,
  type ModelLookup,
  type ModelSchema,
} from './schema';
import { isDay, isInstant } from './instant';
import { isRecord } from './row';

const TEXT_LIMITS: Readonly<Record<string, number>> = {
  string: 255,
  text: 20_000,
  richtext: 100_000,
  email: 255,
};
const LIST_LIMIT = 500;
const FILE_LIMIT = 20;
const JSON_LIMIT = 200_000;
/** Deeper than any text or list goes, and far from where a recursion ends. */
const DEPTH_LIMIT = 32;
/** What the admin panel adds to values it sends; never stored. */
const FORM_KEYS: ReadonlySet<string> = new Set(['__temp_key__', '__component', 'status']);
const LONE_SURROGATE = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
/** Control characters but tab and line ends: PostgreSQL cannot store NUL, no text needs the others. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

type Path = readonly (string | number)[];

/**
 * Says everything that is wrong with the shape of what somebody wants to write: unknown keys,
 * wrong types, texts without measure, broken characters, amounts that a number cannot hold.
 * Strapi lets much of this into drafts; here nothing of it is stored.
 */
export function inputIssues(
  schema: ModelSchema,
  data: unknown,
  lookup: ModelLookup,
): readonly Issue[] {
  if (!isRecord(data)) return [issue('INPUT_WRONG_TYPE', [], { expected: 'object' })];
  return recordIssues(schema, data, lookup, []);
}

function recordIssues(
  schema: ModelSchema,
  value: Readonly<Record<string, unknown>>,
  lookup: ModelLookup,
  path: Path,
): readonly Issue[] {
  return Object.entries(value).flatMap(([name, entry]) => {
    if (SYSTEM_ATTRIBUTES.has(name) || FORM_KEYS.has(name)) return [];
    const attribute = Object.hasOwn(schema.attributes, name) ? schema.attributes[name] : undefined;
    if (!attribute) {
      return [issue('INPUT_UNKNOWN_FIELD', [...path, name], { allowed: allowed(schema) })];
    }
    return valueIssues(attribute, entry, lookup, [...path, name]);
  });
}

function allowed(schema: ModelSchema): string {
  return Object.keys(schema.attributes)
    .filter((name) => !SYSTEM_ATTRIBUTES.has(name))
    .join(', ');
}

function valueIssues(
  attribute: AttributeSchema,
  value: unknown,
  lookup: ModelLookup,
  path: Path,
): readonly Issue[] {
  if (value === null || value === undefined) return [];
  if (isComponent(attribute)) return componentIssues(attribute, value, lookup, path);
  if (isRelation(attribute)) return [];
  if (isMedia(attribute)) return fileIssues(value, path);
  if (isMoney(attribute)) return moneyIssues(value, path);
  if (isChoices(attribute)) return choicesIssues(attribute, value, path);
  if (attribute.enum) {
    const known = attribute.enum.some((option) => option === value);
    return known ? [] : [issue('INPUT_NOT_ALLOWED', path, { allowed: attribute.enum.join(', ') })];
  }
  return scalarIssues(attribute, value, path);
}

function componentIssues(
  attribute: AttributeSchema & { component: string },
  value: unknown,
  lookup: ModelLookup,
  path: Path,
): readonly Issue[] {
  const model = lookup(attribute.component);
  if (!attribute.repeatable) {
    return isRecord(value)
      ? recordIssues(model, value, lookup, path)
      : [issue('INPUT_WRONG_TYPE', path, { expected: 'object' })];
  }
  if (!Array.isArray(value)) return [issue('INPUT_WRONG_TYPE', path, { expected: 'list' })];
  if (value.length > LIST_LIMIT) return [issue('INPUT_TOO_MANY', path, { limit: LIST_LIMIT })];
  return value.flatMap((item: unknown, index) =>
    isRecord(item)
      ? recordIssues(model, item, lookup, [...path, index])
      : [issue('INPUT_WRONG_TYPE', [...path, index], { expected: 'object' })],
  );
}

/** A form sends whole files or their ids, one or a list; whether they exist is asked by Strapi. */
function fileIssues(value: unknown, path: Path): readonly Issue[] {
  const files: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (files.length > FILE_LIMIT) return [issue('INPUT_TOO_MANY', path, { limit: FILE_LIMIT })];
  const isFile = (file: unknown) => isFileId(isRecord(file) ? file['id'] : file);
  return files.every(isFile) ? [] : [issue('INPUT_WRONG_TYPE', path, { expected: 'files' })];
}

function isFileId(value: unknown): boolean {
  return /^[1-9]\d{0,15}$/.test(String(value));
}

function moneyIssues(value: unknown, path: Path): readonly Issue[] {
  const isNumeral = typeof value === 'string' && /^-?(?:0|[1-9]\d{0,39})$/.test(value);
  const isNumber = typeof value === 'number' && Number.isInteger(value);
  if (!isNumeral && !isNumber) return [issue('INPUT_MONEY_NOT_INTEGER', path, {})];
  return Number.isSafeInteger(Number(value)) ? [] : [issue('INPUT_MONEY_TOO_LARGE', path, {})];
}

/** Known codes, each once. Their order is that of the options: `row.ts` sees to it. */
function choicesIssues(attribute: AttributeSchema, value: unknown, path: Path): readonly Issue[] {
  const known = choicesOf(attribute);
  if (!Array.isArray(value)) return [issue('INPUT_WRONG_TYPE', path, { expected: 'list' })];
  const isKnown = value.every((code: unknown) => known.some((option) => option === code));
  if (!isKnown) return [issue('INPUT_NOT_ALLOWED', path, { allowed: known.join(', ') })];
  return new Set(value).size === value.length ? [] : [issue('INPUT_CHOICE_TWICE', path, {})];
}

function scalarIssues(attribute: AttributeSchema, value: unknown, path: Path): readonly Issue[] {
  switch (attribute.type) {
    case 'integer':
      return integerIssues(attribute, value, path);
    case 'boolean':
      return typeof value === 'boolean'
        ? []
        : [issue('INPUT_WRONG_TYPE', path, { expected: 'true, false' })];
    case 'date':
      return isDay(value) ? [] : [issue('INPUT_WRONG_TYPE', path, { expected: 'YYYY-MM-DD' })];
    case 'datetime':
      return value instanceof Date || isInstant(value)
        ? []
        : [issue('INPUT_WRONG_TYPE', path, { expected: 'YYYY-MM-DDThh:mm:ssZ' })];
    case 'json':
    case 'blocks':
      return jsonIssues(value, path);
    default:
      return textIssues(attribute, value, path);
  }
}

function integerIssues(attribute: AttributeSchema, value: unknown, path: Path): readonly Issue[] {
  const min = attribute.min ?? -(2 ** 31);
  const max = attribute.max ?? 2 ** 31 - 1;
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
  return fits ? [] : [issue('INPUT_NOT_IN_RANGE', path, { min, max })];
}

function textIssues(attribute: AttributeSchema, value: unknown, path: Path): readonly Issue[] {
  if (typeof value !== 'string') return [issue('INPUT_WRONG_TYPE', path, { expected: 'text' })];
  const limit = attribute.maxLength ?? TEXT_LIMITS[attribute.type] ?? 255;
  if ([...value].length > limit) return [issue('INPUT_TOO_LONG', path, { limit })];
  return isBrokenText(value) ? [issue('INPUT_BROKEN_TEXT', path, {})] : [];
}

function jsonIssues(value: unknown, path: Path): readonly Issue[] {
  if (isDeeper(value, DEPTH_LIMIT)) return [issue('INPUT_TOO_DEEP', path, { limit: DEPTH_LIMIT })];
  const text = JSON.stringify(value);
  if (text.length > JSON_LIMIT) return [issue('INPUT_TOO_LONG', path, { limit: JSON_LIMIT })];
  return isBrokenJson(value) ? [issue('INPUT_BROKEN_TEXT', path, {})] : [];
}

function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return levels === 0 || Object.values(value).some((entry) => isDeeper(entry, levels - 1));
}

function isBrokenJson(value: unknown): boolean {
  if (typeof value === 'string') return isBrokenText(value);
  if (Array.isArray(value)) return value.some(isBrokenJson);
  if (!isRecord(value)) return false;
  return Object.entries(value).some(
    ([key, entry]) => FORBIDDEN_KEYS.has(key) || isBrokenText(key) || isBrokenJson(entry),
  );
}

function isBrokenText(text: string): boolean {
  return LONE_SURROGATE.test(text) || CONTROL.test(text);
}

function issue(code: string, path: Path, params: Issue['params']): Issue {
  return { code, severity: 'error', path, params };
}
