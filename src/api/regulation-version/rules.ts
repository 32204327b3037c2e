import { errorAt } from '../../content/issue-codes';
import { LOCALES } from '../../content/locales';
import { numbered } from '../../content/numbered';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  isBlank,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { addWorkdays } from '../../shared/workdays';
import { checkArticles } from './check-articles';
import { checkConsultation } from './check-consultation';
import { checkTimeline } from './check-timeline';
import { versionKey, versionNaming } from './naming';
import type {
  ConsultationTheme,
  VersionContext,
  VersionShared,
  VersionState,
  VersionWords,
} from './types';

export type RegulationVersion = ContentDocument<VersionShared, VersionWords>;

/** A regulation goes out this many workdays after its adoption at the latest (条例第26条). */
const DUE_WORKDAYS = 20;
/** Longest explanation, in Han characters. */
const MAX_EXPLANATION = 300;

/** What each state cannot do without. */
const REQUIRED: Readonly<Record<VersionState, readonly (keyof VersionShared)[]>> = {
  draft: [],
  consultation: ['consultationOpensOn', 'consultationClosesOn'],
  adopted: ['documentNo', 'adoptedOn', 'effectiveOn'],
  repealed: ['documentNo', 'adoptedOn', 'effectiveOn', 'expiresOn', 'repealDocumentNo'],
};

/** The rules of a version: one text a day, contiguous, and unchangeable once it is in force. */
export const regulationVersionRules: Rules<VersionShared, VersionWords, VersionContext> = {
  derive(document, context) {
    const shared = derivedFacts(document.shared, context);
    const words = mapWords(document.words, (own) => ({
      ...own,
      articles: numbered(own.articles, 'articleNo'),
      consultationAnswers: numbered(own.consultationAnswers, 'themeNo'),
    }));
    return withPublicationFacts({ shared, words }, versionNaming(shared, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, ['regulationCode', 'versionNo', 'changeKind', 'state']),
      ...checkState(shared),
      ...checkPublicationFacts(document, versionNaming(shared, context)),
      ...checkRegulation(shared, context),
      ...checkNumber(shared, context),
      ...checkTimeline(shared, context),
      ...checkArticles(document, context),
      ...checkConsultation(document),
      ...LOCALES.flatMap((locale) =>
        checkLength(document.words[locale]?.explanation, 'explanation', locale, MAX_EXPLANATION),
      ),
    ];
  },
};

function derivedFacts(shared: VersionShared, { calendar }: VersionContext): VersionShared {
  const { adoptedOn } = shared;
  const consultationThemes = numbered(shared.consultationThemes, 'themeNo');
  return {
    ...shared,
    dueOn: shared.dueOn ?? (adoptedOn && addWorkdays(calendar, adoptedOn, DUE_WORKDAYS)),
    consultationThemes,
    commentCount: consultationThemes.length === 0 ? null : countComments(consultationThemes),
  };
}

function countComments(themes: readonly ConsultationTheme[]): number {
  return themes.reduce((sum, { comments }) => sum + (comments ?? 0), 0);
}

/** A draft is nobody's business yet; what is public is at least up for discussion. */
function checkState(shared: VersionShared): readonly Issue[] {
  const { state } = shared;
  if (state === null) return [];
  if (state === 'draft') return [errorAt('VERSION_STILL_DRAFT', ['state'], {})];
  return checkPresent(shared, REQUIRED[state]);
}

function checkRegulation(
  { regulationCode }: VersionShared,
  { regulation }: VersionContext,
): readonly Issue[] {
  if (isBlank(regulationCode) || regulation !== null) return [];
  const code = regulationCode ?? '';
  return [errorAt('REGULATION_UNKNOWN', ['regulationCode'], { code })];
}

function checkNumber(shared: VersionShared, { takenNumbers }: VersionContext): readonly Issue[] {
  const { key, publicSince, versionNo } = shared;
  if (versionNo === null) return [];
  if (publicSince !== null && key !== null && versionKey(shared) !== key) {
    return [errorAt('NUMBER_FIXED', ['versionNo'], { key })];
  }
  if (!takenNumbers.includes(versionNo)) return [];
  return [errorAt('VERSION_NO_TAKEN', ['versionNo'], { no: versionNo })];
}
