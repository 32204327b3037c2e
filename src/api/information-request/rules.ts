import { errorAt, warningAt } from '../../content/issue-codes';
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
import { replyDueOn, workdaysLate } from './deadline';
import { requestNaming } from './naming';
import type { RequestContext, RequestDays, RequestShared, RequestWords } from './types';

export type Request = ContentDocument<RequestShared, RequestWords>;

const REQUIRED = ['requestNo', 'mode', 'receivedOn', 'decision', 'repliedOn'] as const;
/** Longest texts, in Han characters. */
const LIMITS = { replySummary: 300, legalBasis: 150 } as const;

/**
 * The rules of an information request: what everybody may read of it is what was asked, without a
 * trace of who asked, when it was answered, and how. It is published after the reply, not before.
 */
export const informationRequestRules: Rules<RequestShared, RequestWords, RequestContext> = {
  derive(document, context) {
    const { shared } = document;
    const facts: RequestShared = {
      ...shared,
      mode: shared.mode ?? 'onRequest',
      replyDueOn: replyDueOn(shared, context.calendar),
    };
    return withPublicationFacts({ ...document, shared: facts }, requestNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, requestNaming(shared, context)),
      ...(context.isNumberTaken === true
        ? [errorAt('CODE_TAKEN', ['requestNo'], { code: shared.requestNo ?? '' })]
        : []),
      ...checkReceived(shared, context),
      ...checkDue(shared, context),
      ...checkRefusal(document),
      ...checkWords(document),
    ];
  },
};

function checkReceived({ receivedOn }: RequestShared, { today }: RequestContext) {
  if (receivedOn === null || receivedOn <= today) return [];
  return [errorAt('TIME_IN_FUTURE', ['receivedOn'], { field: 'receivedOn' })];
}

function checkDue(shared: RequestShared, { calendar, today }: RequestContext): readonly Issue[] {
  const due = replyDueOn(shared, calendar);
  const issues: Issue[] = [];
  if (shared.replyDueOn !== due) {
    issues.push(errorAt('NOT_RECOMPUTED', ['replyDueOn'], { field: 'replyDueOn' }));
  }
  const late = workdaysLate(days(shared), calendar, today);
  if (late > 0) {
    const params = { due: due ?? '…', workdays: late };
    issues.push(warningAt('REQUEST_LATE', ['replyDueOn'], params));
  }
  return issues;
}

/** Whoever gets nothing, or not all, is told on what grounds. */
function checkRefusal({ shared, words }: Request): readonly Issue[] {
  if (!isRefusing(shared.decision)) return [];
  return [
    ...checkPresent(shared, ['refusalReason']),
    ...(isBlank(words[DEFAULT_LOCALE]?.legalBasis)
      ? [errorAt('WORDS_REQUIRED', ['legalBasis'], { field: 'legalBasis', locale: DEFAULT_LOCALE })]
      : []),
  ];
}

export function isRefusing(decision: unknown): boolean {
  return decision === 'refused' || decision === 'partiallyGranted';
}

function checkWords({ words }: Request): readonly Issue[] {
  return LOCALES.flatMap((locale) => {
    const own = words[locale];
    if (own === undefined) return [];
    const { title, summary, replySummary, legalBasis } = own;
    return [
      ...checkLength(replySummary, 'replySummary', locale, LIMITS.replySummary),
      ...checkLength(legalBasis, 'legalBasis', locale, LIMITS.legalBasis),
      ...checkPersonalNumbers({ title, summary, replySummary, legalBasis }, locale),
    ];
  });
}

function days(shared: RequestShared): RequestDays {
  return shared;
}
