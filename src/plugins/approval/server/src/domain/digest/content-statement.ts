import type { JsonValue } from '../../../../../../shared/canonical-json';
import { RuleError } from '../../../../../../shared/rule-error';
import type { StatedAttribute, StatedModel } from './stated-model';

/** A database row of one locale, with components, relations and files populated. */
export type PopulatedRow = Readonly<Record<string, unknown>>;

export interface StatedDocument {
  readonly model: StatedModel;
  /** Finds the model of a component by its uid. */
  readonly component: (uid: string) => StatedModel;
  /** Says what is in a file, such as its SHA-256. */
  readonly fileHash: (file: PopulatedRow) => string;
  readonly rows: Readonly<Record<string, PopulatedRow>>;
  /** The covered locales; the first one's row gives the shared facts. */
  readonly locales: readonly string[];
}

/** Hashes plain data by its canonical JSON: `src/shared/strapi/digest.ts` does. */
export type Digest = (value: unknown) => string;

/** What an approval is bound to. Equal content gives equal digests, whatever the ids of its rows. */
export function contentDigest(document: StatedDocument, digest: Digest): string {
  return digest(contentStatement(document));
}

/** Everything that is approved, as plain data: shared facts once, the words of each covered locale. */
export function contentStatement(document: StatedDocument): JsonValue {
  const { model, locales } = document;
  const [source] = locales;
  if (source === undefined) throw missing('');
  const words = locales.map((locale) => [locale, part(document, rowOf(document, locale), true)]);
  return {
    type: model.uid,
    shared: part(document, rowOf(document, source), false),
    words: Object.fromEntries(words) as Record<string, JsonValue>,
  };
}

/**
 * Shared attributes in which the rows of the covered locales differ. Strapi copies them from row to
 * row and not reliably: a figure that nobody approved could otherwise ride along with a translation.
 */
export function driftingAttributes(document: StatedDocument, digest: Digest): readonly string[] {
  const parts = document.locales.map((locale) => part(document, rowOf(document, locale), false));
  return Object.keys(document.model.attributes).filter(
    (name) => new Set(parts.map((shared) => digest(shared[name] ?? null))).size > 1,
  );
}

type Part = Record<string, JsonValue>;

/** What is not there is not stated, so that a new empty attribute takes back no approval. */
function part(document: StatedDocument, row: PopulatedRow, localized: boolean): Part {
  const entries = Object.entries(document.model.attributes)
    .filter(([, attribute]) => attribute.localized === localized)
    .map(([name, attribute]) => [name, stated(document, attribute, row[name])] as const);
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

function component(document: StatedDocument, uid: string, row: PopulatedRow): Part {
  const entries = Object.entries(document.component(uid).attributes).map(
    ([name, attribute]) => [name, stated(document, attribute, row[name])] as const,
  );
  return Object.fromEntries(entries.filter(([, value]) => !isNothing(value)));
}

function stated(document: StatedDocument, attribute: StatedAttribute, value: unknown): JsonValue {
  if (value === null || value === undefined) return null;
  switch (attribute.kind) {
    case 'integer':
      return integerText(value);
    case 'number':
      return Number(value);
    case 'boolean':
      return value === true || value === 1;
    case 'instant':
      return instantText(value);
    case 'relation':
      return each(value, ({ documentId, id }) => String(documentId ?? id));
    case 'media':
      return each(value, document.fileHash);
    case 'component':
      return each(value, (row) => component(document, attribute.component, row));
    case 'dynamicZone':
      return each(value, (row) => {
        const uid = String(row['__component']);
        return { ...component(document, uid, row), __component: uid };
      });
    case 'exact':
      return value as JsonValue;
  }
}

/** One or several related rows, in their order. */
function each(value: unknown, state: (row: PopulatedRow) => JsonValue): JsonValue {
  return Array.isArray(value)
    ? value.map((row: PopulatedRow) => state(row))
    : state(value as PopulatedRow);
}

const INTEGER = /^-?\d+$/;

/** Big integers are texts on one database and numbers on another. */
function integerText(value: unknown): string {
  const text = String(value);
  return INTEGER.test(text) ? BigInt(text).toString() : text;
}

/** Instants are milliseconds, dates or texts, as the database has it. */
function instantText(value: unknown): string {
  const date =
    value instanceof Date || typeof value === 'number' ? new Date(value) : new Date(String(value));
  return Number.isNaN(date.getTime()) ? String(value) : date.toISOString();
}

function isNothing(value: JsonValue): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}

function rowOf({ rows }: StatedDocument, locale: string): PopulatedRow {
  const row = rows[locale];
  if (row === undefined) throw missing(locale);
  return row;
}

function missing(locale: string): RuleError {
  return new RuleError(
    'APPROVAL_LOCALE_NOT_FOUND',
    'A locale that the approval should cover does not exist: save it first.',
    { locale },
  );
}
