import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../content/locales';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import type { Article, VersionContext, VersionShared, VersionWords } from './types';

type Version = ContentDocument<VersionShared, VersionWords>;

const LIST = 'articles';

/** Findings on the articles: numbered from 1 on, whole in every language, and as they were told. */
export function checkArticles(document: Version, context: VersionContext): readonly Issue[] {
  const own = document.words[DEFAULT_LOCALE]?.articles ?? [];
  return [
    ...(own.length === 0 ? [errorAt('ARTICLES_MISSING', [LIST], {})] : []),
    ...LOCALES.flatMap((locale) => checkTexts(document.words[locale]?.articles ?? [], locale)),
    ...LOCALES.flatMap((locale) => checkTranslation(document, locale)),
    ...checkTold(document, context),
  ];
}

function checkTexts(articles: readonly Article[], locale: Locale): readonly Issue[] {
  const blank = articles.flatMap(({ text }, index) => {
    const params = { list: LIST, line: index + 1, field: 'text' };
    return isBlank(text) ? [errorAt('LINE_FIELD_REQUIRED', [LIST, index, 'text'], params)] : [];
  });
  const at = articles.findIndex(({ articleNo }, index) => articleNo !== index + 1);
  if (at < 0) return blank;
  const params = { locale, line: at + 1, no: articles[at]?.articleNo ?? 0 };
  return [...blank, errorAt('ARTICLES_NUMBERS', [LIST, at, 'articleNo'], params)];
}

/** A regulation with holes says something else: a translation has every article or none. */
function checkTranslation({ words }: Version, locale: Locale): readonly Issue[] {
  const count = words[DEFAULT_LOCALE]?.articles.length ?? 0;
  const translated = words[locale]?.articles.length ?? 0;
  if (locale === DEFAULT_LOCALE || translated === 0 || translated === count) return [];
  return [errorAt('ARTICLES_TRANSLATION', [LIST], { locale, translated, count })];
}

/**
 * A text that has come into force stays as it was told, even where it was taken down since: another
 * wording is another version. A translation may still be added.
 */
function checkTold({ shared, words }: Version, context: VersionContext): readonly Issue[] {
  const { told, today } = context;
  if (told === null || !isInForce(told, today)) return [];
  const fields = (['effectiveOn', 'adoptedOn'] as const).filter(
    (field) => shared[field] !== told[field],
  );
  const versionNo = told.versionNo ?? 0;
  return [
    ...fields.map((field) => errorAt('VERSION_DAY_FIXED', [field], { field, versionNo })),
    ...LOCALES.flatMap((locale) => {
      const before = told.articles[locale] ?? [];
      const at = firstDifference(before, words[locale]?.articles ?? []);
      if (before.length === 0 || at < 0) return [];
      return [errorAt('ARTICLES_FIXED', [LIST, at], { locale, no: at + 1, versionNo })];
    }),
  ];
}

function isInForce(
  { adoptedOn, effectiveOn }: Pick<VersionShared, 'adoptedOn' | 'effectiveOn'>,
  today: string,
): boolean {
  return adoptedOn !== null && effectiveOn !== null && effectiveOn <= today;
}

function firstDifference(before: readonly Article[], now: readonly Article[]): number {
  const length = Math.max(before.length, now.length);
  return Array.from({ length }, (_entry, index) => index).findIndex(
    (index) => said(before[index]) !== said(now[index]),
  );
}

function said(article: Article | undefined): string {
  return JSON.stringify([article?.articleNo ?? 0, article?.heading || null, article?.text ?? '']);
}
