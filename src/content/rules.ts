import type { Locale } from './locales';

/** A name in the languages it has; Chinese stands in for the others. */
export type NameByLocale = Readonly<Partial<Record<Locale, string>>>;

/** One finding of a rule. Errors block publication; warnings are shown to whoever approves. */
export interface Issue {
  /** Stable code, e.g. `F5_ABOVE_BUDGET`; its sentence in each language is in `src/content/messages.ts`. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Where, as a path into the form: `['expenditureLines', 3, 'amountFen']`. */
  readonly path: readonly (string | number)[];
  /** Values for the sentence. Amounts are given in fen under names that end in `Fen`. */
  readonly params: Readonly<Record<string, string | number>>;
  /** What codes among the values are called; added when somebody is to read the sentence. */
  readonly names?: Readonly<Record<string, NameByLocale>>;
}

/** A document as rules see it: shared facts once, words per locale. */
export interface ContentDocument<Shared, Words> {
  readonly shared: Shared;
  readonly words: Readonly<Partial<Record<Locale, Words>>>;
}

/**
 * The rules of one content type: pure, over plain data, without Strapi and without a clock.
 * `derive` is idempotent: `derive(derive(x)) = derive(x)`.
 */
export interface Rules<Shared, Words, Context> {
  derive(
    document: ContentDocument<Shared, Words>,
    context: Context,
  ): ContentDocument<Shared, Words>;
  check(document: ContentDocument<Shared, Words>, context: Context): readonly Issue[];
}
