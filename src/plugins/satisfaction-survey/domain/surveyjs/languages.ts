import { LIMITS } from '../definition/limits';
import { lengthOf, plainText } from '../answer/plain-text';
import type { Words } from '../definition/words';
import { isRecord, textOf } from './json';

/** The text of no language in particular. */
const DEFAULT = 'default';

const NAMES: readonly (readonly [ours: string, theirs: string])[] = [
  ['zh-Hans', 'zh-cn'],
  ['zh-Hant', 'zh-tw'],
];

const OTHER_CHINESE: ReadonlyMap<string, string> = new Map([
  ['zh', 'zh-Hans'],
  ['zh-sg', 'zh-Hans'],
  ['zh-hans', 'zh-Hans'],
  ['zh-hk', 'zh-Hant'],
  ['zh-mo', 'zh-Hant'],
  ['zh-hant', 'zh-Hant'],
]);

/** Our name of a language of a SurveyJS file; null for what names none. */
export function localeFrom(theirs: string): string | null {
  const name = theirs.toLowerCase().replaceAll('_', '-');
  const known = NAMES.find((pair) => pair[1] === name)?.[0] ?? OTHER_CHINESE.get(name);
  if (known !== undefined) return known;
  const [, language = '', region] = /^([a-z]{2,3})(?:-([a-z]{2}))?$/.exec(name) ?? [];
  if (language === '') return null;
  return region === undefined ? language : `${language}-${region.toUpperCase()}`;
}

/** What SurveyJS calls a language. */
export function localeFor(ours: string): string {
  return NAMES.find((pair) => pair[0] === ours)?.[1] ?? ours.toLowerCase();
}

export interface ReadWords {
  readonly words: Words;
  readonly isCut: boolean;
  /** Names of languages that are none. */
  readonly strange: readonly string[];
}

/**
 * A text of a SurveyJS file in all its languages. A text of no language in particular is in the
 * language `main`, unless there is one that says that language.
 */
export function wordsFrom(value: unknown, main: string, most: number): ReadWords {
  const texts: (readonly [string, string])[] = [];
  const strange: string[] = [];
  const entries = isRecord(value) ? Object.entries(value) : [[DEFAULT, value] as const];
  for (const [name, text] of entries) {
    const said = plainText(textOf(text) ?? '');
    const locale = name === DEFAULT ? main : localeFrom(name);
    if (said === '') continue;
    if (locale === null) strange.push(name);
    else if (name === DEFAULT) texts.unshift([locale, said]);
    else texts.push([locale, said]);
  }
  const found = [...new Map(texts)];
  const kept = found.slice(0, LIMITS.locales);
  return {
    words: Object.fromEntries(kept.map(([locale, text]) => [locale, cut(text, most)])),
    isCut: found.length > kept.length || kept.some(([, text]) => lengthOf(text) > most),
    strange,
  };
}

const cut = (text: string, most: number): string =>
  lengthOf(text) > most ? [...text].slice(0, most).join('').trim() : text;

/** A text as a SurveyJS file has it; undefined where nothing is said. */
export function wordsFor(words: Words, main: string): string | JsonTexts | undefined {
  const said = Object.entries(words).filter(([, text]) => text.trim() !== '');
  if (said.length === 0) return undefined;
  const [first] = said;
  if (said.length === 1 && first?.[0] === main) return first[1];
  return Object.fromEntries(
    said.map(([locale, text]) => [locale === main ? DEFAULT : localeFor(locale), text]),
  );
}

type JsonTexts = Readonly<Record<string, string>>;
