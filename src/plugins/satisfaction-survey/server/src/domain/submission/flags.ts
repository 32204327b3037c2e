import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import { answerTo, type Answers } from '../../../../domain/answer/answer';

/** Why a response may be looked at; none of these ever drops it. */
export const FLAGS = ['honeypot', 'quick', 'straightLine', 'waited'] as const;
export type Flag = (typeof FLAGS)[number];

/** Ratings from which on the same answer to all of them is worth a look. */
const RATINGS_FOR_A_LINE = 4;

/** Seconds for each question below which nobody reads. */
const SECONDS_FOR_A_QUESTION = 1;

export interface Impression {
  readonly isHoneypotFilled: boolean;
  /** From the start to the sending. */
  readonly seconds: number;
  /** Whether it came while so much was sent that it had to work or wait. */
  readonly hasWaited: boolean;
}

export function flagsOf(
  definition: Definition,
  answers: Answers,
  { isHoneypotFilled, seconds, hasWaited }: Impression,
): readonly Flag[] {
  const questions = questionsOf(definition).filter(
    ({ code }) => answerTo(answers, code) !== undefined,
  );
  const ratings = questions
    .filter(({ type }) => type === 'rating')
    .map(({ code }) => answerTo(answers, code));
  const isLine = ratings.length >= RATINGS_FOR_A_LINE && new Set(ratings).size === 1;
  const isQuick = seconds < questions.length * SECONDS_FOR_A_QUESTION;
  return [
    ...(isHoneypotFilled ? (['honeypot'] as const) : []),
    ...(isQuick ? (['quick'] as const) : []),
    ...(isLine ? (['straightLine'] as const) : []),
    ...(hasWaited ? (['waited'] as const) : []),
  ];
}
