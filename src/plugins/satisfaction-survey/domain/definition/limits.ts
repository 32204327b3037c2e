/** Sizes a definition may have. Lengths are in code points, so that an emoji counts as one. */
export const LIMITS = {
  questions: 100,
  options: 50,
  matrixRows: 20,
  ratingLevels: { min: 3, max: 10 },
  title: 200,
  words: 500,
  notice: 4000,
  locales: 10,
  conditionDepth: 5,
  conditionNodes: 40,
  shortText: 200,
  longText: 4000,
  decimals: 4,
  /** Numbers stay exact as integers of the smallest decimal. */
  number: 1_000_000_000,
  retiredCodes: 1000,
} as const;

/** Codes of questions and options: letters, digits, `-` and `_`; a dot would name an option. */
export const CODE = /^[A-Za-z0-9][A-Za-z0-9_-]{0,39}$/;

/** The option that carries a text of its own; authors cannot give this code to another. */
export const OTHER = 'other';
