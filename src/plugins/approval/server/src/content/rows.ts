import type { Core } from '@strapi/strapi';

import { rowsOf } from '../../../../../shared/strapi/rows';
import { approvalConfig } from '../config';
import type { DocumentRef } from '../domain/case/case';
import type { PopulatedRow } from '../domain/digest/content-statement';
import { schemaOf, type ContentAttribute } from './model';

/** Rows of one document by locale. Where a type has no locales, all is said in this one. */
export const NO_LOCALE = 'und';

export type RowsByLocale = Readonly<Record<string, PopulatedRow>>;

/** A document as it is drafted and as it is public. */
export interface ContentRows {
  readonly drafts: RowsByLocale;
  readonly published: RowsByLocale;
}

/** Every row of a document with everything that an approval may cover, in one read. */
export function readContent(strapi: Core.Strapi, document: DocumentRef): Promise<ContentRows> {
  return read(strapi, document, {});
}

/** The published rows of some locales and the drafts of others, in one read. */
export function readParts(
  strapi: Core.Strapi,
  document: DocumentRef,
  {
    published,
    drafts,
  }: { readonly published: readonly string[]; readonly drafts: readonly string[] },
): Promise<ContentRows> {
  return read(strapi, document, {
    $or: [
      { ...inLocales(published), publishedAt: { $notNull: true } },
      { ...inLocales(drafts), publishedAt: { $null: true } },
    ],
  });
}

async function read(
  strapi: Core.Strapi,
  { contentType, documentId }: DocumentRef,
  where: object,
): Promise<ContentRows> {
  const rows = await rowsOf(strapi, contentType).findMany({
    where: { documentId, ...where },
    populate: populateOf(strapi, contentType),
    orderBy: { id: 'asc' },
  });
  const isPublished = (row: PopulatedRow) =>
    row['publishedAt'] !== null && row['publishedAt'] !== undefined;
  return {
    drafts: byLocale(rows.filter((row) => !isPublished(row))),
    published: byLocale(rows.filter(isPublished)),
  };
}

function inLocales(locales: readonly string[]): object {
  return locales.includes(NO_LOCALE) ? {} : { locale: { $in: [...locales] } };
}

export function localeOf(row: PopulatedRow): string {
  const locale = row['locale'];
  return typeof locale === 'string' && locale !== '' ? locale : NO_LOCALE;
}

function byLocale(rows: readonly PopulatedRow[]): RowsByLocale {
  return Object.fromEntries(rows.map((row) => [localeOf(row), row]));
}

const FILE_COLUMNS = ['id', 'name', 'alternativeText', 'caption', 'hash', 'ext', 'size'] as const;

/** What is in a file, and what is said of it. */
export function fileStatement(file: PopulatedRow): string {
  const metadata = file['provider_metadata'];
  const noted =
    typeof metadata === 'object' && metadata !== null && 'sha256' in metadata
      ? metadata.sha256
      : null;
  // Replacing a file in the media library keeps its `hash`, which is but a name.
  const content = noted ?? [file['hash'], file['ext'], file['size'], file['updatedAt']];
  const words = [file['name'], file['alternativeText'], file['caption']];
  return JSON.stringify([content, ...words.map((word) => word ?? null)]);
}

type Populate = Readonly<Record<string, unknown>>;

const populates = new WeakMap<Core.Strapi, Map<string, Populate>>();

function populateOf(strapi: Core.Strapi, uid: string): Populate {
  const known = populates.get(strapi) ?? new Map<string, Populate>();
  populates.set(strapi, known);
  const made = known.get(uid) ?? deepPopulate(strapi, uid);
  known.set(uid, made);
  return made;
}

const BOOKKEEPING: ReadonlySet<string> = new Set(['localizations', 'createdBy', 'updatedBy']);

function deepPopulate(strapi: Core.Strapi, uid: string): Populate {
  const entries = Object.entries(schemaOf(strapi, uid).attributes).flatMap(([name, attribute]) => {
    const part = BOOKKEEPING.has(name) ? null : partOf(strapi, name, attribute);
    return part === null ? [] : [[name, part]];
  });
  return Object.fromEntries(entries) as Populate;
}

function partOf(strapi: Core.Strapi, name: string, attribute: ContentAttribute): unknown {
  switch (attribute.type) {
    case 'component':
      return { populate: deepPopulate(strapi, attribute.component ?? '') };
    case 'dynamiczone':
      return { on: zonePopulate(strapi, attribute.components ?? []) };
    case 'media':
      return { select: [...FILE_COLUMNS, 'provider_metadata', 'updatedAt'] };
    case 'relation':
      return attribute.target === undefined ? true : { select: relatedColumns(strapi, name) };
    default:
      return null;
  }
}

function zonePopulate(strapi: Core.Strapi, uids: readonly string[]): Populate {
  return Object.fromEntries(uids.map((uid) => [uid, { populate: deepPopulate(strapi, uid) }]));
}

function relatedColumns(strapi: Core.Strapi, name: string): readonly string[] {
  const { ownerDepartment } = approvalConfig(strapi);
  const code = ownerDepartment?.attribute === name ? [ownerDepartment.code] : [];
  return ['id', 'documentId', ...code];
}
