import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { enforcementNaming, periodLabel } from './naming';
import type { EnforcementContext, EnforcementShared, EnforcementWords } from './types';

export type EnforcementReport = ContentDocument<EnforcementShared, EnforcementWords>;

const REQUIRED = ['regulationCode', 'period', 'unit', 'goal', 'target', 'actual'] as const;
const REQUIRED_WORDS = ['metric', 'conclusion'] as const;
/** Longest conclusion, in Han characters. */
const MAX_CONCLUSION = 200;

/** The rules of a report on how a regulation was kept: what was aimed at, reached and concluded. */
export const enforcementReportRules: Rules<
  EnforcementShared,
  EnforcementWords,
  EnforcementContext
> = {
  derive(document, context) {
    const { shared } = document;
    const known = { ...document, shared: { ...shared, isMet: isMet(shared) } };
    return withPublicationFacts(known, enforcementNaming(known, context));
  },

  check(document, context) {
    const { shared, words } = document;
    const own = words[DEFAULT_LOCALE];
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, enforcementNaming(document, context)),
      ...REQUIRED_WORDS.filter((field) => isBlank(own?.[field])).map((field) =>
        errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
      ),
      ...LOCALES.flatMap((locale) =>
        checkLength(words[locale]?.conclusion, 'conclusion', locale, MAX_CONCLUSION),
      ),
      ...checkRegulation(shared, context),
      ...checkPeriod(shared),
    ];
  },
};

/** Reached where the figure is at least, or at most, the target; null while one is missing. */
export function isMet({
  goal,
  target,
  actual,
}: Pick<EnforcementShared, 'goal' | 'target' | 'actual'>): boolean | null {
  if (goal === null || target === null || actual === null) return null;
  return goal === 'atLeast' ? actual >= target : actual <= target;
}

function checkRegulation(
  { regulationCode }: EnforcementShared,
  { regulation }: EnforcementContext,
): readonly Issue[] {
  if (isBlank(regulationCode) || regulation !== null) return [];
  const code = regulationCode ?? '';
  return [errorAt('REGULATION_UNKNOWN', ['regulationCode'], { code })];
}

function checkPeriod({ period }: EnforcementShared): readonly Issue[] {
  if (isBlank(period) || periodLabel(period, DEFAULT_LOCALE) !== null) return [];
  const params = { field: 'period', text: (period ?? '').slice(0, 20), example: '2025-2026-1' };
  return [errorAt('VALUE_FORMAT', ['period'], params)];
}
