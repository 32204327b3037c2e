import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../../../../../shared/canonical-json';
import { digest } from '../../../../../shared/strapi/digest';
import { approvalConfig } from '../config';
import type { DocumentRef } from '../domain/case/case';
import {
  contentDigest,
  contentStatement,
  driftingAttributes,
  type PopulatedRow,
  type StatedDocument,
} from '../domain/digest/content-statement';
import { selectPolicy } from '../domain/policy/selection';
import type { Policy } from '../domain/policy/policy';
import { coveredModel, fixedModel, schemaOf, type CoveredModel } from './model';
import { fileStatement, type ContentRows, type RowsByLocale } from './rows';

/** What the publications of a case have cleared and its approval still covers, by locale. */
export type Consumed = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** The rows that a case is about: public where its approval is already used, drafted elsewhere. */
export function coveredRows(
  { drafts, published }: ContentRows,
  locales: readonly string[],
  {
    publishedLocales,
    consumed,
  }: { readonly publishedLocales: readonly string[]; readonly consumed: Consumed },
): RowsByLocale {
  const rows = locales.flatMap((locale) => {
    const isOut = publishedLocales.includes(locale);
    const row = isOut ? (published[locale] ?? drafts[locale]) : drafts[locale];
    return row === undefined ? [] : [[locale, withConsumed(row, consumed[locale])] as const];
  });
  return Object.fromEntries(rows);
}

function withConsumed(row: PopulatedRow, cleared: Consumed[string] | undefined): PopulatedRow {
  const missing = Object.entries(cleared ?? {}).filter(([name]) => (row[name] ?? null) === null);
  return { ...row, ...Object.fromEntries(missing) };
}

/** What these rows state, as an approval covers it; the first locale gives the shared facts. */
export function statedDocument(
  strapi: Core.Strapi,
  uid: string,
  rows: RowsByLocale,
  locales: readonly string[],
): StatedDocument {
  return stated(coveredModel(strapi, uid), rows, locales);
}

function stated(
  { model, component }: CoveredModel,
  rows: RowsByLocale,
  locales: readonly string[],
): StatedDocument {
  return { model, component, fileHash: fileStatement, rows, locales };
}

/** The digest that a case is bound to; empty when a locale that it covers is gone. */
export function digestOf(
  strapi: Core.Strapi,
  uid: string,
  rows: RowsByLocale,
  locales: readonly string[],
): string {
  const isWhole = locales.length > 0 && locales.every((locale) => rows[locale] !== undefined);
  return isWhole ? contentDigest(statedDocument(strapi, uid, rows, locales), digest) : '';
}

/** The digest of everything that is drafted: it tells whether somebody changed anything. */
export function draftDigest(strapi: Core.Strapi, uid: string, { drafts }: ContentRows): string {
  return digestOf(strapi, uid, drafts, Object.keys(drafts).sort());
}

/** The digest of what may not move when a document is published along with another one. */
export function fixedDigest(
  strapi: Core.Strapi,
  uid: string,
  { published }: ContentRows,
  locales: readonly string[],
): string {
  return contentDigest(stated(fixedModel(strapi, uid), published, locales), digest);
}

/** Shared attributes in which the rows differ; approved were those of the first locale. */
export function driftOf(
  strapi: Core.Strapi,
  uid: string,
  rows: RowsByLocale,
  locales: readonly string[],
): readonly string[] {
  return driftingAttributes(statedDocument(strapi, uid, rows, locales), digest);
}

export function statementOf(
  strapi: Core.Strapi,
  uid: string,
  rows: RowsByLocale,
  locales: readonly string[],
): JsonValue {
  return contentStatement(statedDocument(strapi, uid, rows, locales));
}

/** The policy that is for these rows today; null when none is. */
export function policyForRows(
  policies: readonly Policy[],
  contentType: string,
  rows: RowsByLocale,
  locales: readonly string[],
): Policy | null {
  const [source] = locales;
  const shared = source === undefined ? {} : (rows[source] ?? {});
  return selectPolicy(policies, { contentType, locales, shared, words: rows });
}

/** The code of the department that answers for the document, where its type has one. */
export function ownerDepartmentOf(
  strapi: Core.Strapi,
  row: PopulatedRow | undefined,
): string | null {
  const { ownerDepartment } = approvalConfig(strapi);
  const related = ownerDepartment === null ? null : row?.[ownerDepartment.attribute];
  if (ownerDepartment === null || typeof related !== 'object' || related === null) return null;
  const code = (related as PopulatedRow)[ownerDepartment.code];
  return typeof code === 'string' ? code : null;
}

const TITLES = ['title', 'name'] as const;

/** What people call the document, else its id. */
export function titleOf(
  strapi: Core.Strapi,
  { contentType, documentId }: DocumentRef,
  row: PopulatedRow | undefined,
): string {
  const texts = Object.entries(schemaOf(strapi, contentType).attributes)
    .filter(([, { type }]) => type === 'string')
    .map(([name]) => name);
  const found = [...TITLES, ...texts].map((name) => row?.[name]);
  const title = found.find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof title === 'string' ? title.trim().slice(0, 500) : documentId;
}
