import type { Definition } from '../../../domain/definition/definition';
import type { Option, QuestionnaireItem } from '../../../domain/definition/question';

/** Lists of options that an item has. */
export type ListName = 'options' | 'rows' | 'columns';

const LETTERS: Readonly<Record<ListName, string>> = { options: 'o', rows: 'r', columns: 'c' };

/** The next code with a letter that neither is used nor was. */
function nextCode(letter: string, taken: readonly string[]): string {
  const pattern = new RegExp(`^${letter}(\\d+)$`);
  const numbers = taken.map((code) => Number(pattern.exec(code)?.[1] ?? 0));
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}

/** A code for a new item: `q7` for a question, `p2` for words between the questions. */
export function nextItemCode(
  { items, retired }: Definition,
  type: QuestionnaireItem['type'],
): string {
  const letter = type === 'statement' || type === 'section' ? 'p' : 'q';
  return nextCode(letter, [...items.map(({ code }) => code), ...retired]);
}

/** How a former option is remembered: `q3.o2`, of a matrix `q3.rows.r1`. */
export function retiredName(item: string, list: ListName, option: string): string {
  return list === 'options' ? `${item}.${option}` : `${item}.${list}.${option}`;
}

/** A code for a new option of an item. */
export function nextOptionCode(
  item: string,
  list: ListName,
  {
    options,
    retired,
  }: { readonly options: readonly Option[]; readonly retired: readonly string[] },
): string {
  const start = retiredName(item, list, '');
  const former = retired
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
  return nextCode(LETTERS[list], [...options.map(({ code }) => code), ...former]);
}
