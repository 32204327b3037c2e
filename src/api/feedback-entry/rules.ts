import { errorAt, warningAt } from '../../content/issue-codes';
import { isDay } from '../../content/instant';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../content/locales';
import {
  checkLength,
  checkPresent,
  checkPublicationFacts,
  checkRange,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { isCertain, scanPersonalData } from '../../feedback/domain/personal-data';
import { feedbackEntryNaming } from './naming';
import type { FeedbackEntryContext, FeedbackEntryShared, FeedbackEntryWords } from './types';

export type FeedbackEntry = ContentDocument<FeedbackEntryShared, FeedbackEntryWords>;

const REQUIRED = ['ticketNo', 'kind', 'receivedOn', 'repliedOn'] as const;
const TEXTS = ['question', 'reply'] as const;
/** Longest question and reply, in Han characters. */
const LIMITS = { question: 500, reply: 1000 } as const;

/** The rules of a public entry: a ticket behind it that may be shown, and nobody named in it. */
export const feedbackEntryRules: Rules<
  FeedbackEntryShared,
  FeedbackEntryWords,
  FeedbackEntryContext
> = {
  derive: (document, context) =>
    withPublicationFacts(document, feedbackEntryNaming(document, context)),

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkTicket(shared, context),
      ...checkRange(shared.satisfaction, 'satisfaction', [1, 5]),
      ...checkDays(shared),
      ...checkPublicationFacts(document, feedbackEntryNaming(document, context)),
      ...checkWords(document),
    ];
  },
};

function checkTicket(
  { ticketNo, service }: FeedbackEntryShared,
  { ticket, services }: FeedbackEntryContext,
): readonly Issue[] {
  const issues: Issue[] = [];
  if (!isBlank(ticketNo) && ticket === 'missing') {
    issues.push(errorAt('FEEDBACK_TICKET_UNKNOWN', ['ticketNo'], { text: ticketNo ?? '' }));
  }
  if (ticket === 'protected') issues.push(errorAt('FEEDBACK_TICKET_PROTECTED', ['ticketNo'], {}));
  if (service !== null && !isBlank(service) && !services.has(service)) {
    issues.push(errorAt('FEEDBACK_SERVICE_UNKNOWN', ['service'], { code: service }));
  }
  return issues;
}

function checkDays({ receivedOn, repliedOn }: FeedbackEntryShared): readonly Issue[] {
  if (!isDay(receivedOn) || !isDay(repliedOn) || receivedOn <= repliedOn) return [];
  return [errorAt('TIME_ORDER', ['repliedOn'], { field: 'repliedOn', otherField: 'receivedOn' })];
}

function checkWords({ words }: FeedbackEntry): readonly Issue[] {
  const missing = TEXTS.filter((field) => isBlank(words[DEFAULT_LOCALE]?.[field])).map((field) =>
    errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
  );
  const found = LOCALES.flatMap((locale) =>
    [...TEXTS, 'title' as const].flatMap((field) => {
      const text = words[locale]?.[field];
      const limit = field === 'title' ? [] : checkLength(text, field, locale, LIMITS[field]);
      return [...limit, ...checkPersonalData(text ?? '', field, locale)];
    }),
  );
  return [...missing, ...found];
}

/** Numbers and addresses block; what looks like a name is shown to whoever publishes. */
function checkPersonalData(text: string, field: string, locale: Locale): readonly Issue[] {
  return scanPersonalData(text).map((finding) => {
    const params = { field, locale, text: text.slice(finding.start, finding.end) };
    return isCertain(finding)
      ? errorAt('PERSONAL_DATA', [field], params)
      : warningAt('PERSONAL_NAME', [field], params);
  });
}
