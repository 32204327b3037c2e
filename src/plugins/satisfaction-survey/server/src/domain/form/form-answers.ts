import { ANSWER_FIELD, answerField, type FormValues } from '../../../../contracts/public/form';
import { otherKey, type RawAnswers } from '../../../../domain/answer/answer';
import { questionsOf, type Definition } from '../../../../domain/definition/definition';
import { OTHER } from '../../../../domain/definition/limits';
import type { Question, RankingQuestion } from '../../../../domain/definition/question';

/**
 * Answers as a form sends them, in the kinds that questions have. What is no number or day is left as
 * it is, so that whoever checks it says what is wrong.
 */
export function answersOfForm(definition: Definition, values: FormValues): RawAnswers {
  const answers: Record<string, unknown> = {};
  for (const question of questionsOf(definition)) {
    const answer = answerOf(question, values);
    if (answer !== undefined) answers[question.code] = answer;
    const other = one(values, answerField(question.code, OTHER));
    const hasOther = question.type === 'single' || question.type === 'multi';
    if (hasOther && other !== '') answers[otherKey(question.code)] = other;
  }
  return answers;
}

function one(values: FormValues, name: string): string {
  return Object.hasOwn(values, name) ? (values[name]?.[0] ?? '') : '';
}

function answerOf(question: Question, values: FormValues): unknown {
  const name = answerField(question.code);
  const text = one(values, name);
  switch (question.type) {
    case 'multi':
      return Object.hasOwn(values, name)
        ? values[name]?.filter((value) => value !== '')
        : undefined;
    case 'matrix':
      return cellsOf(question.rows, question.code, values);
    case 'ranking':
      return rankingOf(question, values);
    case 'yesNo':
    case 'consent':
      return text === 'true' ? true : text === 'false' ? false : undefined;
    case 'rating':
    case 'nps':
    case 'number':
      return numberOf(text);
    default:
      return text === '' ? undefined : text;
  }
}

function cellsOf(
  rows: readonly { readonly code: string }[],
  question: string,
  values: FormValues,
): unknown {
  const cells = rows
    .map(({ code }): [string, string] => [code, one(values, answerField(question, code))])
    .filter(([, value]) => value !== '');
  return cells.length === 0 ? undefined : Object.fromEntries(cells);
}

/** The options by the rank that was given; one rank given twice is an option chosen twice. */
function rankingOf({ code, options }: RankingQuestion, values: FormValues): unknown {
  const ranked = options
    .map((option) => ({
      option: option.code,
      rank: numberOf(one(values, answerField(code, option.code))),
    }))
    .filter(({ rank }) => rank !== undefined);
  if (ranked.length === 0) return undefined;
  const ranks = new Set(ranked.map(({ rank }) => rank));
  const list = ranked
    .toSorted((before, after) => Number(before.rank) - Number(after.rank))
    .map(({ option }) => option);
  return ranks.size === ranked.length ? list : [list[0], list[0]];
}

/** A number; what is none stays the text that it is. */
function numberOf(text: string): number | string | undefined {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return undefined;
  return /^[+-]?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : plain;
}

/** The fields of a body: texts and lists of texts; anything else is none. */
export function formValues(body: unknown): FormValues {
  if (typeof body !== 'object' || body === null) return {};
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name, textsOf(value)]));
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  // Many values under one name come as a list, very many as an object with numbers.
  const list: readonly unknown[] =
    typeof value === 'object' && value !== null ? Object.values(value) : [];
  return list.filter((text) => typeof text === 'string');
}

/** Only what was answered: what a form shows again. */
export function answerFields(values: FormValues): FormValues {
  return Object.fromEntries(
    Object.entries(values).filter(([name]) => name.startsWith(ANSWER_FIELD)),
  );
}
