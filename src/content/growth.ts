import type { Change } from './changes';
import { isLocale } from './locales';
import { isGrowing, type ModelSchema } from './schema';

/**
 * True where something is said that was left open before, in an attribute that is filled in after
 * the publication: minutes after the announcement, an outcome after the decision. Taking it back or
 * saying it otherwise is a correction like any other.
 */
export function isGrowth({ field, before }: Change, { attributes }: ModelSchema): boolean {
  if (before !== null) return false;
  const [first = '', second = ''] = field.split(/[.[]/);
  const attribute = attributes[isLocaleName(first, field) ? second : first];
  return attribute !== undefined && isGrowing(attribute);
}

/** `zh-Hans.minutes` is a word of a locale, `questions[1].answeredOn` a fact. */
function isLocaleName(first: string, field: string): boolean {
  return isLocale(first) && field.startsWith(`${first}.`);
}
