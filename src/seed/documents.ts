import type { Core, UID } from '@strapi/strapi';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { DEFAULT_LOCALE, isLocale, type Locale } from '../content/locales';
import type { PlainRow } from '../content/row';

export interface SeededDocument {
  readonly uid: UID.ContentType;
  /** What finds the document again, so that a second run changes nothing. */
  readonly where: PlainRow;
  readonly data: PlainRow;
  readonly words: Readonly<Partial<Record<Locale, PlainRow>>>;
}

export interface FoundDocument {
  readonly documentId: string;
  readonly isNew: boolean;
}

/** Creates a document and its translations through the document service, unless it is there. */
export async function ensureDocument(
  strapi: Core.Strapi,
  { uid, where, data, words }: SeededDocument,
): Promise<FoundDocument> {
  const existing = await rowsOf(strapi, uid).findOne({ where, select: ['documentId'] });
  if (existing) return { documentId: textOf(existing, 'documentId'), isNew: false };
  const documents = strapi.documents(uid);
  const { documentId } = await documents.create({ data: data as never, locale: DEFAULT_LOCALE });
  for (const [locale, row] of translations(words)) {
    await documents.update({ documentId, locale, data: row as never });
  }
  return { documentId, isNew: true };
}

export function translations(
  words: Readonly<Partial<Record<Locale, PlainRow>>>,
): readonly (readonly [Locale, PlainRow])[] {
  return Object.entries(words).flatMap(([locale, row]) =>
    isLocale(locale) && locale !== DEFAULT_LOCALE && row ? [[locale, row] as const] : [],
  );
}

export async function isPublic(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
): Promise<boolean> {
  const where = { documentId, publishedAt: { $notNull: true } };
  return (await rowsOf(strapi, uid).count({ where })) > 0;
}
