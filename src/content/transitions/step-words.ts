import type { Words } from '../words/words';

/** How one question of a step is called, and the options it offers. */
export interface AskWords {
  readonly label: Words;
  readonly options?: Readonly<Record<string, Words>>;
}

/** How a step is called: what a clerk does, as on a button; and its questions by name. */
export interface StepWording {
  readonly label: Words;
  readonly asks?: Readonly<Record<string, AskWords>>;
}

/** Words of every step of a type, by its name. States are called as the type's words call them. */
export type StepWords = Readonly<Record<string, StepWording>>;
