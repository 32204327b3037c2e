import { errorAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE, LOCALES } from '../../content/locales';
import { ratioBp } from '../../content/money';
import { checkPersonalNumbers } from '../../content/personal-numbers';
import {
  checkPresent,
  checkPublicationFacts,
  isBlank,
  withPublicationFacts,
} from '../../content/publication-facts';
import type { ContentDocument, Issue, Rules } from '../../content/rules';
import { trainingNaming } from './naming';
import type { TrainingContext, TrainingShared, TrainingWords } from './types';

export type Training = ContentDocument<TrainingShared, TrainingWords>;

const REQUIRED = ['heldOn', 'hours', 'eligible', 'attendees'] as const;

/** The rules of a training session: when, how long, on what, and how many of those asked came. */
export const trainingSessionRules: Rules<TrainingShared, TrainingWords, TrainingContext> = {
  derive(document, context) {
    const { shared } = document;
    const facts = { ...shared, attendanceRateBp: ratioBp(shared.attendees, shared.eligible) };
    return withPublicationFacts({ ...document, shared: facts }, trainingNaming(facts, context));
  },

  check(document, context) {
    const { shared } = document;
    return [
      ...checkPresent(shared, REQUIRED),
      ...checkPublicationFacts(document, trainingNaming(shared, context)),
      ...checkCounts(shared),
      ...checkDay(shared, context),
      ...checkWords(document),
    ];
  },
};

function checkCounts({ attendees, eligible }: TrainingShared): readonly Issue[] {
  if (attendees === null || eligible === null || attendees <= eligible) return [];
  const params = { field: 'attendees', otherField: 'eligible', value: attendees, limit: eligible };
  return [errorAt('FIGURE_ABOVE', ['attendees'], params)];
}

function checkDay({ heldOn }: TrainingShared, { today }: TrainingContext): readonly Issue[] {
  if (heldOn === null || heldOn <= today) return [];
  return [errorAt('TIME_IN_FUTURE', ['heldOn'], { field: 'heldOn' })];
}

function checkWords({ words }: Training): readonly Issue[] {
  const own = words[DEFAULT_LOCALE];
  const topics = (own?.topics ?? []).filter(({ text }) => !isBlank(text));
  const missing = [
    ...(topics.length === 0 ? ['topics'] : []),
    ...(isBlank(own?.trainerRole) ? ['trainerRole'] : []),
  ];
  return [
    ...missing.map((field) =>
      errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE }),
    ),
    ...LOCALES.flatMap((locale) => {
      const said = words[locale];
      const texts = {
        ...{ title: said?.title, summary: said?.summary, trainerRole: said?.trainerRole },
        topics: (said?.topics ?? []).map(({ text }) => text).join('\n'),
      };
      return checkPersonalNumbers(texts, locale);
    }),
  ];
}
