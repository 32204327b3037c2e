import { answerTo, otherKey, type Answers, type AnswerValue } from '../answer/answer';
import type { Definition } from '../definition/definition';
import { isQuestion, type QuestionnaireItem } from '../definition/question';
import { holds } from './condition';

/**
 * Which items are shown to somebody who answered so: the one rule for phone and server. An answer to
 * an item that is itself hidden is no answer. Conditions look back only, so one pass decides.
 */
export function visible(definition: Definition, answers: Answers): ReadonlySet<string> {
  const shown = new Set<string>();
  walk(definition, (item) => {
    shown.add(item.code);
    return isQuestion(item) ? answerTo(answers, item.code) : undefined;
  });
  return shown;
}

/**
 * Visits the shown items in their order. What the visitor returns is taken as the answer when the
 * later items are decided.
 *
 * @returns the answers that the visitor gave
 */
export function walk(
  definition: Definition,
  visit: (item: QuestionnaireItem) => AnswerValue | undefined,
): Answers {
  const taken: Record<string, AnswerValue> = {};
  let isSectionShown = true;
  for (const item of definition.items) {
    const isMet = item.showIf === undefined || holds(item.showIf, taken);
    if (item.type === 'section') isSectionShown = isMet;
    if (!isMet || !isSectionShown) continue;
    const answer = visit(item);
    if (answer !== undefined) taken[item.code] = answer;
  }
  return taken;
}

/** Answers without those to hidden questions: what a phone sends. */
export function answersShown(definition: Definition, answers: Answers): Answers {
  const shown = visible(definition, answers);
  const kept = [...shown].flatMap((code) => [code, otherKey(code)]);
  return Object.fromEntries(
    kept.flatMap((key) => {
      const answer = answerTo(answers, key);
      return answer === undefined ? [] : [[key, answer]];
    }),
  );
}
