import { OTHER } from './limits';
import { isQuestion, type Question, type QuestionnaireItem } from './question';
import type { Words } from './words';

/** A questionnaire with everything that is said around it, in all its languages. */
export interface Definition {
  readonly defaultLocale: string;
  readonly title: Words;
  readonly purpose?: Words;
  readonly privacyNotice: Words;
  /** Shown where children under 14 are asked; needed there. */
  readonly guardianNotice?: Words;
  readonly under14: boolean;
  readonly items: readonly QuestionnaireItem[];
  /** The single-choice question by whose options results are told for groups. */
  readonly segment?: string;
  /** Codes of former questions, and of former options as `question.option`: never used again. */
  readonly retired: readonly string[];
}

export function questionsOf(definition: Definition): readonly Question[] {
  return definition.items.filter(isQuestion);
}

/** Values that can be chosen one by one, as text, in their order; none for open questions. */
export function choicesOf(question: Question): readonly string[] {
  switch (question.type) {
    case 'single':
    case 'multi':
      return [...question.options.map(({ code }) => code), ...(question.other ? [OTHER] : [])];
    case 'rating':
      return Array.from({ length: question.scale }, (_, place) => String(place + 1));
    case 'nps':
      return Array.from({ length: 11 }, (_, place) => String(place));
    case 'ranking':
      return question.options.map(({ code }) => code);
    case 'matrix':
      return question.columns.map(({ code }) => code);
    case 'yesNo':
      return ['true', 'false'];
    case 'consent':
      return ['true'];
    default:
      return [];
  }
}
