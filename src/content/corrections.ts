import { rowsOf } from '../shared/strapi/rows';
import type { RuleScene } from './bound-rules';
import { diffDocuments, type Change } from './changes';
import { modelLookup } from './content-types';
import { isDraft, isPublished } from './document-store';
import { isGrowth } from './growth';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locales';
import { publicContent, sameWords } from './public-content';
import type { Correction, Publication } from './publication-record';
import { refuse } from './refusal';
import { localeOf, type PlainDocument, type StoredRow } from './row';

/**
 * What a publication changes of what was public. A locale that was never public before has nothing
 * to correct, and what is filled in later (`isGrowth`) corrects nothing. Where nobody typed anything
 * new but figures follow from another document, those figures are the correction.
 */
export function correctionsBetween(
  { strapi, uid }: RuleScene,
  before: Publication,
  candidate: PlainDocument,
): readonly Change[] {
  const lookup = modelLookup(strapi);
  const schema = lookup(uid);
  const after = publicContent(schema, candidate, lookup);
  // What the record holds of an attribute that is no statement any more was not taken back.
  const old = publicContent(schema, before.content, lookup);
  const locales = Object.keys(old.words).filter(isLocale);
  const words = Object.fromEntries(
    locales.map((locale) => [locale, after.words[locale] ?? old.words[locale]]),
  );
  const now = { shared: after.shared, words };
  const isCorrected = (change: Change) => !isGrowth(change, { schema, lookup, before: old });
  const typed = diffDocuments(old, now).filter(isCorrected);
  if (typed.length > 0) return typed;
  return diffDocuments(old, now, { includeComputed: true }).filter(isCorrected);
}

/** @throws ValidationError on `correctionReason` when nobody said why */
export function correctionOf(
  { strapi }: RuleScene,
  rows: readonly StoredRow[],
  targets: readonly Locale[],
  changes: readonly Change[],
): Correction {
  const drafts = rows.filter(isDraft);
  const reasonIn = (locale: Locale) =>
    text(drafts.find((row) => localeOf(row) === locale)?.['correctionReason']);
  const own = targets.filter((locale) => reasonIn(locale) !== '');
  const speakers = explainsFacts(changes) || own.length === 0 ? [...own, DEFAULT_LOCALE] : own;
  const reasons = Object.fromEntries(
    speakers.map((locale) => [locale, reasonIn(locale)]).filter(([, reason]) => reason !== ''),
  ) as Partial<Record<Locale, string>>;
  if (Object.keys(reasons).length === 0) throw reasonRequired(strapi, changes);
  const source = text(drafts[0]?.['correctionSource']);
  return { changes, reasons, ...(source !== '' && { source }) };
}

/** The Chinese reason speaks of facts; of the words of a translation alone it says nothing. */
function explainsFacts(changes: readonly Change[]): boolean {
  return changes.some(({ field }) => !LOCALES.some((locale) => field.startsWith(`${locale}.`)));
}

function reasonRequired(strapi: RuleScene['strapi'], changes: readonly Change[]): Error {
  const named = changes.map(({ field }) => field).slice(0, 5);
  return refuse(strapi, 'CORRECTION_REASON_REQUIRED', [
    {
      code: 'CORRECTION_REASON_REQUIRED',
      severity: 'error',
      path: ['correctionReason'],
      params: { fields: named.join(', ') },
    },
  ]);
}

/**
 * Reasons that have been told are cleared, or the next correction would be told them again. A
 * locale that is not published now keeps its reason as long as it has words that need one.
 */
export async function clearReasons(
  { strapi, uid, documentId }: RuleScene,
  rows: readonly StoredRow[],
  correction: Correction | undefined,
  targets: readonly Locale[],
): Promise<void> {
  const lookup = modelLookup(strapi);
  const told = Object.keys(correction?.reasons ?? {}).filter(isLocale);
  const settled = told.filter((locale) => {
    const own = rows.filter((row) => localeOf(row) === locale);
    return sameWords(lookup(uid), own.filter(isDraft), own.filter(isPublished), lookup);
  });
  await rowsOf(strapi, uid).updateMany({
    where: { documentId, locale: { $in: [...new Set([...targets, ...settled])] } },
    data: { correctionReason: null },
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
