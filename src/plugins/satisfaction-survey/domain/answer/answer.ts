import { OTHER } from '../definition/limits';

/** An answer: a code, number, yes or no, several codes, a column for each row, or a text. */
export type AnswerValue =
  string | number | boolean | readonly string[] | Readonly<Record<string, string>>;

/** Answers by the question's code; the text beside the option `other` by `code.other`. */
export type Answers = Readonly<Record<string, AnswerValue>>;

/** What came in: nothing is known of it. */
export type RawAnswers = Readonly<Record<string, unknown>>;

export function answerTo(answers: Answers, code: string): AnswerValue | undefined {
  return Object.hasOwn(answers, code) ? answers[code] : undefined;
}

/** Where the text beside the option `other` is kept. */
export const otherKey = (code: string): string => `${code}.${OTHER}`;
