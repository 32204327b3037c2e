import type { Locale } from '../../content/locales';
import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Basis points (9500 is 95 %), a number of things, or days. */
export type MetricUnit = 'bp' | 'count' | 'days';

/** Facts of a report; null where a draft is still incomplete. */
export interface EnforcementShared extends PublicationShared {
  readonly regulationCode: string | null;
  /** `2025`, `2025-06`, `2025-Q2` or a term, `2025-2026-1`. */
  readonly period: string | null;
  readonly unit: MetricUnit | null;
  /** Whether the target is the least or the most there should be. */
  readonly goal: 'atLeast' | 'atMost' | null;
  readonly target: number | null;
  readonly actual: number | null;
  /** Computed */
  readonly isMet: boolean | null;
}

/** Words of a report in one locale. */
export interface EnforcementWords extends PublicationWords {
  readonly metric: string | null;
  readonly conclusion: string | null;
}

/** What the rules of a report have to know of other documents. */
export interface EnforcementContext {
  /** Titles of its regulation by locale; null where there is no such regulation. */
  readonly regulation: Readonly<Partial<Record<Locale, string>>> | null;
  readonly takenKeys: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
