import type { Day } from '../../../../../../shared/workdays';
import { isActive, type CatalogueItem, type Theme } from '../catalogue/catalogue-item';
import type { PublicationFact } from '../obligation/obligation';

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

/** Themes of the catalogue of a day of which nothing was ever published, in the order of the items. */
export function unpublishedThemes(
  items: readonly Pick<CatalogueItem, 'itemNo' | 'theme' | 'activeFrom' | 'activeTo'>[],
  facts: readonly Pick<PublicationFact, 'itemNo'>[],
  today: Day,
): readonly Theme[] {
  const published = new Set(facts.map(({ itemNo }) => itemNo));
  const active = items.filter((item) => isActive(item, today));
  const told = new Set(
    active.filter(({ itemNo }) => published.has(itemNo)).map(({ theme }) => theme),
  );
  return [...new Set(active.map(({ theme }) => theme))].filter((theme) => !told.has(theme));
}
