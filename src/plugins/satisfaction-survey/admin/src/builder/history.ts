/** Something that is edited, with the way back. */
export interface History<State> {
  readonly present: State;
  readonly past: readonly State[];
  /** What was undone, the nearest first. */
  readonly future: readonly State[];
  /** What the last change was about: letters typed into one text are undone together. */
  readonly topic: string | null;
}

/** Steps that can be undone. */
const MOST_STEPS = 200;

export function historyOf<State>(present: State): History<State> {
  return { present, past: [], future: [], topic: null };
}

/** A change; one with the topic of the last change joins it. A null topic joins nothing. */
export function record<State>(
  { present, past, topic: before }: History<State>,
  next: State,
  topic: string | null,
): History<State> {
  const joins = topic !== null && topic === before;
  return {
    present: next,
    past: joins ? past : [...past, present].slice(-MOST_STEPS),
    future: [],
    topic,
  };
}

export function undo<State>(history: History<State>): History<State> {
  const { present, past, future } = history;
  if (past.length === 0) return history;
  return {
    present: past[past.length - 1] as State,
    past: past.slice(0, -1),
    future: [present, ...future],
    topic: null,
  };
}

export function redo<State>(history: History<State>): History<State> {
  const { present, past, future } = history;
  if (future.length === 0) return history;
  return {
    present: future[0] as State,
    past: [...past, present],
    future: future.slice(1),
    topic: null,
  };
}
