import type { Core } from '@strapi/strapi';

import { rowsOf, type Row } from '../../../../../shared/strapi/rows';
import type { DocumentRef, Target } from '../domain/plan/plan';
import { contentSchema } from './types';

/** A document as far as plans depend on it. */
export interface DocumentAtHand {
  readonly ref: DocumentRef;
  /** Drafts and published rows by locale; `null` where the type has none. */
  readonly drafts: ReadonlyMap<string | null, Row>;
  readonly published: ReadonlyMap<string | null, Row>;
}

const TITLES = ['title', 'name'] as const;

/** Everything there is of a document; a deleted one has neither drafts nor published rows. */
export async function documentAtHand(
  strapi: Core.Strapi,
  ref: DocumentRef,
): Promise<DocumentAtHand> {
  const { uid, documentId } = ref;
  const titles = titleAttributes(strapi, uid);
  const rows = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    select: ['id', 'documentId', 'locale', 'publishedAt', 'updatedAt', ...titles],
    orderBy: { id: 'asc' },
  });
  const isPublished = (row: Row) => row['publishedAt'] !== null && row['publishedAt'] !== undefined;
  return {
    ref,
    drafts: byLocale(rows.filter((row) => !isPublished(row))),
    published: byLocale(rows.filter(isPublished)),
  };
}

function byLocale(rows: readonly Row[]): ReadonlyMap<string | null, Row> {
  return new Map(rows.map((row) => [localeOf(row), row]));
}

function localeOf(row: Row): string | null {
  const locale = row['locale'];
  return typeof locale === 'string' && locale !== '' ? locale : null;
}

/** What people call the document in a locale, else its id. */
export function titleOf(
  strapi: Core.Strapi,
  { drafts, published, ref }: DocumentAtHand,
  locale: string | null,
): string {
  const row = drafts.get(locale) ?? published.get(locale) ?? drafts.values().next().value;
  const found = titleAttributes(strapi, ref.uid).map((name) => row?.[name]);
  const title = found.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof title === 'string' ? title.trim().slice(0, 500) : ref.documentId;
}

/** Since when the target is public, an ISO text; null where it is not. */
export function publicSince({ published }: DocumentAtHand, { locale }: Target): string | null {
  const at = published.get(locale)?.['publishedAt'];
  if (at === null || at === undefined) return null;
  return new Date(at as string | number | Date).toISOString();
}

/** Whether what is public in a locale is older than its draft, as the content manager sees it. */
export function isModified({ drafts, published }: DocumentAtHand, locale: string | null): boolean {
  const [drafted, out] = [drafts, published].map((rows) => instantIn(rows.get(locale)));
  return drafted !== undefined && out !== undefined && drafted > out;
}

function instantIn(row: Row | undefined): number | undefined {
  const at = row?.['updatedAt'];
  return at === null || at === undefined ? undefined : new Date(at as string | Date).getTime();
}

function titleAttributes(strapi: Core.Strapi, uid: string): readonly string[] {
  const texts = Object.entries(contentSchema(strapi, uid)?.attributes ?? {})
    .filter(([, { type }]) => type === 'string')
    .map(([name]) => name);
  return [...TITLES.filter((name) => texts.includes(name)), ...texts].slice(0, 8);
}
