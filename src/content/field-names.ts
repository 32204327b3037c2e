import type { Issue, NameByLocale } from './rules';
import { TYPE_WORDS } from './type-words';
import type { Words } from './words/words';

/** Values of a finding that name an attribute of its type. */
const NAMING = ['field', 'otherField', 'list', 'section'] as const;

/**
 * The finding with attributes called as the form of its type calls them: `category` is one thing of a
 * fee and another of a purchase. What the type does not know, such as a column of a list, stays.
 */
export function withFieldNames(uid: string, issue: Issue): Issue {
  const fields = TYPE_WORDS[uid]?.fields ?? {};
  const known = NAMING.flatMap((param): [string, NameByLocale][] => {
    const value = issue.params[param];
    // A field of a line belongs to the line; the list before it belongs to the type.
    const isOfLine = param === 'field' && issue.params['list'] !== undefined;
    if (typeof value !== 'string' || isOfLine || !Object.hasOwn(fields, value)) return [];
    const label = fields[value]?.label;
    return label === undefined ? [] : [[param, withinSentence(label)]];
  });
  return known.length === 0
    ? issue
    : { ...issue, names: { ...Object.fromEntries(known), ...issue.names } };
}

/** `Actual end` stands in a sentence as `actual end`, `WeChat` and `SMS text` as they are. */
function withinSentence(label: Words): NameByLocale {
  const { en } = label;
  const isOrdinary = /^[A-Z][a-z]*(?![A-Za-z])/.test(en);
  return { ...label, en: isOrdinary ? `${en.charAt(0).toLowerCase()}${en.slice(1)}` : en };
}
