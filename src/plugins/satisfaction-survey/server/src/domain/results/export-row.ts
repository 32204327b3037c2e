import {
  answerTo,
  otherKey,
  type Answers,
  type AnswerValue,
} from '../../../../domain/answer/answer';
import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import type { CsvCell } from '../../../../../../shared/csv';

/** A column of an export: a question, a row of a matrix, or the text beside the option `other`. */
export interface ExportColumn {
  readonly name: string;
  readonly question: string;
  /** Of a matrix. */
  readonly row?: string;
}

/** A response as it leaves the house: with neither number nor hour. */
export interface ExportedResponse {
  readonly revision: number;
  readonly locale: string;
  readonly channel: string;
  readonly standing: string;
  readonly isLate: boolean;
  readonly flags: readonly string[];
  readonly answers: Answers;
}

export function exportColumns(definition: Definition): readonly ExportColumn[] {
  return questionsOf(definition).flatMap((question): readonly ExportColumn[] => {
    const { code } = question;
    if (question.type === 'matrix') {
      return question.rows.map((row) => ({
        ...{ name: `${code}.${row.code}`, question: code, row: row.code },
      }));
    }
    const hasOther =
      (question.type === 'single' || question.type === 'multi') && question.other !== undefined;
    const other = { name: otherKey(code), question: otherKey(code) };
    return [{ name: code, question: code }, ...(hasOther ? [other] : [])];
  });
}

const FIXED = ['revision', 'locale', 'channel', 'standing', 'late', 'flags'] as const;

export function exportHead(columns: readonly ExportColumn[]): readonly CsvCell[] {
  return [...FIXED, ...columns.map(({ name }) => name)];
}

export function exportRow(
  columns: readonly ExportColumn[],
  response: ExportedResponse,
): readonly CsvCell[] {
  const { revision, locale, channel, standing, isLate, flags, answers } = response;
  return [
    ...[revision, locale, channel, standing, isLate ? 1 : 0, flags.join(' ')],
    ...columns.map(({ question, row }) => cellOf(answerTo(answers, question), row)),
  ];
}

/** Several codes stand in one cell, those of a ranking in their order. */
function cellOf(answer: AnswerValue | undefined, row: string | undefined): CsvCell {
  if (answer === undefined) return null;
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  if (typeof answer !== 'object') return answer;
  if (isList(answer)) return answer.join(' ');
  return row !== undefined && Object.hasOwn(answer, row) ? (answer[row] ?? null) : null;
}

function isList(answer: object): answer is readonly string[] {
  return Array.isArray(answer);
}
