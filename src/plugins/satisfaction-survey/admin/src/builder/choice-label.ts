import { choicesOf } from '../../../domain/definition/definition';
import { OTHER } from '../../../domain/definition/limits';
import type { Question } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import type { Say } from '../words/sentence';
import type { Writing } from './words-input';

/** Each value that can be chosen, with what it is called in a language. */
export function namedChoices(
  question: Question,
  { locale, defaultLocale }: Writing,
  say: Say,
): readonly (readonly [value: string, name: string])[] {
  const nameOf = (value: string): string => {
    switch (question.type) {
      case 'rating':
      case 'nps': {
        const words = wordsIn(question.labels[value] ?? {}, locale, defaultLocale);
        return words === '' ? value : `${value} ${words}`;
      }
      case 'yesNo':
        return say(value === 'true' ? 'answer.true' : 'answer.false');
      case 'consent':
        return say('answer.agree');
      case 'single':
      case 'multi':
      case 'ranking':
      case 'matrix': {
        const options = question.type === 'matrix' ? question.columns : question.options;
        const label = options.find(({ code }) => code === value)?.label;
        const other = value === OTHER && 'other' in question ? question.other : undefined;
        return wordsIn(label ?? other ?? {}, locale, defaultLocale) || value;
      }
      default:
        return value;
    }
  };
  return choicesOf(question).map((value) => [value, nameOf(value)] as const);
}
