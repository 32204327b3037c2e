import type { RuleScene } from '../../content/bound-rules';
import { modelLookup } from '../../content/content-types';
import { isDraft, isPublished, loadRows } from '../../content/document-store';
import { loadKnownCodes } from '../../content/known-codes';
import { localeOf, plainRow, sourceRow, type PlainRow, type StoredRow } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import type { Locale } from '../../content/locales';
import { findSibling, takenKeys, takenSlugs } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { loadPublicPlaces } from '../place/public-places';
import type { FindingContext, FindingShared, FindingWords, FoundInspection } from './types';

const INSPECTION = 'api::inspection.inspection';
const PLACE = 'api::place.place';

/** Reads what the rules of a finding have to know besides it. */
export async function loadFindingContext(
  { shared }: ContentDocument<FindingShared, FindingWords>,
  scene: RuleScene,
): Promise<FindingContext> {
  const { strapi, uid, documentId } = scene;
  const rows = documentId === undefined ? [] : await loadRows(strapi, uid, documentId);
  const drafts = rows.filter(isDraft);
  const { department } = await loadKnownCodes(strapi);
  return {
    inspection: await foundInspection(scene, shared.inspectionKey),
    storedDueOn: textOrNull(plainSource(scene, drafts)['rectifyDueOn']),
    storedTexts: textsOf(drafts),
    publicPlaces: await loadPublicPlaces(strapi),
    placeNames: await placeNames(scene, shared.placeCode),
    departments: new Set(department),
    takenNumbers: await takenNumbers(scene, shared.inspectionKey),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

/** Also taken as public where a draft of it was changed since: the public row is what readers see. */
export async function foundInspection(
  scene: RuleScene,
  key: string | null,
): Promise<FoundInspection | null> {
  if (key === null || key === '') return null;
  const found = await findSibling(scene, INSPECTION, { key });
  if (!found) return null;
  const { inspectedOn, dueOn, visibilityScope, expiresAt } = found.facts;
  return {
    isPublished: found.isPublished,
    inspectedOn: textOrNull(inspectedOn),
    dueOn: textOrNull(dueOn),
    visibilityScope: textOrNull(visibilityScope),
    expiresAt: textOrNull(expiresAt),
  };
}

async function takenNumbers(
  { strapi, uid, documentId }: RuleScene,
  inspectionKey: string | null,
): Promise<readonly number[]> {
  if (inspectionKey === null) return [];
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({
    where: { inspectionKey, no: { $notNull: true }, ...other },
    select: ['no'],
  });
  return [...new Set(rows.map((row) => Number(row.no)))];
}

async function placeNames({ strapi }: RuleScene, code: string | null): Promise<readonly string[]> {
  if (code === null || code === '') return [];
  const rows = await rowsOf(strapi, PLACE).findMany({ where: { code }, select: ['name'] });
  return [...new Set(rows.map((row) => textOf(row, 'name')))].filter((name) => name !== '');
}

function textsOf(drafts: readonly StoredRow[]): Readonly<Partial<Record<Locale, string>>> {
  return Object.fromEntries(drafts.map((row) => [localeOf(row), textOf(row, 'text')]));
}

function plainSource({ strapi, uid }: RuleScene, rows: readonly StoredRow[]): PlainRow {
  const lookup = modelLookup(strapi);
  const row = sourceRow(rows);
  return row ? plainRow(lookup(uid), row, lookup) : {};
}

/** The published row where there is one, else the draft, with plain values. */
export async function statedRow(scene: RuleScene): Promise<PlainRow> {
  const { strapi, uid, documentId } = scene;
  const rows = documentId === undefined ? [] : await loadRows(strapi, uid, documentId);
  const published = rows.filter(isPublished);
  return plainSource(scene, published.length > 0 ? published : rows.filter(isDraft));
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
