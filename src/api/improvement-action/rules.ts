import type { EndState } from '../../content/chains/end-state';
import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { checkPersonalNumbers } from '../../content/personal-numbers';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { actionNaming } from './naming';
import type { ActionContext, ActionShared, ActionWords } from './types';

export type Action = ContentDocument<ActionShared, ActionWords>;

/** Longest texts, in Han characters. */
const LIMITS = { proposalText: 300, outcome: 300, declineReason: 150 } as const;
const METRIC = ['metricUnit', 'metricBefore', 'metricAfter'] as const;

/**
 * The rules of an improvement action: where it comes from, what was decided, what came of it. It
 * names other documents by type and key, and only such that everybody can read.
 */
export const improvementActionRules: Rules<ActionShared, ActionWords, ActionContext> = {
  derive(document, context) {
    const { shared } = document;
    const isFromMeeting = shared.sourceType === 'meeting' && !isBlank(shared.sourceKey);
    const facts: ActionShared = {
      ...shared,
      meetingKey:
        isBlank(shared.meetingKey) && isFromMeeting ? shared.sourceKey : shared.meetingKey,
    };
    return withPublicationFacts({ ...document, shared: facts }, actionNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, ['sourceType', 'completionDueOn']),
      ...checkPublicationFacts(document, actionNaming(shared, context)),
      ...checkEnds(shared, context),
      ...checkQuestionNo(shared),
      ...checkState(document),
      ...checkMetric(document),
      ...LOCALES.flatMap((locale) => checkWords(document, locale)),
    ];
  },
};

function checkEnds(shared: ActionShared, context: ActionContext): readonly Issue[] {
  const { sourceKey, meetingKey, resultType, resultKey } = shared;
  const isSameMeeting = shared.sourceType === 'meeting' && sourceKey === meetingKey;
  return [
    ...checkEnd('sourceKey', sourceKey, context.source),
    ...(isSameMeeting ? [] : checkEnd('meetingKey', meetingKey, context.meeting)),
    ...checkEnd('resultKey', resultKey, context.result),
    ...(isBlank(resultKey) || resultType !== null
      ? []
      : [errorAt('FIELD_REQUIRED', ['resultType'], { field: 'resultType' })]),
  ];
}

/** A type that this installation does not have cannot be looked into. */
function checkEnd(field: string, key: string | null, end: EndState): readonly Issue[] {
  if (key === null || isBlank(key) || end === 'public' || end === 'typeUnknown') return [];
  return [errorAt(end === 'missing' ? 'KEY_UNKNOWN' : 'KEY_NOT_PUBLIC', [field], { key })];
}

function checkQuestionNo({ sourceQuestionNo, sourceType }: ActionShared): readonly Issue[] {
  if (sourceQuestionNo === null || sourceType === 'meeting') return [];
  return [errorAt('QUESTION_WITHOUT_MEETING', ['sourceQuestionNo'], {})];
}

/** What a state says has to be there in Chinese. */
function checkState({ shared, words }: Action): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  const field =
    shared.state === 'declined' ? 'declineReason' : shared.state === 'done' ? 'outcome' : null;
  if (field === null || !isBlank(own?.[field])) return [];
  return [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })];
}

/** A comparison is whole or not there: what is measured, its unit, before and after. */
function checkMetric({ shared, words }: Action): readonly Issue[] {
  const missing = METRIC.filter((field) => shared[field] === null);
  const isUnnamed = isBlank(words[DEFAULT_LOCALE]?.metricName);
  const isNone = missing.length === METRIC.length && isUnnamed;
  if (isNone || (missing.length === 0 && !isUnnamed)) return [];
  return [
    ...missing.map((field) => errorAt('FIELD_REQUIRED', [field], { field })),
    ...(isUnnamed
      ? [errorAt('WORDS_REQUIRED', ['metricName'], { field: 'metricName', locale: DEFAULT_LOCALE })]
      : []),
  ];
}

function checkWords({ words }: Action, locale: (typeof LOCALES)[number]): readonly Issue[] {
  const own = words[locale];
  if (own === undefined) return [];
  const { title, summary, proposalText, declineReason, outcome, metricName, publicCredit } = own;
  return [
    ...checkLength(proposalText, 'proposalText', locale, LIMITS.proposalText),
    ...checkLength(declineReason, 'declineReason', locale, LIMITS.declineReason),
    ...checkLength(outcome, 'outcome', locale, LIMITS.outcome),
    ...checkPersonalNumbers(
      { title, summary, proposalText, declineReason, outcome, metricName, publicCredit },
      locale,
    ),
  ];
}
