import type { Definition } from '../../../domain/definition/definition';
import type { QuestionnaireItem } from '../../../domain/definition/question';
import { hasWords, type Words } from '../../../domain/definition/words';
import { optionLists } from './edit-definition';

/** Every text of an item that is shown to those who answer. */
function textsOfItem(item: QuestionnaireItem): readonly Words[] {
  return [
    item.text,
    ...optional(item.help),
    ...optionLists(item).flatMap(([, options]) => options.map(({ label }) => label)),
    ...('labels' in item ? Object.values(item.labels) : []),
    ...('other' in item ? optional(item.other) : []),
    ...('unit' in item ? optional(item.unit) : []),
  ];
}

/** What need not be said is not missing in a language as long as it is said in none. */
function optional(words: Words | undefined): readonly Words[] {
  const isSaid = Object.values(words ?? {}).some((text) => text.trim() !== '');
  return words !== undefined && isSaid ? [words] : [];
}

function textsOfFrame(definition: Definition): readonly Words[] {
  const { title, purpose, privacyNotice, guardianNotice } = definition;
  return [title, privacyNotice, ...optional(purpose), ...optional(guardianNotice)];
}

const missing = (texts: readonly Words[], locale: string): number =>
  texts.filter((words) => !hasWords(words, locale)).length;

/** How many texts of an item lack a language. */
export const missingInItem = (item: QuestionnaireItem, locale: string): number =>
  missing(textsOfItem(item), locale);

/** How many of title, purpose and notices do. */
export const missingInFrame = (definition: Definition, locale: string): number =>
  missing(textsOfFrame(definition), locale);

/** How many of the whole questionnaire do. */
export function missingInAll(definition: Definition, locale: string): number {
  return definition.items.reduce(
    (all, item) => all + missingInItem(item, locale),
    missingInFrame(definition, locale),
  );
}
