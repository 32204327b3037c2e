import type { Condition, Scalar } from '../../../domain/condition/condition';
import { choicesOf } from '../../../domain/definition/definition';
import type { Question } from '../../../domain/definition/question';

/** One line of a condition as it is chosen: a question, how it is compared, and with what. */
export interface ConditionRow {
  readonly question: string;
  readonly test: 'in' | 'answered' | 'unanswered' | 'atLeast' | 'atMost';
  /** Values of `in`, as texts. */
  readonly values: readonly string[];
  /** Of a matrix. */
  readonly row: string | null;
  /** Of `atLeast` and `atMost`, as it is typed. */
  readonly limit: string;
}

export interface ConditionRows {
  /** Whether all of them have to hold, or one is enough. */
  readonly join: 'all' | 'any';
  readonly rows: readonly ConditionRow[];
}

/** A condition as lines; null for one that was not made of lines. */
export function rowsOfCondition(condition: Condition): ConditionRows | null {
  const join = 'any' in condition ? 'any' : 'all';
  const parts =
    'any' in condition ? condition.any : 'all' in condition ? condition.all : [condition];
  const rows = parts.map(rowOf);
  return rows.includes(null) ? null : { join, rows: rows as readonly ConditionRow[] };
}

function rowOf(part: Condition): ConditionRow | null {
  if ('all' in part || 'any' in part || 'not' in part) return null;
  const row = { question: part.question, values: [], row: null, limit: '' };
  if ('answered' in part) return { ...row, test: part.answered ? 'answered' : 'unanswered' };
  if ('atLeast' in part) return { ...row, test: 'atLeast', limit: String(part.atLeast) };
  if ('atMost' in part) return { ...row, test: 'atMost', limit: String(part.atMost) };
  return { ...row, test: 'in', values: part.in.map(String), row: part.row ?? null };
}

/** The condition that lines make; undefined while none of them is complete. */
export function conditionOfRows(
  { join, rows }: ConditionRows,
  questions: readonly Question[],
): Condition | undefined {
  const parts = rows.flatMap((row) => partOf(row, questions) ?? []);
  const [only] = parts;
  if (parts.length <= 1) return only;
  return join === 'all' ? { all: parts } : { any: parts };
}

function partOf(
  { question: code, test, values, row, limit }: ConditionRow,
  questions: readonly Question[],
): Condition | null {
  const question = questions.find((one) => one.code === code);
  if (question === undefined) return null;
  const number = Number(limit);
  switch (test) {
    case 'answered':
    case 'unanswered':
      return { question: code, answered: test === 'answered' };
    case 'atLeast':
    case 'atMost':
      if (limit.trim() === '' || Number.isNaN(number)) return null;
      return test === 'atLeast'
        ? { question: code, atLeast: number }
        : { question: code, atMost: number };
    case 'in': {
      const chosen = values.map((value) => scalarOf(question, value));
      if (chosen.length === 0 || (question.type === 'matrix' && row === null)) return null;
      return { question: code, in: chosen, ...(row === null ? {} : { row }) };
    }
  }
}

/** A value as answers to the question have it. */
function scalarOf({ type }: Question, value: string): Scalar {
  if (type === 'rating' || type === 'nps') return Number(value);
  return type === 'yesNo' || type === 'consent' ? value === 'true' : value;
}

/** How answers to a question can be compared, the usual way first. */
export function testsOf(question: Question): readonly ConditionRow['test'][] {
  const answered = ['answered', 'unanswered'] as const;
  if (question.type === 'rating' || question.type === 'nps') {
    return ['atMost', 'atLeast', 'in', ...answered];
  }
  if (question.type === 'number') return ['atMost', 'atLeast', ...answered];
  const isChoice = choicesOf(question).length > 0 && question.type !== 'ranking';
  return isChoice ? ['in', ...answered] : answered;
}

/** A line about a question, with nothing chosen yet. */
export function newRow(question: Question): ConditionRow {
  return {
    question: question.code,
    test: testsOf(question)[0] ?? 'answered',
    values: [],
    row: question.type === 'matrix' ? (question.rows[0]?.code ?? null) : null,
    limit: '',
  };
}
