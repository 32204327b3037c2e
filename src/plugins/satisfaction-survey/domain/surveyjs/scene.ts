import { LIMITS } from '../definition/limits';
import type { Words } from '../definition/words';
import { memberOf, textOf, type JsonRecord } from './json';
import type { KnownQuestion } from './known-question';
import { wordsFrom } from './languages';
import type { Notes, Path } from './not-carried';

/** What is at hand while a file is read. */
export interface Scene {
  /** The language of texts that are of none in particular. */
  readonly main: string;
  readonly notes: Notes;
  readonly known: Map<string, KnownQuestion>;
  /** A code for an item. */
  readonly codeFor: (name: string, letter: string) => string;
  /** The most letters of a text where a question says nothing of it; null where nothing does. */
  readonly maxTextLength: number | null;
}

/** One element of a page: what it says, where it stands and what people call it. */
export interface Element {
  readonly json: JsonRecord;
  readonly path: Path;
  /** As conditions call it. */
  readonly name: string;
  /** As people see it. */
  readonly title: string;
}

export function elementAt(scene: Scene, json: JsonRecord, path: Path): Element {
  const name = textOf(memberOf(json, 'name')) ?? '';
  const { words } = wordsFrom(memberOf(json, 'title'), scene.main, LIMITS.words);
  return { json, path, name, title: words[scene.main] ?? Object.values(words)[0] ?? name };
}

interface Place {
  readonly path: Path;
  readonly name: string;
  readonly most?: number;
}

const INSERTION = /\{([^{}]{1,200})\}/g;

/** A text in all its languages; what does not fit is told. */
export function wordsAt(scene: Scene, value: unknown, place: Place): Words {
  const { path, name, most = LIMITS.words } = place;
  const { words, isCut, strange } = wordsFrom(value, scene.main, most);
  if (isCut) scene.notes.tell({ path, what: 'long', name });
  for (const language of strange) {
    scene.notes.tell({ path, what: 'language', name, detail: language });
  }
  const inserted = Object.values(words).flatMap((text) =>
    [...text.matchAll(INSERTION)].map(([, asked = '']) => asked.trim()),
  );
  const found = inserted.find((asked) => scene.known.has(asked));
  if (found !== undefined) scene.notes.tell({ path, what: 'insertion', name, detail: found });
  return words;
}

/** A text that is there in some language; undefined where nothing is said. */
export function optionalWordsAt(scene: Scene, value: unknown, place: Place): Words | undefined {
  const words = wordsAt(scene, value, place);
  return Object.keys(words).length === 0 ? undefined : words;
}
