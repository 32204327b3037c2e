import { answerTo, otherKey, type Answers } from '../../../domain/answer/answer';
import type { Question } from '../../../domain/definition/question';
import { wordsIn } from '../../../domain/definition/words';
import { namedChoices } from '../builder/choice-label';
import type { Writing } from '../builder/words-input';
import type { Say } from '../words/sentence';

/** An answer line by line, in words; nothing where there is none. */
export function answerLines(
  question: Question,
  answers: Answers,
  { writing, say }: { readonly writing: Writing; readonly say: Say },
): readonly string[] {
  const answer = answerTo(answers, question.code);
  if (answer === undefined) return [];
  const names = new Map(namedChoices(question, writing, say));
  const nameOf = (value: string) => names.get(value) ?? value;
  const other = answerTo(answers, otherKey(question.code));
  const beside = typeof other === 'string' ? [other] : [];
  if (typeof answer !== 'object') return [nameOf(String(answer)), ...beside];
  if (isList(answer)) {
    const isRanked = question.type === 'ranking';
    const lines = answer.map((code, place) =>
      isRanked ? `${place + 1}. ${nameOf(code)}` : nameOf(code),
    );
    return [...lines, ...beside];
  }
  const rows = question.type === 'matrix' ? question.rows : [];
  return Object.entries(answer).map(([row, column]) => {
    const label = rows.find(({ code }) => code === row)?.label ?? {};
    return `${wordsIn(label, writing.locale, writing.defaultLocale) || row}: ${nameOf(column)}`;
  });
}

const isList = (answer: object): answer is readonly string[] => Array.isArray(answer);
