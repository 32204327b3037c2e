import type { Condition } from '../../../domain/condition/condition';
import { questionsOf, type Definition } from '../../../domain/definition/definition';
import { wordsIn } from '../../../domain/definition/words';
import { filled, type Language } from '../../../domain/messages/sentence';
import { labelledValues } from '../domain/results/result-labels';
import { PAGE } from './page-words';

/** When something is asked, as a clause: without JavaScript readers decide themselves. */
export function conditionWords(
  condition: Condition,
  definition: Definition,
  language: Language,
): string {
  const said = (part: Condition) => conditionWords(part, definition, language);
  const and = filled(PAGE.and, language);
  if ('all' in condition) return condition.all.map(said).join(and);
  if ('any' in condition) return condition.any.map(said).join(filled(PAGE.or, language));
  if ('not' in condition) return filled(PAGE.not, language, { condition: said(condition.not) });
  const asked = questionsOf(definition).find(({ code }) => code === condition.question);
  const name = (words: Readonly<Record<string, string>>) =>
    wordsIn(words, language, definition.defaultLocale);
  const question = asked === undefined ? condition.question : name(asked.text);
  if ('answered' in condition) {
    return filled(condition.answered ? PAGE.answeredIt : PAGE.notAnswered, language, { question });
  }
  if ('atLeast' in condition) {
    return filled(PAGE.atLeast, language, { question, value: condition.atLeast });
  }
  if ('atMost' in condition) {
    return filled(PAGE.atMost, language, { question, value: condition.atMost });
  }
  const values = asked === undefined ? [] : labelledValues(definition, asked);
  const options = condition.in.map((value) => {
    const key = condition.row === undefined ? String(value) : `${condition.row}=${String(value)}`;
    const found = values.find((one) => one.value === key);
    return found === undefined ? String(value) : name(found.label);
  });
  return filled(PAGE.chose, language, {
    ...{ question, options: options.join(filled(PAGE.orOption, language)) },
  });
}
