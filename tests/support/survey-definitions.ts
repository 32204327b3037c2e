import fc from 'fast-check';

import type { RawAnswers } from '../../src/plugins/satisfaction-survey/domain/answer/answer';
import type { Condition } from '../../src/plugins/satisfaction-survey/domain/condition/condition';
import {
  choicesOf,
  questionsOf,
  type Definition,
} from '../../src/plugins/satisfaction-survey/domain/definition/definition';
import type {
  Question,
  QuestionnaireItem,
} from '../../src/plugins/satisfaction-survey/domain/definition/question';

const said = (text: string) => ({ 'zh-Hans': text });

export const options = (...codes: readonly string[]) =>
  codes.map((code) => ({ code, label: said(code) }));

/** A definition that asks these. */
export function definition(
  items: readonly QuestionnaireItem[],
  overrides: Partial<Definition> = {},
): Definition {
  return {
    ...{ defaultLocale: 'zh-Hans', title: said('调查'), privacyNotice: said('匿名') },
    ...{ under14: false, items, retired: [], ...overrides },
  };
}

const asked = (code: string) => ({ code, text: said(code), required: true });

/** One question of each type, required, named by its type. */
export const EACH = {
  single: { ...asked('single'), type: 'single', options: options('a', 'b', 'c') },
  multi: {
    ...{ ...asked('multi'), type: 'multi', max: 2 },
    options: [...options('a', 'b', 'c'), { code: 'none', label: said('无'), exclusive: true }],
  },
  rating: {
    ...{ ...asked('rating'), type: 'rating', scale: 5, look: 'star' },
    labels: { 1: said('差'), 5: said('好') },
  },
  nps: { ...asked('nps'), type: 'nps', labels: {} },
  matrix: {
    ...{ ...asked('matrix'), type: 'matrix' },
    ...{ rows: options('taste', 'price'), columns: options('good', 'fair', 'bad') },
  },
  ranking: { ...asked('ranking'), type: 'ranking', options: options('a', 'b', 'c') },
  shortText: { ...asked('shortText'), type: 'shortText', maxLength: 10 },
  longText: { ...asked('longText'), type: 'longText', minLength: 2, maxLength: 20 },
  number: { ...asked('number'), type: 'number', min: -5, max: 20, decimals: 1 },
  date: { ...asked('date'), type: 'date', min: '2025-09-01', max: '2026-06-30' },
  yesNo: { ...asked('yesNo'), type: 'yesNo' },
  consent: { ...asked('consent'), type: 'consent' },
} as const satisfies Readonly<Record<string, Question>>;

export const VALID: RawAnswers = {
  ...{ single: 'b', multi: ['c', 'a'], rating: 4, nps: 10, ranking: ['c', 'a', 'b'] },
  ...{ matrix: { taste: 'good', price: 'bad' }, shortText: '好', longText: '很好\n谢谢' },
  ...{ number: 7.5, date: '2026-02-28', yesNo: false, consent: true },
};

/** Conditions that look back at these questions. */
function anyCondition(earlier: readonly Question[]): fc.Arbitrary<Condition> {
  const leaf = fc.constantFrom(...earlier).chain((question): fc.Arbitrary<Condition> => {
    const { code } = question;
    const answered = fc.boolean().map((is) => ({ question: code, answered: is }));
    if (question.type === 'rating' || question.type === 'nps') {
      return fc.integer({ min: 1, max: 5 }).map((level) => ({ question: code, atLeast: level }));
    }
    if (question.type !== 'single' && question.type !== 'multi') return answered;
    return fc
      .subarray([...choicesOf(question)], { minLength: 1 })
      .map((values) => ({ question: code, in: values }));
  });
  return fc.oneof(
    leaf,
    leaf.map((part) => ({ not: part })),
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => ({ all })),
    fc.array(leaf, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  );
}

/** Questionnaires with every type of question, with conditions, sections and groups. */
export const anyDefinition: fc.Arbitrary<Definition> = fc
  .array(
    fc.record({
      model: fc.constantFrom(...Object.values(EACH)),
      required: fc.boolean(),
      isConditional: fc.boolean(),
      afterSection: fc.boolean(),
    }),
    { minLength: 1, maxLength: 7 },
  )
  .chain((drafts) => {
    const questions = drafts.map(({ model, required }, place): Question => ({
      ...model,
      code: `q${place}`,
      required,
    }));
    const conditions = drafts.map(({ isConditional }, place) =>
      isConditional && place > 0 ? anyCondition(questions.slice(0, place)) : fc.constant(undefined),
    );
    return fc.tuple(...conditions).map((showIfs) => {
      const items = questions.flatMap((question, place): QuestionnaireItem[] => {
        const showIf = showIfs[place];
        if (showIf === undefined) return [question];
        if (!drafts[place]?.afterSection) return [{ ...question, showIf }];
        const section = { code: `s${place}`, type: 'section' as const, text: said('部分') };
        return [{ ...section, showIf }, question];
      });
      const first = questions[0];
      return definition(items, first?.type === 'single' ? { segment: first.code } : {});
    });
  });

function anyValue(question: Question): fc.Arbitrary<unknown> {
  const choices = choicesOf(question);
  switch (question.type) {
    case 'single':
      return fc.constantFrom(...choices);
    case 'multi':
      return fc.oneof(
        fc.constant(['none']),
        fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: question.max ?? 3 }),
      );
    case 'rating':
    case 'nps':
      return fc.constantFrom(...choices.map(Number));
    case 'matrix':
      return fc.record({ taste: fc.constantFrom(...choices), price: fc.constantFrom(...choices) });
    case 'ranking':
      return fc.shuffledSubarray([...choices], {
        minLength: choices.length,
        maxLength: choices.length,
      });
    case 'number':
      return fc.integer({ min: -50, max: 200 }).map((tenths) => tenths / 10);
    case 'date':
      return fc.constantFrom('2025-09-01', '2026-02-28', '2026-06-30');
    case 'yesNo':
      return fc.boolean();
    case 'consent':
      return fc.constant(true);
    default:
      return fc
        .string({ unit: 'grapheme-ascii', minLength: 2, maxLength: 8 })
        .map((text) => `好${text.trim()}吃`);
  }
}

/** Answers that are right, to shown and hidden questions alike. */
export function anyAnswers(asking: Definition): fc.Arbitrary<RawAnswers> {
  const values = questionsOf(asking).map((question) => {
    const value = anyValue(question);
    return [question.code, question.required ? value : fc.option(value, { nil: undefined })];
  });
  return fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<unknown>>);
}
