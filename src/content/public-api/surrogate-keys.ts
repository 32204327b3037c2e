/**
 * What follows from public documents: the name of its answers, and where it is asked. Of which tables
 * that is, is seen when they are read: everything comes through the public answers, or the index of
 * the search.
 */
export const FOLLOWING = [
  ['chain', 'chains/[A-Za-z]+/[^/?]+'],
  ['regulation-difference', 'regulation-difference'],
  ['procurement-competition', 'procurement-competition'],
  ['search', 'search'],
] as const;

/** Of the pages of the site. */
export const PAGE_KEY = 'page';

/**
 * Names of answers that may show any document: what follows from them, pages, the records of what
 * was put where, and persisted operations of GraphQL, which the delivery plugin names.
 */
export const FOLLOWING_KEYS: readonly string[] = [
  ...FOLLOWING.map(([name]) => name),
  ...[PAGE_KEY, 'publication-record', 'graphql'],
];
