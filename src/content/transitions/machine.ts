import type { Issue } from '../rules';

/** A value that a step asks for before it is taken. */
export type Ask =
  | {
      readonly name: string;
      readonly kind: 'day' | 'instant' | 'money';
      readonly required: boolean;
    }
  | {
      readonly name: string;
      readonly kind: 'text';
      readonly required: boolean;
      /** Longest text, in characters. */
      readonly limit: number;
    }
  | {
      readonly name: string;
      readonly kind: 'choice';
      readonly required: boolean;
      readonly options: readonly string[];
    };

/** What was answered to a step's questions, by name: days `YYYY-MM-DD`, money in fen. */
export type Answers = Readonly<Record<string, string | number | null>>;

/** What a step is judged by. */
export interface Scene<Shared, Context> {
  readonly shared: Shared;
  readonly context: Context;
  readonly answers: Answers;
  /** Why it is done; empty where nothing was said. */
  readonly reason: string;
  /** The instant at which the step is taken. */
  readonly at: string;
  /** The day it is at the school then. */
  readonly today: string;
}

/** One way from one state to another. */
export interface Step<State extends string, Shared, Context> {
  readonly name: string;
  readonly from: readonly State[];
  readonly to: State;
  readonly reason: 'required' | 'optional';
  readonly asks: readonly Ask[];
  /** Why it cannot be taken now; empty when it can. */
  blocked(scene: Scene<Shared, Context>): readonly Issue[];
  /** Operational attributes that change with the state. */
  writes(scene: Scene<Shared, Context>): Partial<Shared>;
}

/** The life of a type of document: every state, the first one, every step. */
export interface Machine<State extends string, Shared, Context> {
  readonly states: readonly State[];
  readonly initial: State;
  readonly steps: readonly Step<State, Shared, Context>[];
}

type StepInput<State extends string, Shared, Context> = Pick<
  Step<State, Shared, Context>,
  'name' | 'from' | 'to'
> &
  Partial<Step<State, Shared, Context>>;

/** Declares a machine: a step asks for nothing, is never blocked and writes nothing unless it says so. */
export function machine<State extends string, Shared, Context>(definition: {
  readonly states: readonly State[];
  readonly initial: State;
  readonly steps: readonly StepInput<State, Shared, Context>[];
}): Machine<State, Shared, Context> {
  return {
    ...definition,
    steps: definition.steps.map((step) => ({
      reason: 'optional',
      asks: [],
      blocked: () => [],
      writes: () => ({}),
      ...step,
    })),
  };
}

/** What comes of asking for a step: total over every state and every name. */
export type Outcome<State extends string, Shared> =
  | { readonly kind: 'moved'; readonly to: State; readonly changes: Partial<Shared> }
  /** No step of that name. */
  | { readonly kind: 'unknownStep'; readonly known: readonly string[] }
  /** The step does not start from this state: skipped, or taken by somebody else meanwhile. */
  | { readonly kind: 'wrongState'; readonly state: State; readonly from: readonly State[] }
  | { readonly kind: 'blocked'; readonly issues: readonly Issue[] };

/** Takes a step from a state, or says why not. Pure: the instant stands in the scene. */
export function take<State extends string, Shared, Context>(
  { steps }: Machine<State, Shared, Context>,
  name: string,
  state: State,
  scene: Scene<Shared, Context>,
): Outcome<State, Shared> {
  const step = steps.find((candidate) => candidate.name === name);
  if (!step) return { kind: 'unknownStep', known: steps.map((candidate) => candidate.name) };
  if (!step.from.includes(state)) return { kind: 'wrongState', state, from: step.from };
  const issues = step.blocked(scene).filter(({ severity }) => severity === 'error');
  if (issues.length > 0) return { kind: 'blocked', issues };
  return { kind: 'moved', to: step.to, changes: step.writes(scene) };
}

/** The steps that start from a state, in the order of their declaration. */
export function stepsFrom<State extends string, Shared, Context>(
  { steps }: Machine<State, Shared, Context>,
  state: State,
): readonly Step<State, Shared, Context>[] {
  return steps.filter(({ from }) => from.includes(state));
}
