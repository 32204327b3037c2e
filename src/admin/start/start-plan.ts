import type { FormRow } from '../form-value';

/** What a start puts into the form: lists of lines, and other attributes. */
export interface Filling {
  readonly lists: Readonly<Record<string, readonly FormRow[]>>;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** How a document starts from the one before; everything that differs from type to type. */
export interface StartPlan<Source> {
  /** The period before the one in the form; null until that one is typed. */
  readonly periodBefore: (values: unknown) => string | null;
  readonly find: (period: string, values: unknown) => Promise<Source | null>;
  readonly filling: (source: Source, values: unknown) => Filling;
  /** What is told afterwards; null stands for nothing found. */
  readonly outcome: (source: Source | null, period: string, values: unknown) => string;
}
