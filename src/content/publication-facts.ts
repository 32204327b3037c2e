import { errorAt } from './issue-codes';
import { DEFAULT_LOCALE, isLocale, LOCALES, type Locale } from './locales';
import type { ContentDocument, Issue } from './rules';
import { slugFromTitle, uniqueSlug } from '../shared/slug';

/** The attributes of the publication block that rules read or compute, shared by all locales. */
export interface PublicationShared {
  readonly key: string | null;
  readonly slug: string | null;
  readonly periodKey: string | null;
  /** Instant of the first publication; from then on key and slug stay. */
  readonly publicSince: string | null;
  readonly approvedByRole: string | null;
}

/** The words of the publication block. */
export interface PublicationWords {
  readonly title: string | null;
  readonly summary: string | null;
}

/** How documents of one type are called. */
export interface Naming {
  readonly key: string | null;
  readonly periodKey: string | null;
  /** The title of a document nobody gave one; null while its period is unknown. */
  readonly defaultTitle: (locale: Locale) => string | null;
  /** True for the default title of this or any other period: it follows the period. */
  readonly isDefaultTitle: (title: string, locale: Locale) => boolean;
  /** Slugs of the other documents of the type. */
  readonly takenSlugs?: Iterable<string> | undefined;
}

/** Longest summary, in Han characters. */
const MAX_SUMMARY = 200;

/** The document with key, period key, titles and slug as its naming says. */
export function withPublicationFacts<
  Shared extends PublicationShared,
  Words extends PublicationWords,
>(document: ContentDocument<Shared, Words>, naming: Naming): ContentDocument<Shared, Words> {
  const words = mapWords(document.words, (own, locale) => ({
    ...own,
    title: titleOf(own.title, locale, naming),
  }));
  const { shared } = document;
  const isPublic = shared.publicSince !== null;
  const title = words[DEFAULT_LOCALE]?.title ?? null;
  const slug = title === null ? null : uniqueSlug(slugFromTitle(title), naming.takenSlugs ?? []);
  return {
    shared: {
      ...shared,
      periodKey: naming.periodKey,
      key: isPublic && shared.key !== null ? shared.key : naming.key,
      slug: isPublic && shared.slug !== null ? shared.slug : slug,
    },
    words,
  };
}

/** Findings on what every publishable document needs. */
export function checkPublicationFacts(
  document: ContentDocument<PublicationShared, PublicationWords>,
  naming: Naming,
): readonly Issue[] {
  const { shared, words } = document;
  const issues: Issue[] = [];
  if (naming.key !== null && shared.key !== naming.key) {
    issues.push(
      shared.publicSince !== null && shared.key !== null
        ? errorAt('PERIOD_FIXED', ['key'], { key: shared.key })
        : errorAt('NOT_RECOMPUTED', ['key'], { field: 'key' }),
    );
  }
  for (const locale of LOCALES) {
    const own = words[locale];
    if (own === undefined && locale !== DEFAULT_LOCALE) continue;
    if (isBlank(own?.title)) {
      issues.push(errorAt('WORDS_REQUIRED', ['title'], { field: 'title', locale }));
    }
    issues.push(...checkLength(own?.summary, 'summary', locale, MAX_SUMMARY));
  }
  return issues;
}

/** Findings on attributes that a publication cannot do without. */
export function checkPresent<Shared extends object>(
  shared: Shared,
  fields: readonly (keyof Shared & string)[],
): readonly Issue[] {
  return fields
    .filter((field) => {
      const value: unknown = shared[field];
      return typeof value === 'string' ? isBlank(value) : value === null || value === undefined;
    })
    .map((field) => errorAt('FIELD_REQUIRED', [field], { field }));
}

/** A finding when a number given is no integer of the range. */
export function checkRange(
  value: number | null,
  field: string,
  [minimum, maximum]: readonly [number, number],
): readonly Issue[] {
  if (value === null) return [];
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return [];
  return [errorAt('FIELD_OUT_OF_RANGE', [field], { field, minimum, maximum })];
}

/** A finding when the text is longer than the limit, counted in Han characters. */
export function checkLength(
  text: string | null | undefined,
  field: string,
  locale: Locale,
  limit: number,
): readonly Issue[] {
  const length = hanLength(text ?? '');
  if (length <= limit) return [];
  return [errorAt('TEXT_TOO_LONG', [field], { field, locale, length, limit })];
}

/** Length in Han characters; two half-width letters, digits or signs take the place of one. */
export function hanLength(text: string): number {
  const halves = [...text].reduce((sum, sign) => sum + (isFullWidth(sign) ? 2 : 1), 0);
  return Math.ceil(halves / 2);
}

export function isBlank(text: string | null | undefined): boolean {
  return text === null || text === undefined || text.trim() === '';
}

/** What becomes of the words of each locale there is. */
export function mapWords<Words, Result>(
  words: Readonly<Partial<Record<Locale, Words>>>,
  change: (own: Words, locale: Locale) => Result,
): Partial<Record<Locale, Result>> {
  const changed: Partial<Record<Locale, Result>> = {};
  for (const [locale, own] of Object.entries(words)) {
    if (isLocale(locale) && own !== undefined) changed[locale] = change(own, locale);
  }
  return changed;
}

function titleOf(title: string | null, locale: Locale, naming: Naming): string | null {
  const isOwn = !isBlank(title) && !naming.isDefaultTitle(title ?? '', locale);
  return isOwn ? title : (naming.defaultTitle(locale) ?? title);
}

function isFullWidth(sign: string): boolean {
  return /\p{Script=Han}|[\u3000-\u303f\uff01-\uff60\u2014\u2018-\u201d\u2026]/u.test(sign);
}
