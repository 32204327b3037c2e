import { isRecord, listOf, memberOf, numberOf, textOf } from './json';
import type { Element, Scene } from './scene';

/** A whole number of an element, from its members or from a check of its answers. */
export type ReadNumber = (name: string) => number | null;

/** Checks of answers that a question of ours makes itself, by their type. */
const CHECKS = {
  answercount: [
    ['minCount', 'minSelectedChoices'],
    ['maxCount', 'maxSelectedChoices'],
  ],
  text: [
    ['minLength', 'minLength'],
    ['maxLength', 'maxLength'],
  ],
  numeric: [
    ['minValue', 'min'],
    ['maxValue', 'max'],
  ],
} as const;
type CheckName = keyof typeof CHECKS;

/**
 * The numbers that limit an answer. Checks that the question makes itself become its limits; others
 * are told.
 */
export function limitsAt(scene: Scene, element: Element, check: CheckName | null): ReadNumber {
  const { json, path, title } = element;
  const checked = new Map<string, number>();
  listOf(memberOf(json, 'validators')).forEach((one, index) => {
    const type = isRecord(one) ? textOf(memberOf(one, 'type')) : null;
    if (isRecord(one) && check !== null && type === check) {
      for (const [theirs, ours] of CHECKS[check]) {
        const number = numberOf(memberOf(one, theirs));
        if (number !== null) checked.set(ours, number);
      }
      return;
    }
    if (isRecord(one) && isTicked(element, one)) return;
    const at = [...path, 'validators', index];
    scene.notes.tell({ path: at, what: 'validator', name: title, detail: type ?? '' });
  });
  return (name) => numberOf(memberOf(json, name)) ?? checked.get(name) ?? null;
}

/** The check by which a box that has to be ticked is asked for: our own boxes need no more. */
function isTicked({ json, name }: Element, check: Readonly<Record<string, unknown>>): boolean {
  const isBox = memberOf(json, 'type') === 'boolean' && memberOf(json, 'renderAs') === 'checkbox';
  return isBox && memberOf(check, 'expression') === `{${name}} = true`;
}

export interface Between {
  readonly min?: number;
  readonly max?: number;
}

/** How many may be chosen of so many; what cannot be is told and left out. */
export function choosable(
  scene: Scene,
  { path, title }: Element,
  { read, count }: { readonly read: ReadNumber; readonly count: number },
): Between {
  const between: { min?: number; max?: number } = {};
  const tell = (name: string, detail: number) =>
    scene.notes.tell({ path: [...path, name], what: 'limit', name: title, detail });
  // 0 is how the file says that there is no limit.
  const max = read('maxSelectedChoices') ?? 0;
  if (Number.isInteger(max) && max > 0 && max <= count) between.max = max;
  else if (max !== 0) tell('maxSelectedChoices', max);
  const min = read('minSelectedChoices') ?? 0;
  if (Number.isInteger(min) && min > 0 && min <= (between.max ?? count)) between.min = min;
  else if (min !== 0) tell('minSelectedChoices', min);
  return between;
}
