import { choicesOf } from '../definition/definition';
import { LIMITS, OTHER } from '../definition/limits';
import type { MultiQuestion, RankingQuestion, SingleQuestion } from '../definition/question';
import type { Asked, ReadQuestion } from './read-question';
import { isRecord, listOf, memberOf } from './json';
import { choosable, limitsAt } from './read-limits';
import { optionsAt, otherAt, plainOptions, specialOptions } from './read-options';
import type { Element, Scene } from './scene';

/** A list of which one is chosen. */
export function singleFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  limitsAt(scene, element, null);
  const special = specialOptions(scene, element);
  const { options, values } = optionsAt(scene, element, { list: 'choices', letter: 'o', special });
  const other = otherAt(scene, element);
  const question: SingleQuestion = {
    ...{ ...asked, type: 'single', options: plainOptions(options) },
    ...(other === undefined ? {} : { other }),
  };
  return { question, values: withOther(values, other), rows: new Map() };
}

/** A list of which several may be chosen. */
export function multiFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const read = limitsAt(scene, element, 'answercount');
  const special = specialOptions(scene, element);
  const place = { list: 'choices', letter: 'o', isMulti: true, special };
  const { options, values } = optionsAt(scene, element, place);
  const other = otherAt(scene, element);
  const plain: MultiQuestion = {
    ...{ ...asked, type: 'multi', options },
    ...(other === undefined ? {} : { other }),
  };
  const between = choosable(scene, element, { read, count: choicesOf(plain).length });
  return {
    question: { ...plain, ...between },
    values: withOther(values, other),
    rows: new Map(),
  };
}

/** An option of the file with the value of the one with a text is another one. */
function withOther(values: ReadonlyMap<string, string>, other: object | undefined) {
  return other === undefined || values.has(OTHER) ? values : new Map([...values, [OTHER, OTHER]]);
}

/** A list that is put into an order, all of it or some. */
export function rankingFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  const read = limitsAt(scene, element, null);
  const { options, values } = optionsAt(scene, element, { list: 'choices', letter: 'o' });
  const plain: RankingQuestion = { ...asked, type: 'ranking', options: plainOptions(options) };
  const question =
    memberOf(element.json, 'selectToRankEnabled') === true
      ? { ...plain, ...rankable(choosable(scene, element, { read, count: options.length }), plain) }
      : plain;
  return { question, values, rows: new Map() };
}

/** Ours ranks all where nothing else is said, and as many as the most. */
function rankable(
  { min = 1, max }: { readonly min?: number; readonly max?: number },
  { options }: RankingQuestion,
): { readonly min?: number; readonly max?: number } {
  const most = max ?? options.length;
  return {
    ...(most === options.length ? {} : { max: most }),
    ...(min === most ? {} : { min }),
  };
}

/** Rows of which each takes one of the columns. */
export function matrixFrom(scene: Scene, element: Element, asked: Asked): ReadQuestion {
  limitsAt(scene, element, null);
  const { json } = element;
  const rows = optionsAt(scene, element, {
    ...{ list: 'rows', letter: 'r', most: LIMITS.matrixRows },
  });
  const columns = optionsAt(scene, element, { list: 'columns', letter: 'c' });
  const isEachRow =
    memberOf(json, 'isAllRowRequired') === true || memberOf(json, 'eachRowRequired') === true;
  return {
    question: {
      ...{ ...asked, required: asked.required || isEachRow, type: 'matrix' },
      ...{ rows: plainOptions(rows.options), columns: plainOptions(columns.options) },
    },
    values: columns.values,
    rows: rows.values,
  };
}

/** Whether the cells of a table take one of its columns each. */
export function isPlainMatrix({ json }: Element): boolean {
  const cell = memberOf(json, 'cellType');
  const hasOwnColumns = listOf(memberOf(json, 'columns')).some(
    (column) => isRecord(column) && memberOf(column, 'cellType') !== undefined,
  );
  return (cell === undefined || cell === 'radio' || cell === 'text') && !hasOwnColumns;
}
