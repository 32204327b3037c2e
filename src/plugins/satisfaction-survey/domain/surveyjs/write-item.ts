import { choicesOf } from '../definition/definition';
import type { NpsQuestion, Option, Question, RatingQuestion } from '../definition/question';
import { htmlFromText } from './html-text';
import type { JsonRecord } from './json';
import { wordsFor } from './languages';
import type { Words } from '../definition/words';
import type { NotCarriedCode } from './not-carried';

/** How texts are written, and where it is told what has no counterpart. */
export interface Writing {
  readonly main: string;
  readonly tell: (what: NotCarriedCode) => void;
}

/** A member that is there only where it says something. */
export const member = (name: string, value: unknown): JsonRecord =>
  value === undefined || value === false ? {} : { [name]: value };

/** What a question is on the other side, beside what all of them have. */
export function questionFor(question: Question, writing: Writing): JsonRecord {
  const { main } = writing;
  switch (question.type) {
    case 'single':
      return { type: 'radiogroup', ...choicesFor(question, main), ...otherFor(question, main) };
    case 'multi':
      return {
        ...{ type: 'checkbox', ...choicesFor(question, main), ...otherFor(question, main) },
        ...member('minSelectedChoices', question.min),
        ...member('maxSelectedChoices', question.max),
      };
    case 'rating':
      return { type: 'rating', ...LOOKS[question.look], ...levelsFor(question, writing) };
    case 'nps':
      return { type: 'rating', ...levelsFor(question, writing) };
    case 'matrix':
      return {
        ...{ type: 'matrix', columns: listFor(question.columns, main) },
        ...{ rows: listFor(question.rows, main), ...member('isAllRowRequired', question.required) },
      };
    case 'ranking': {
      const max = question.max ?? question.options.length;
      const isAll = question.min === undefined && question.max === undefined;
      return {
        ...{ type: 'ranking', ...choicesFor(question, main) },
        ...(isAll ? {} : { selectToRankEnabled: true, minSelectedChoices: question.min ?? max }),
        ...(isAll ? {} : { maxSelectedChoices: max }),
      };
    }
    default:
      return openFor(question, writing);
  }
}

const LOOKS: Readonly<Record<RatingQuestion['look'], JsonRecord>> = {
  number: {},
  star: { rateType: 'stars' },
  smiley: { rateType: 'smileys' },
};

type Open = Exclude<
  Question,
  { readonly type: 'single' | 'multi' | 'rating' | 'nps' | 'matrix' | 'ranking' }
>;

function openFor(question: Open, { tell }: Writing): JsonRecord {
  switch (question.type) {
    case 'shortText':
    case 'longText': {
      const { minLength, maxLength } = question;
      return {
        ...{ type: question.type === 'shortText' ? 'text' : 'comment', maxLength },
        ...member(
          'validators',
          minLength === undefined ? undefined : [{ type: 'text', minLength }],
        ),
      };
    }
    case 'number':
      if (question.unit !== undefined) tell('unit');
      return {
        ...{ type: 'text', inputType: 'number', min: question.min, max: question.max },
        step: 1 / 10 ** question.decimals,
      };
    case 'date':
      return {
        ...{ type: 'text', inputType: 'date' },
        ...{ ...member('min', question.min), ...member('max', question.max) },
      };
    case 'yesNo':
      return { type: 'boolean' };
    case 'consent':
      // A box that is not ticked is an answer there, so that "required" alone would let it pass.
      return {
        ...{ type: 'boolean', renderAs: 'checkbox' },
        ...(question.required
          ? { validators: [{ type: 'expression', expression: `{${question.code}} = true` }] }
          : {}),
      };
  }
}

/** The option that stands alone and comes last has a switch of its own there. */
const NONE = 'none';

interface Choices {
  readonly options: readonly (Option & { readonly exclusive?: boolean })[];
}

function choicesFor({ options }: Choices, main: string): JsonRecord {
  const last = options.at(-1);
  const isNone = last?.code === NONE && last.exclusive === true;
  const listed = isNone ? options.slice(0, -1) : options;
  return {
    choices: listFor(listed, main),
    ...(isNone ? { showNoneItem: true, ...member('noneText', wordsFor(last.label, main)) } : {}),
  };
}

function listFor(options: Choices['options'], main: string): readonly JsonRecord[] {
  return options.map(({ code, label, exclusive }) => ({
    ...{ value: code, ...member('text', wordsFor(label, main)) },
    ...member('isExclusive', exclusive === true),
  }));
}

function otherFor({ other }: { readonly other?: Words }, main: string): JsonRecord {
  return other === undefined
    ? {}
    : { showOtherItem: true, ...member('otherText', wordsFor(other, main)) };
}

function levelsFor(question: RatingQuestion | NpsQuestion, { main, tell }: Writing): JsonRecord {
  const levels = choicesOf(question).map(Number);
  const [first = 0, last = 0] = [levels[0], levels.at(-1)];
  const textOf = (level: number) => {
    const label = question.labels[String(level)];
    return label === undefined ? undefined : wordsFor(label, main);
  };
  const isSaidBetween = levels.some(
    (level) => level !== first && level !== last && textOf(level) !== undefined,
  );
  const range = { rateMin: first, rateMax: last };
  if (isSaidBetween && question.type === 'rating') {
    const rateValues = levels.map((level) => ({ value: level, ...member('text', textOf(level)) }));
    return { ...range, rateValues };
  }
  if (isSaidBetween) tell('levelWords');
  return {
    ...range,
    ...member('minRateDescription', textOf(first)),
    ...member('maxRateDescription', textOf(last)),
  };
}

/** A passage as markup: its text, and its help under it. */
export function passageFor(text: Words, help: Words | undefined, main: string): JsonRecord {
  const locales = [...new Set([...Object.keys(text), ...Object.keys(help ?? {})])];
  const joined = locales.map((locale) => {
    const parts = [text[locale] ?? '', help?.[locale] ?? ''].filter((part) => part.trim() !== '');
    return [locale, htmlFromText(parts.join('\n\n'))];
  });
  const html = wordsFor(Object.fromEntries(joined) as Words, main);
  return { type: 'html', ...member('html', html) };
}
