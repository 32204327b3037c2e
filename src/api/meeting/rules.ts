import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { numbered } from '../../content/numbered';
import { checkPersonalNumbers } from '../../content/personal-numbers';
import {
  checkPresent,
  checkPublicationFacts,
  mapWords,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { addWorkdays } from '../../shared/workdays';
import { wallTime } from '../../shared/zoned-time';
import { checkQuestions } from './check-questions';
import { meetingNaming } from './naming';
import type { MeetingContext, MeetingShared, MeetingWords } from './types';

export type Meeting = ContentDocument<MeetingShared, MeetingWords>;

/** Minutes are due so many workdays after the meeting. */
export const MINUTES_WORKDAYS = 5;

const REQUIRED = ['kind', 'startAt', 'endAt', 'placeCode'] as const;

/** The rules of a meeting: announced with time and place, and told afterwards without a name. */
export const meetingRules: Rules<MeetingShared, MeetingWords, MeetingContext> = {
  derive(document, context) {
    const { shared } = document;
    const facts: MeetingShared = {
      ...shared,
      internalOnly: shared.internalOnly ?? shared.kind === 'workingGroup',
      publicPlaceCode: context.publicPlaces.get(shared.placeCode ?? '') ?? null,
      questions: numbered(shared.questions, 'no'),
      minutesDueOn: minutesDueOn(shared, context),
    };
    const words = mapWords(document.words, (own) => ({
      ...own,
      questionWords: numbered(own.questionWords, 'no'),
    }));
    return withPublicationFacts({ shared: facts, words }, meetingNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, meetingNaming(shared, context)),
      ...checkInternal(shared),
      ...checkTimes(shared),
      ...checkPlace(shared, context),
      ...checkQuestions(document, context),
      ...checkWords(document),
    ];
  },
};

function minutesDueOn({ endAt }: MeetingShared, { calendar }: MeetingContext): string | null {
  return endAt === null ? null : addWorkdays(calendar, wallTime(endAt).day, MINUTES_WORKDAYS);
}

function checkInternal({ internalOnly }: MeetingShared): readonly Issue[] {
  return internalOnly === true ? [errorAt('MEETING_INTERNAL', ['internalOnly'], {})] : [];
}

function checkTimes({ startAt, endAt }: MeetingShared): readonly Issue[] {
  if (startAt === null || endAt === null || Date.parse(startAt) < Date.parse(endAt)) return [];
  return [errorAt('TIME_ORDER', ['endAt'], { field: 'endAt', otherField: 'startAt' })];
}

function checkPlace({ placeCode }: MeetingShared, { publicPlaces }: MeetingContext) {
  if (placeCode === null || publicPlaces.has(placeCode)) return [];
  return [errorAt('CODE_UNKNOWN', ['placeCode'], { field: 'placeCode', code: placeCode })];
}

function checkWords({ words }: Meeting): readonly Issue[] {
  const isWithout = (words[DEFAULT_LOCALE]?.topics ?? []).some(({ text }) => !text?.trim());
  return [
    ...(isWithout
      ? [errorAt('WORDS_REQUIRED', ['topics'], { field: 'topics', locale: DEFAULT_LOCALE })]
      : []),
    ...LOCALES.flatMap((locale) => {
      const own = words[locale];
      const said = (own?.questionWords ?? []).map((line) => `${line.question} ${line.answer}`);
      const texts = {
        ...{ title: own?.title, summary: own?.summary, minutes: own?.minutes },
        topics: (own?.topics ?? []).map(({ text }) => text).join('\n'),
        questionWords: said.join('\n'),
      };
      return checkPersonalNumbers(texts, locale);
    }),
  ];
}
