import type { Scalar } from '../condition/condition';
import type { Question } from '../definition/question';

/** A question that was read, with what it was called in the file and what its values were. */
export interface KnownQuestion {
  readonly question: Question;
  /** Our values by theirs, as text. */
  readonly values: ReadonlyMap<string, Scalar>;
  /** Codes of rows by their names; empty for what is no matrix. */
  readonly rows: ReadonlyMap<string, string>;
}

/** Earlier questions by the name that conditions call them by. */
export type KnownQuestions = ReadonlyMap<string, KnownQuestion>;
