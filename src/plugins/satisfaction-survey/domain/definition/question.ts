import type { Condition } from '../condition/condition';
import type { Words } from './words';

/** Every kind of thing that stands in a questionnaire. */
export const QUESTION_TYPES = [
  ...(['single', 'multi', 'rating', 'nps', 'matrix', 'ranking', 'shortText', 'longText'] as const),
  ...(['number', 'date', 'yesNo', 'consent', 'statement', 'section'] as const),
] as const;
export type QuestionType = (typeof QUESTION_TYPES)[number];

/** What can be chosen. The code never changes and is never used again; the label may be. */
export interface Option {
  readonly code: string;
  readonly label: Words;
}

/** An option of a list in which several may be chosen. */
export interface MultiOption extends Option {
  /** "None of these": chosen alone or not at all. */
  readonly exclusive?: boolean;
}

interface Item {
  readonly code: string;
  readonly text: Words;
  readonly help?: Words;
  /** Asked only where this holds; of a section, all up to the next section are. */
  readonly showIf?: Condition;
}

interface Asked extends Item {
  readonly required: boolean;
  /** Whether the answer could say who answered. */
  readonly identifying?: boolean;
}

export interface SingleQuestion extends Asked {
  readonly type: 'single';
  readonly options: readonly Option[];
  /** Label of one more option, `other`, that asks for a text. */
  readonly other?: Words;
}

export interface MultiQuestion extends Asked {
  readonly type: 'multi';
  readonly options: readonly MultiOption[];
  readonly other?: Words;
  readonly min?: number;
  readonly max?: number;
}

export const RATING_LOOKS = ['number', 'star', 'smiley'] as const;

export interface RatingQuestion extends Asked {
  readonly type: 'rating';
  /** Levels 1 to `scale`, of which the highest is the best. */
  readonly scale: number;
  readonly look: (typeof RATING_LOOKS)[number];
  /** Words by level; the lowest and the highest always have some. */
  readonly labels: Readonly<Record<string, Words>>;
}

export interface NpsQuestion extends Asked {
  readonly type: 'nps';
  /** Words for 0 and 10. */
  readonly labels: Readonly<Record<string, Words>>;
}

export interface MatrixQuestion extends Asked {
  readonly type: 'matrix';
  readonly rows: readonly Option[];
  readonly columns: readonly Option[];
}

export interface RankingQuestion extends Asked {
  readonly type: 'ranking';
  readonly options: readonly Option[];
  /** How many are ranked at least and at most; all of them where it is left out. */
  readonly min?: number;
  readonly max?: number;
}

export interface TextQuestion extends Asked {
  readonly type: 'shortText' | 'longText';
  readonly minLength?: number;
  readonly maxLength: number;
}

export interface NumberQuestion extends Asked {
  readonly type: 'number';
  readonly min: number;
  readonly max: number;
  readonly decimals: number;
  readonly unit?: Words;
}

export interface DateQuestion extends Asked {
  readonly type: 'date';
  /** Days, `2025-10-13`. */
  readonly min?: string;
  readonly max?: string;
}

export interface YesNoQuestion extends Asked {
  readonly type: 'yesNo';
}

/** A box to tick. A required one has to be ticked. */
export interface ConsentQuestion extends Asked {
  readonly type: 'consent';
}

/** Words between the questions; nothing is asked. */
export interface Passage extends Item {
  readonly type: 'statement' | 'section';
}

export type Question =
  | SingleQuestion
  | MultiQuestion
  | RatingQuestion
  | NpsQuestion
  | MatrixQuestion
  | RankingQuestion
  | TextQuestion
  | NumberQuestion
  | DateQuestion
  | YesNoQuestion
  | ConsentQuestion;

export type QuestionnaireItem = Question | Passage;

export function isQuestion(item: QuestionnaireItem): item is Question {
  return item.type !== 'statement' && item.type !== 'section';
}
