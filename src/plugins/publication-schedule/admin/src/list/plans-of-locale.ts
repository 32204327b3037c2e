import type { ListState } from '../../../contracts/views';

/** Of the plans of a document those for a language; those of types without languages are for all. */
export function plansOfLocale(
  plans: readonly ListState[],
  locale: string | null,
): readonly ListState[] {
  return plans.filter((plan) => locale === null || (plan.locale ?? locale) === locale);
}
