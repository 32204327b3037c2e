import type { RuleScene } from '../bound-rules';
import type { PlainDocument, PlainRow } from '../row';
import type { ContentDocument } from '../rules';
import type { Machine } from './machine';
import type { StepWords } from './step-words';

/** The machine of one type together with the reading of its context and its words. */
export interface BoundMachine {
  readonly machine: Machine<string, PlainRow, unknown>;
  readonly words: StepWords;
  loadContext(document: PlainDocument, scene: RuleScene): Promise<unknown>;
}

interface Binding<State extends string, Shared, Words, Context> {
  readonly machine: Machine<State, Shared, Context>;
  readonly loadContext: (
    document: ContentDocument<Shared, Words>,
    scene: RuleScene,
  ) => Promise<Context>;
  readonly words: StepWords;
}

/**
 * Joins a typed machine to untyped rows. The one place that asserts the shape, as `bindRules` does
 * for rules: rows come out of the database by the type's own schema.
 */
export function bindMachine<State extends string, Shared, Words, Context>(
  binding: Binding<State, Shared, Words, Context>,
): BoundMachine {
  return {
    machine: binding.machine as unknown as BoundMachine['machine'],
    words: binding.words,
    loadContext: (document, scene) =>
      binding.loadContext(document as unknown as ContentDocument<Shared, Words>, scene),
  };
}
