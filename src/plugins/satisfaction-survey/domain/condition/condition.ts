import { answerTo, type Answers, type AnswerValue } from '../answer/answer';

/** A value an answer is compared with. */
export type Scalar = string | number | boolean;

/**
 * When something is asked: plain data, read and never run. `in` holds where the answer, or one of
 * several chosen ones, is among the values; nothing but `answered: false` and `not` holds for a
 * question that was not answered.
 */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly question: string; readonly in: readonly Scalar[]; readonly row?: string }
  | { readonly question: string; readonly answered: boolean }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly atMost: number };

export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const answer = answerTo(answers, condition.question);
  if ('answered' in condition) return (answer !== undefined) === condition.answered;
  if ('in' in condition) return isAmong(condition.in, answer, condition.row);
  if (typeof answer !== 'number') return false;
  return 'atLeast' in condition ? answer >= condition.atLeast : answer <= condition.atMost;
}

function isAmong(
  values: readonly Scalar[],
  answer: AnswerValue | undefined,
  row: string | undefined,
): boolean {
  if (answer === undefined) return false;
  if (typeof answer !== 'object') return row === undefined && values.includes(answer);
  if (isList(answer)) return row === undefined && answer.some((code) => values.includes(code));
  const cell = row !== undefined && Object.hasOwn(answer, row) ? answer[row] : undefined;
  return cell !== undefined && values.includes(cell);
}

function isList(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}

/** The questions that a condition asks about. */
export function questionsIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(questionsIn);
  if ('any' in condition) return condition.any.flatMap(questionsIn);
  if ('not' in condition) return questionsIn(condition.not);
  return [condition.question];
}

/** The condition with every part that asks about a question replaced. */
export function withQuestions(condition: Condition, rename: (code: string) => string): Condition {
  if ('all' in condition) return { all: condition.all.map((part) => withQuestions(part, rename)) };
  if ('any' in condition) return { any: condition.any.map((part) => withQuestions(part, rename)) };
  if ('not' in condition) return { not: withQuestions(condition.not, rename) };
  return { ...condition, question: rename(condition.question) };
}
