import { LIMITS } from '../definition/limits';
import type { Question } from '../definition/question';
import type { Words } from '../definition/words';
import { isUnset, memberOf } from './json';
import type { KnownQuestion } from './known-question';
import { isPlainMatrix, matrixFrom, multiFrom, rankingFrom, singleFrom } from './read-choice';
import { booleanFrom, commentFrom, textFrom } from './read-open';
import { ratingFrom } from './read-rating';
import { optionalWordsAt, wordsAt, type Element, type Scene } from './scene';

/** What questions of every type have. */
export interface Asked {
  readonly code: string;
  readonly text: Words;
  readonly help?: Words;
  readonly required: boolean;
}

export type ReadQuestion = KnownQuestion;
type Read = (scene: Scene, element: Element, asked: Asked) => ReadQuestion;

const READERS: ReadonlyMap<string, Read> = new Map([
  ['radiogroup', singleFrom],
  ['dropdown', singleFrom],
  ['buttongroup', singleFrom],
  ['checkbox', multiFrom],
  ['tagbox', multiFrom],
  ['rating', ratingFrom],
  ['matrix', matrixFrom],
  ['ranking', rankingFrom],
  ['text', textFrom],
  ['comment', commentFrom],
  ['boolean', booleanFrom],
]);

function readerOf(element: Element, type: string): Read | undefined {
  if (type === 'imagepicker') {
    return memberOf(element.json, 'multiSelect') === true ? multiFrom : singleFrom;
  }
  return type === 'matrix' && !isPlainMatrix(element) ? undefined : READERS.get(type);
}

/** A question of the file as one of ours; null for a type that there is not. */
export function questionFrom(scene: Scene, element: Element, type: string): Question | null {
  const { json, path, name, title } = element;
  const read = readerOf(element, type);
  if (read === undefined) {
    scene.notes.tell({ path, what: 'type', name: title, detail: type });
    return null;
  }
  const titled = isUnset(memberOf(json, 'title')) ? name : memberOf(json, 'title');
  const text = wordsAt(scene, titled, { path: [...path, 'title'], name: title });
  const help = optionalWordsAt(scene, memberOf(json, 'description'), {
    ...{ path: [...path, 'description'], name: title, most: LIMITS.words },
  });
  const known = read(scene, element, {
    ...{ code: scene.codeFor(name, 'q'), text, required: memberOf(json, 'isRequired') === true },
    ...(help === undefined ? {} : { help }),
  });
  if (name !== '' && !scene.known.has(name)) scene.known.set(name, known);
  return known.question;
}
