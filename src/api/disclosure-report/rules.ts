import { checkRichText } from '../../content/check-rich-text';
import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { isMobileNumber } from '../../content/phone';
import {
  checkPresent,
  checkPublicationFacts,
  checkRange,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import { richTextWords } from '../../content/rich-text';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { sameContent, stripped } from '../../content/shared-facts';
import { reportNaming } from './naming';
import { isYearOver } from './year-over';
import {
  SECTIONS,
  type DisclosureReportContext,
  type DisclosureReportShared,
  type DisclosureReportWords,
  type Section,
} from './types';

export type DisclosureReport = ContentDocument<DisclosureReportShared, DisclosureReportWords>;

const REQUIRED = ['year', 'figures', 'reviews', 'lawsuits'] as const;
const FROZEN = ['figuresAsOf', 'figures', 'coverage', 'departments'] as const;

/**
 * The rules of an annual report: nobody types its figures, they stay as they were when it was
 * drafted; every section says something, and the year it tells of is over.
 */
export const disclosureReportRules: Rules<
  DisclosureReportShared,
  DisclosureReportWords,
  DisclosureReportContext
> = {
  derive({ shared, words }, context) {
    const naming = reportNaming(shared, context);
    return withPublicationFacts({ shared: withFrozen(shared, context), words }, naming);
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkRange(shared.year, 'year', [2000, 2100]),
      ...checkPublicationFacts(document, reportNaming(shared)),
      ...checkYear(shared, context),
      ...checkFrozen(shared, context),
      ...SECTIONS.flatMap((section) => checkSection(document, section)),
    ];
  },
};

function withFrozen(
  shared: DisclosureReportShared,
  { frozen }: DisclosureReportContext,
): DisclosureReportShared {
  if (frozen === null) {
    return { ...shared, figuresAsOf: null, figures: null, coverage: [], departments: [] };
  }
  const { coverage, departments, figures, figuresAsOf } = frozen;
  return {
    ...{ ...shared, figuresAsOf },
    // What is equal stays as it is stored: new lines for the same figures are a change to nobody.
    figures: same(shared.figures, figures) ? shared.figures : figures,
    coverage: same(shared.coverage, coverage) ? shared.coverage : coverage,
    departments: same(shared.departments, departments) ? shared.departments : departments,
  };
}

function checkYear(
  { year }: DisclosureReportShared,
  { today, sameYear }: DisclosureReportContext,
): readonly Issue[] {
  if (year === null) return [];
  const period = String(year);
  return [
    ...(sameYear === null ? [] : [errorAt('DUPLICATE_PERIOD', ['year'], { period })]),
    ...(isYearOver(year, today)
      ? []
      : [errorAt('REPORT_TOO_EARLY', ['year'], { day: `${period}-12-31` })]),
  ];
}

function checkFrozen(
  shared: DisclosureReportShared,
  { frozen }: DisclosureReportContext,
): readonly Issue[] {
  if (frozen === null) return [];
  const changed = FROZEN.find((name) => !same(shared[name], frozen[name]));
  return changed === undefined ? [] : [errorAt('NOT_RECOMPUTED', [changed], { field: changed })];
}

function checkSection({ words }: DisclosureReport, field: Section): readonly Issue[] {
  const isMissing = isBlank(richTextWords(words[DEFAULT_LOCALE]?.[field]));
  return [
    ...(isMissing ? [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })] : []),
    ...LOCALES.flatMap((locale) => {
      const text = words[locale]?.[field];
      // Names and numbers of persons are never public; a phone number is the one that slips in.
      const isPersonal = isMobileNumber(richTextWords(text));
      return [
        ...checkRichText(text, { field, locale }),
        ...(isPersonal ? [errorAt('PHONE_MOBILE', [field], { field })] : []),
      ];
    }),
  ];
}

function same(stored: unknown, frozen: unknown): boolean {
  return sameContent(stripped(stored), stripped(frozen));
}
