import type { Core, UID } from '@strapi/strapi';
import type { BoundRules } from './bound-rules';
import { formRequest } from './concurrent/form-request';
import { withoutLostIds } from './concurrent/lost-ids';
import { modelLookup } from './content-types';
import { alignShared, isDraft, loadRows } from './document-store';
import { inputIssues } from './input';
import { blocksSaving } from './issue-codes';
import { DEFAULT_LOCALE, isLocale, type Locale } from './locales';
import { fileIds } from './media';
import { checkOpenAttachments } from './open-attachments';
import { CORRECTION_FIELDS, PUBLICATION_FACTS } from './publication-block';
import { refuse } from './refusal';
import type { Issue } from './rules';
import {
  choicesInOrder,
  isRecord,
  localeOf,
  plainDocument,
  plainRow,
  sourceRow,
  splitRow,
  type PlainDocument,
  type PlainRow,
  type StoredRow,
} from './row';
import {
  growthOf,
  hasDraftAndPublish,
  isChoices,
  isComponent,
  isComputed,
  isLink,
  isLocalized,
  isMedia,
  isOperational,
  isRelation,
  SYSTEM_ATTRIBUTES,
  type ModelSchema,
} from './schema';
import { sameContent, withoutIds } from './shared-facts';

export interface DraftWrite {
  readonly strapi: Core.Strapi;
  readonly uid: UID.ContentType;
  readonly rules: BoundRules;
  /** Absent for `create`; for `clone` the document that is copied. */
  readonly documentId: string | undefined;
  readonly params: { data?: unknown; locale?: unknown };
  readonly isCopy: boolean;
}

/**
 * What is stored when somebody saves `params.data`: the data itself, without publication facts,
 * with every computed value computed anew.
 *
 * @throws ValidationError naming each field that cannot be stored
 */
export async function derivedData(write: DraftWrite): Promise<Record<string, unknown>> {
  const { strapi, uid } = write;
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const issues = inputIssues(schema, write.params.data ?? {}, lookup);
  if (issues.length > 0) throw refuse(strapi, 'INVALID_INPUT', issues);
  const closed = isRecord(write.params.data)
    ? await checkOpenAttachments(strapi, schema, write.params.data)
    : [];
  if (closed.length > 0) throw refuse(strapi, 'INVALID_INPUT', closed);

  const typed = {
    ...writable(schema, write.params.data),
    ...(write.isCopy && blankFacts(schema)),
  };
  const locale = isLocale(write.params.locale) ? write.params.locale : DEFAULT_LOCALE;
  const rows = write.documentId ? await loadRows(strapi, uid, write.documentId) : [];
  const drafts = hasDraftAndPublish(schema) ? rows.filter(isDraft) : rows;
  const own = drafts.find((row) => localeOf(row) === locale);
  const sent = formRequest(strapi)?.uid === uid ? withoutLostIds(typed, own ?? {}) : typed;
  const stored = own ? plainRow(schema, own, lookup) : {};
  const data = {
    ...factsForNewLocale(schema, drafts, locale, lookup),
    ...wholeParts(schema, stored, sent),
  };
  const before = mergedDocument(schema, drafts, data, locale, lookup);
  const scene = { strapi, uid, documentId: write.isCopy ? undefined : write.documentId };
  const derived = await write.rules.derive(before, scene);

  // Where a type has no drafts, what is saved is public, so every error stops it.
  const isPublicAtOnce = !hasDraftAndPublish(schema);
  const stops = (await write.rules.check(derived, scene)).filter(
    (issue) => blocksSaving(issue) || (issue.severity === 'error' && isPublicAtOnce),
  );
  if (stops.length > 0) throw refuse(strapi, 'INVALID_INPUT', stops);
  return { ...data, ...changedBy(schema, before, derived, locale) };
}

/** After a draft was saved: every locale's draft states the same facts. */
export async function alignDrafts(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  locale: Locale,
): Promise<void> {
  const drafts = (await loadRows(strapi, uid, documentId)).filter(isDraft);
  const source = drafts.find((row) => localeOf(row) === locale) ?? sourceRow(drafts);
  if (!source) return;
  await alignShared(
    strapi,
    uid,
    source,
    drafts.filter((row) => row.id !== source.id),
  );
}

/** Ids and times of rows; who wrote them is set by the panel itself and stays. */
const ROW_FACTS: ReadonlySet<string> = new Set(
  [...SYSTEM_ATTRIBUTES].filter((name) => name !== 'createdBy' && name !== 'updatedBy'),
);

/** What the server computes cannot be written; a form that sends it back changes nothing. */
function writable(schema: ModelSchema, data: unknown): Record<string, unknown> {
  const entries = Object.entries(isRecord(data) ? data : {}).filter(([name]) => {
    const attribute = schema.attributes[name];
    if (ROW_FACTS.has(name)) return false;
    return attribute === undefined || !isComputed(attribute);
  });
  return Object.fromEntries(
    entries.map(([name, value]) => {
      const attribute = schema.attributes[name];
      const isTicked = attribute !== undefined && isChoices(attribute);
      return [name, isTicked ? choicesInOrder(attribute, value) : value];
    }),
  );
}

