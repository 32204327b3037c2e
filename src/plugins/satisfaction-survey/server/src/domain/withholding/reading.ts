import { questionsIn, type Condition } from '../../../../domain/condition/condition';
import type { Definition } from '../../../../domain/definition/definition';
import { isQuestion, type Question } from '../../../../domain/definition/question';

/** What decides whether a question is asked. */
export interface Reading {
  readonly question: Question;
  /** The one question whose answer decides; null where everybody is asked. */
  readonly reads: string | null;
  /**
   * Whether who is asked is known only by several answers at once. Then how many were asked is a count
   * that stands nowhere else, and by which others could be found out.
   */
  readonly isCompound: boolean;
}

/** The questions in their order, with the conditions of their sections. */
export function readingsOf(definition: Definition): readonly Reading[] {
  const readings: Reading[] = [];
  const types = new Map<string, Question['type']>();
  let ofSection: Condition | undefined;
  for (const item of definition.items) {
    if (item.type === 'section') ofSection = item.showIf;
    if (!isQuestion(item)) continue;
    types.set(item.code, item.type);
    const conditions = [ofSection, item.showIf].filter((one) => one !== undefined);
    const read = [...new Set(conditions.flatMap(questionsIn))];
    const [reads = null] = read;
    const isCompound =
      read.length > 1 || conditions.some((condition) => !isOfCounts(condition, types));
    readings.push({ question: item, reads, isCompound });
  }
  return readings;
}

/**
 * Whether the number of those for whom a condition holds is a sum of counts that are told. Of lists in
 * which several can be chosen, numbers and days it is not.
 */
function isOfCounts(condition: Condition, types: ReadonlyMap<string, Question['type']>): boolean {
  if ('all' in condition) return condition.all.every((part) => isOfCounts(part, types));
  if ('any' in condition) return condition.any.every((part) => isOfCounts(part, types));
  if ('not' in condition) return isOfCounts(condition.not, types);
  if ('answered' in condition) return true;
  return ['single', 'rating', 'nps', 'yesNo', 'consent'].includes(
    types.get(condition.question) ?? '',
  );
}
