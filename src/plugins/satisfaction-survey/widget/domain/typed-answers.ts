import type { AnswerValue, RawAnswers } from '../../domain/answer/answer';
import { otherKey } from '../../domain/answer/answer';
import { checkOne } from '../../domain/answer/check-answers';
import { walk } from '../../domain/condition/visible';
import { choicesOf, questionsOf, type Definition } from '../../domain/definition/definition';
import {
  isQuestion,
  type Question,
  type QuestionnaireItem,
} from '../../domain/definition/question';

/** What stands in the fields: a number is kept as it is typed. */
export type TypedAnswers = Readonly<Record<string, AnswerValue>>;

/** A number as people type it: with a comma, or in full-width digits. */
function numberTyped(text: string): number | string | undefined {
  const plain = text.normalize('NFKC').trim().replace(',', '.');
  if (plain === '') return undefined;
  return /^[-+]?\d*\.?\d+$/.test(plain) ? Number(plain) : text;
}

/** The answers as they are checked and sent. */
export function rawAnswers(definition: Definition, typed: TypedAnswers): RawAnswers {
  const numbers = new Set(
    questionsOf(definition).flatMap(({ type, code }) => (type === 'number' ? [code] : [])),
  );
  return Object.fromEntries(
    Object.entries(typed).map(([code, value]) => [
      code,
      numbers.has(code) && typeof value === 'string' ? numberTyped(value) : value,
    ]),
  );
}

/** The items shown to somebody who answered so, and how many of the questions are answered. */
export interface Shown {
  readonly items: readonly QuestionnaireItem[];
  readonly answered: number;
  readonly asked: number;
}

/** Decided as the server decides it: an answer that is wrong is none. */
export function shownFor(definition: Definition, typed: TypedAnswers): Shown {
  const raw = rawAnswers(definition, typed);
  const items: QuestionnaireItem[] = [];
  let answered = 0;
  walk(definition, (item) => {
    items.push(item);
    if (!isQuestion(item)) return undefined;
    const { answer, issue } = checkOne(item, raw);
    if (answer !== undefined && issue === undefined) answered += 1;
    return issue === undefined ? answer : undefined;
  });
  return { items, answered, asked: items.filter(isQuestion).length };
}

/**
 * What of the answers still fits after the questions were changed: nobody types twice what is still
 * asked, and nothing is sent that is not.
 */
export function fittingAnswers(definition: Definition, typed: TypedAnswers): TypedAnswers {
  const fitting: Record<string, AnswerValue> = {};
  for (const question of questionsOf(definition)) {
    const value = typed[question.code];
    const kept = value === undefined ? undefined : fittingValue(question, value);
    if (kept !== undefined) fitting[question.code] = kept;
    const other = typed[otherKey(question.code)];
    if (other !== undefined && kept !== undefined) fitting[otherKey(question.code)] = other;
  }
  return fitting;
}

function fittingValue(question: Question, value: AnswerValue): AnswerValue | undefined {
  const choices = choicesOf(question);
  switch (question.type) {
    case 'single':
      return typeof value === 'string' && choices.includes(value) ? value : undefined;
    case 'rating':
    case 'nps':
      return typeof value === 'number' && choices.includes(String(value)) ? value : undefined;
    case 'multi':
    case 'ranking':
      return isList(value) ? value.filter((code) => choices.includes(code)) : undefined;
    case 'matrix': {
      if (typeof value !== 'object' || isList(value)) return undefined;
      const rows = new Set(question.rows.map(({ code }) => code));
      const cells = Object.entries(value).filter(
        ([row, column]) => rows.has(row) && choices.includes(column),
      );
      return Object.fromEntries(cells);
    }
    case 'yesNo':
    case 'consent':
      return typeof value === 'boolean' ? value : undefined;
    default:
      return typeof value === 'string' ? value : undefined;
  }
}

export function isList(value: AnswerValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