/**
 * What a copy does not take over: it was never public, nothing about it was corrected, and nothing of
 * what it speaks of has happened yet.
 */
export function blankFacts(schema: ModelSchema): Record<string, unknown> {
  const named = ['slug', ...PUBLICATION_FACTS, ...CORRECTION_FIELDS];
  return Object.fromEntries(
    Object.entries(schema.attributes)
      .filter(
        ([name, attribute]) =>
          named.includes(name) || isOperational(attribute) || growthOf(attribute) !== 'none',
      )
      .map(([name, { default: value, repeatable }]) => [
        name,
        value ?? (repeatable === true ? [] : null),
      ]),
  );
}

/**
 * A locale that is written for the first time starts from the facts of the drafts there are.
 * Strapi would take them from the published row, where there is one, and leave relations out.
 */
function factsForNewLocale(
  schema: ModelSchema,
  drafts: readonly StoredRow[],
  locale: Locale,
  lookup: ReturnType<typeof modelLookup>,
): Record<string, unknown> {
  const source = sourceRow(drafts);
  if (!source || drafts.some((row) => localeOf(row) === locale)) return {};
  const facts = withoutIds(splitRow(schema, plainRow(schema, source, lookup)).shared);
  return Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      const attribute = schema.attributes[name];
      if (attribute !== undefined && isMedia(attribute)) return [name, fileIds(source[name])];
      const isRelated = attribute !== undefined && isRelation(attribute) && value !== null;
      return [name, isRelated ? { connect: [{ documentId: value }] } : value];
    }),
  );
}

function mergedDocument(
  schema: ModelSchema,
  drafts: readonly StoredRow[],
  data: PlainRow,
  locale: Locale,
  lookup: ReturnType<typeof modelLookup>,
): PlainDocument {
  const own = drafts.find((row) => localeOf(row) === locale);
  const base = own ?? sourceRow(drafts);
  const stored: PlainRow = base ? plainRow(schema, base, lookup) : {};
  const storedForLocale = own ? stored : withoutWords(schema, stored);
  const written = plainRow(
    schema,
    { ...withDefaults(schema), ...mergeLists(storedForLocale, data) },
    lookup,
  );
  const links = Object.fromEntries(
    Object.entries(schema.attributes)
      .filter(([, attribute]) => isLink(attribute))
      .map(([name]) => [name, stored[name] ?? null]),
  );
  const { shared, words } = splitRow(schema, { ...written, ...links });
  const others = plainDocument(schema, drafts, lookup).words;
  return { shared, words: { ...others, [locale]: words } };
}

function withDefaults(schema: ModelSchema): PlainRow {
  return Object.fromEntries(
    Object.entries(schema.attributes).flatMap(([name, { default: value }]) =>
      value === undefined || typeof value === 'function' ? [] : [[name, value]],
    ),
  );
}

function withoutWords(schema: ModelSchema, row: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(row).filter(([name]) => {
      const attribute = schema.attributes[name];
      return attribute !== undefined && !isLocalized(attribute);
    }),
  );
}

/**
 * Strapi makes a new part of a part that is sent without its id, and with it everything that was left
 * out would be gone: what was stored of it is sent along.
 */
function wholeParts(schema: ModelSchema, stored: PlainRow, data: PlainRow): PlainRow {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const attribute = schema.attributes[name];
      const current = stored[name];
      const isPart = attribute !== undefined && isComponent(attribute) && !attribute.repeatable;
      if (!isPart || !isRecord(value) || !isRecord(current)) return [name, value];
      return [name, value['id'] === undefined ? { ...withoutIds(current), ...value } : value];
    }),
  );
}

/** A list item that names a stored one by id and leaves values out keeps those values. */
function mergeLists(stored: PlainRow, data: PlainRow): PlainRow {
  const merged = Object.entries(data).map(([name, value]): [string, unknown] => {
    const current = stored[name];
    if (Array.isArray(value)) {
      return [name, value.map((item: unknown) => mergeItem(current, item))];
    }
    return [name, isRecord(value) && isRecord(current) ? { ...current, ...value } : value];
  });
  return { ...stored, ...Object.fromEntries(merged) };
}

function mergeItem(current: unknown, item: unknown): unknown {
  if (!isRecord(item) || !Array.isArray(current) || item['id'] === undefined) return item;
  const stored: unknown = current.find(
    (entry) => isRecord(entry) && String(entry['id']) === String(item['id']),
  );
  return isRecord(stored) ? { ...stored, ...item } : item;
}

/** Attributes whose value the rules set or changed; relations and files are never theirs to write. */
function changedBy(
  schema: ModelSchema,
  before: PlainDocument,
  derived: PlainDocument,
  locale: Locale,
): Record<string, unknown> {
  const old: PlainRow = { ...before.shared, ...before.words[locale] };
  const now: PlainRow = { ...derived.shared, ...derived.words[locale] };
  return Object.fromEntries(
    Object.entries(now).filter(([name, value]) => {
      const attribute = schema.attributes[name];
      if (!attribute || isLink(attribute)) return false;
      return !sameContent(value, old[name]);
    }),
  );
}

export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}
