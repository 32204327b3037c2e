import { choicesOf, questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { Question } from '../../../../domain/definition/question';

/** One round of a series: its name and what was asked. */
export interface Round {
  readonly key: string;
  readonly definition: Definition;
}

/** Rounds whose figures of a question may stand in one line, oldest first. */
export interface TrendLine {
  readonly question: string;
  readonly rounds: readonly string[];
}

/**
 * Lines over the rounds: a question goes on where code and scale are the same, begins anew where the
 * scale changed. A line of one round is no trend and is left out.
 */
export function trendLines(rounds: readonly Round[]): readonly TrendLine[] {
  const lines: { question: Question; keys: string[] }[] = [];
  for (const { key, definition } of rounds) {
    for (const question of questionsOf(definition)) {
      const line = lines.findLast((one) => one.question.code === question.code);
      if (line !== undefined && isComparable(line.question, question)) line.keys.push(key);
      else lines.push({ question, keys: [key] });
    }
  }
  return lines
    .filter(({ keys }) => keys.length > 1)
    .map(({ question, keys }) => ({ question: question.code, rounds: keys }));
}

/** Whether two questions ask the same on the same scale, whatever their words. */
export function isComparable(one: Question, other: Question): boolean {
  return one.code === other.code && scaleOf(one) === scaleOf(other);
}

/** What the numbers of a question mean, as text; texts that are equal mean the same. */
export function scaleOf(question: Question): string {
  const choices = [...choicesOf(question)].sort();
  const rows = question.type === 'matrix' ? question.rows.map(({ code }) => code).sort() : [];
  const limits =
    question.type === 'multi' || question.type === 'ranking'
      ? [question.min ?? null, question.max ?? null]
      : [];
  const alone =
    question.type === 'multi'
      ? question.options.filter(({ exclusive }) => exclusive).map(({ code }) => code)
      : [];
  const decimals = question.type === 'number' ? question.decimals : null;
  return JSON.stringify([question.type, choices, rows, limits, alone.sort(), decimals]);
}
