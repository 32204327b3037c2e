import { isRecord } from '../row';
import {
  isComponent,
  isLink,
  isMedia,
  isMoney,
  isPublic,
  ownAttributes,
  type AttributeSchema,
  type ModelLookup,
} from '../schema';
import { serialiseFile } from './files';
import { relatedAllowList, ROW_FACTS, type AllowList } from './allow-list';

/** A public row: only what the allow-list names, money as a string of fen. */
export type PublicRow = Readonly<Record<string, unknown>>;

export interface Serialising {
  readonly allowed: AllowList;
  readonly lookup: ModelLookup;
  readonly fields: readonly string[] | undefined;
  readonly populate: readonly string[];
}

/** Writes each key by name, so that a row can never carry more than it should. */
export function serialiseRow(row: PublicRow, scope: Serialising): PublicRow {
  const { allowed, fields, populate } = scope;
  const facts = ROW_FACTS.map((name) => [name, instant(row[name])]);
  const scalars = [...allowed.fields]
    .filter(([name]) => fields === undefined || fields.includes(name))
    .map(([name, attribute]) => [name, scalar(attribute, row[name])]);
  const populated = [...allowed.populates]
    .filter(([name]) => populate.includes(name))
    .map(([name, attribute]) => [name, related(attribute, row[name], scope)]);
  const objects = allowed.objects
    .filter((name) => row[name] !== undefined)
    .map((name) => [name, row[name]]);
  return Object.fromEntries([...facts, ...scalars, ...populated, ...objects]) as PublicRow;
}

function related(attribute: AttributeSchema, value: unknown, scope: Serialising): unknown {
  if (Array.isArray(value)) return value.map((entry) => related(attribute, entry, scope));
  if (!isRecord(value)) return null;
  if (isMedia(attribute)) return serialiseFile(value);
  if (isComponent(attribute)) return serialiseComponent(attribute.component, value, scope.lookup);
  const allowed = relatedAllowList(attribute, scope.lookup);
  return serialiseRow(value, { allowed, lookup: scope.lookup, fields: undefined, populate: [] });
}

function serialiseComponent(uid: string, value: PublicRow, lookup: ModelLookup): PublicRow {
  const entries = ownAttributes(lookup(uid))
    .filter(([, attribute]) => isPublic(attribute) && !isLink(attribute))
    .map(([name, attribute]) => [name, scalar(attribute, value[name])]);
  return Object.fromEntries([['id', value['id']], ...entries]) as PublicRow;
}

function scalar(attribute: AttributeSchema, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  return isMoney(attribute) && typeof value === 'number' ? String(value) : instant(value);
}

function instant(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : (value ?? null);
}
