import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../content/locales';
import { checkLength, isBlank, mapWords } from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { slugFromTitle, uniqueSlug } from '../../shared/slug';
import { synonymsOf } from './synonyms';

export interface GlossaryTermShared {
  /** Computed from the Chinese term; stays, because pages link to it. */
  readonly slug: string | null;
}

export interface GlossaryTermWords {
  readonly term: string | null;
  /** What it means, in plain words. */
  readonly plain: string | null;
  /** Other spellings, one a line. */
  readonly synonyms: string | null;
}

export interface GlossaryTermContext {
  /** Terms and synonyms of the other entries, by locale. */
  readonly taken: Readonly<Partial<Record<Locale, ReadonlySet<string>>>>;
  readonly takenSlugs: readonly string[];
}

type Entry = ContentDocument<GlossaryTermShared, GlossaryTermWords>;

/** An explanation longer than two lines is not read where the word stands. */
const MAX_PLAIN = 60;
const MAX_TERM = 20;
const MAX_SYNONYMS = 10;

/** The rules of a glossary entry: short, in plain words, and no word explained twice. */
export const glossaryTermRules: Rules<GlossaryTermShared, GlossaryTermWords, GlossaryTermContext> =
  {
    derive({ shared, words }, { takenSlugs }) {
      const term = words[DEFAULT_LOCALE]?.term ?? null;
      const slug = term === null ? null : uniqueSlug(slugFromTitle(term), takenSlugs);
      return {
        shared: { ...shared, slug: shared.slug ?? slug },
        words: mapWords(words, (own) => ({
          ...own,
          synonyms: own.synonyms === null ? null : synonymsOf(own.synonyms).join('\n'),
        })),
      };
    },

    check: (document, context) =>
      LOCALES.flatMap((locale) => [
        ...checkWords(document, locale),
        ...checkTaken(document, context, locale),
      ]),
  };

function checkWords({ words }: Entry, locale: Locale): readonly Issue[] {
  const own = words[locale];
  if (own === undefined && locale !== DEFAULT_LOCALE) return [];
  const missing = (['term', 'plain'] as const)
    .filter((field) => isBlank(own?.[field]))
    .map((field) => errorAt('WORDS_REQUIRED', [field], { field, locale }));
  const synonyms = synonymsOf(own?.synonyms ?? '');
  const tooMany =
    synonyms.length > MAX_SYNONYMS
      ? [errorAt('INPUT_TOO_MANY', ['synonyms'], { limit: MAX_SYNONYMS })]
      : [];
  return [
    ...missing,
    ...checkLength(own?.term, 'term', locale, MAX_TERM),
    ...checkLength(own?.plain, 'plain', locale, MAX_PLAIN),
    ...synonyms.flatMap((synonym) => checkLength(synonym, 'synonyms', locale, MAX_TERM)),
    ...tooMany,
  ];
}

/** A word with two explanations would show the reader whichever came first. */
function checkTaken(
  { words }: Entry,
  { taken }: GlossaryTermContext,
  locale: Locale,
): readonly Issue[] {
  const own = words[locale];
  if (own === undefined) return [];
  const spellings = [own.term ?? '', ...synonymsOf(own.synonyms ?? '')];
  const rival = spellings.find((text) => !isBlank(text) && taken[locale]?.has(folded(text)));
  return rival === undefined ? [] : [errorAt('TERM_TAKEN', ['term'], { text: rival, locale })];
}

/** How two spellings are compared: without case and blanks at the ends. */
export function folded(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
