import type { Condition } from '../condition/condition';
import type { Passage, QuestionnaireItem } from '../definition/question';
import { allOf, isSmall } from './read-condition';

/** An item with the conditions of the pages and panels around it, the outermost first, and its own. */
export interface Found {
  readonly item: QuestionnaireItem;
  readonly conditions: readonly Condition[];
  /** The title of a page or panel, which is about what stands in it. */
  readonly isHeading: boolean;
}

export interface Placed {
  readonly items: readonly QuestionnaireItem[];
  /** Codes of items whose conditions together are more than one may have. */
  readonly tooLarge: readonly string[];
}

/**
 * Pages and panels end, sections of ours go on to the next one. A heading whose condition would reach
 * further than its page becomes words between the questions, and each item says its condition itself.
 */
export function placeInSections(found: readonly Found[]): Placed {
  const sections = new Map<number, number>();
  let end = found.length;
  for (let place = found.length - 1; place >= 0; place -= 1) {
    const heading = found[place];
    if (heading?.isHeading !== true) continue;
    const within = found.slice(place + 1, end);
    if (!within.every(({ conditions }) => startsWith(conditions, heading.conditions))) continue;
    sections.set(place, end);
    end = place;
  }
  const tooLarge: string[] = [];
  let outer = 0;
  const items = found.map(({ item, conditions, isHeading }, place): QuestionnaireItem => {
    const isSection = sections.has(place);
    if (isSection) outer = conditions.length;
    const own = allOf(isSection ? conditions : conditions.slice(outer));
    const isKept = own === undefined || isSmall(own);
    if (!isKept) tooLarge.push(item.code);
    const placed = isHeading
      ? ({ ...item, type: isSection ? 'section' : 'statement' } as Passage)
      : item;
    return own !== undefined && isKept ? { ...placed, showIf: own } : placed;
  });
  return { items, tooLarge };
}

/** Whether an item stands in the same pages and panels: conditions are told apart by who made them. */
const startsWith = (conditions: readonly Condition[], outer: readonly Condition[]): boolean =>
  outer.every((condition, place) => conditions[place] === condition);
