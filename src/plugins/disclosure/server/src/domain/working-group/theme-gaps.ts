/** A rule of the school, as far as gaps are concerned. */
export interface KnownRule {
  readonly theme: string;
  /** Whether it is in force on the day that is asked about. */
  readonly isInForce: boolean;
}

/** Themes for which no rule is in force, in the order of the list. */
export function themeGaps(
  themes: readonly string[],
  rules: readonly KnownRule[],
): readonly string[] {
  const covered = new Set(rules.filter(({ isInForce }) => isInForce).map(({ theme }) => theme));
  return [...new Set(themes)].filter((theme) => !covered.has(theme));
}
