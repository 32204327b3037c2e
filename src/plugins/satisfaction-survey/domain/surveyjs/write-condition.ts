import { isDay } from '../answer/check-answer';
import type { Condition, Scalar } from '../condition/condition';
import { CODE } from '../definition/limits';
import type { Question } from '../definition/question';

export type QuestionsByCode = ReadonlyMap<string, Question>;

/** A condition as an expression of SurveyJS; null where it asks about what is not there. */
export function expressionOf(condition: Condition, questions: QuestionsByCode): string | null {
  if ('all' in condition) return joined(condition.all, ' and ', questions);
  if ('any' in condition) return joined(condition.any, ' or ', questions);
  if ('not' in condition) {
    const part = expressionOf(condition.not, questions);
    return part === null ? null : `!(${part})`;
  }
  const question = questions.get(condition.question);
  if (question === undefined) return null;
  const name = `{${question.code}}`;
  if ('answered' in condition) return `${name} ${condition.answered ? 'notempty' : 'empty'}`;
  if ('atLeast' in condition) return `${name} >= ${condition.atLeast}`;
  if ('atMost' in condition) return `${name} <= ${condition.atMost}`;
  return amongValues(condition, question);
}

function joined(
  parts: readonly Condition[],
  word: string,
  questions: QuestionsByCode,
): string | null {
  const said = parts.map((part) => {
    const text = expressionOf(part, questions);
    const isJoined = 'all' in part || 'any' in part;
    return text !== null && isJoined && parts.length > 1 ? `(${text})` : text;
  });
  return said.length === 0 || said.includes(null) ? null : said.join(word);
}

function amongValues(
  { in: values, row }: Extract<Condition, { readonly in: unknown }>,
  question: Question,
): string | null {
  if ((question.type === 'matrix') !== (row !== undefined)) return null;
  const name = row === undefined ? question.code : `${question.code}.${row}`;
  const said = values.map(literal);
  if (said.length === 0 || said.includes(null)) return null;
  if (said.length > 1) return `{${name}} anyof [${said.join(', ')}]`;
  const isSeveral = question.type === 'multi' || question.type === 'ranking';
  return `{${name}} ${isSeveral ? 'contains' : '='} ${said[0]}`;
}

/** Codes, days and numbers; no other text is in a condition that can hold. */
function literal(value: Scalar): string | null {
  if (typeof value !== 'string') return String(value);
  return CODE.test(value) || isDay(value) ? `'${value}'` : null;
}
