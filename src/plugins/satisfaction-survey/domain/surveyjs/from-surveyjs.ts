import type { Definition } from '../definition/definition';
import { LIMITS } from '../definition/limits';
import {
  isBounded,
  isRecord,
  isUnset,
  listOf,
  memberOf,
  numberOf,
  textOf,
  type JsonRecord,
} from './json';
import { localeFrom } from './languages';
import { newCodes } from './new-codes';
import { takeNotes, type NotCarried, type Notes } from './not-carried';
import { outlineOf } from './read-outline';
import { optionalWordsAt, wordsAt, type Scene } from './scene';
import { placeInSections } from './sections';
import { isReadOfSurvey } from './settings';

/** Why a file becomes no questionnaire at all: every code there is, with what it means. */
export const IMPORT_REFUSALS = {
  SURVEY_IMPORT_UNREADABLE: 'It is no questionnaire of SurveyJS.',
  SURVEY_IMPORT_TOO_LARGE: 'It is larger or nested deeper than is read.',
  SURVEY_IMPORT_EMPTY: 'Nothing of it can be asked.',
} as const;
export type ImportRefusal = keyof typeof IMPORT_REFUSALS;

export type FromSurveyJs =
  | { readonly definition: Definition; readonly notCarried: readonly NotCarried[] }
  | {
      readonly definition: null;
      readonly refusal: ImportRefusal;
      readonly notCarried: readonly NotCarried[];
    };

/**
 * A questionnaire from a SurveyJS file, whatever is in it, with a list of what was not carried. It is
 * a draft: texts that the file lacks in the default language are lacking in it.
 */
export function fromSurveyJs(
  json: unknown,
  { defaultLocale }: { readonly defaultLocale: string },
): FromSurveyJs {
  if (!isRecord(json) || !hasPages(json)) return refused('SURVEY_IMPORT_UNREADABLE', []);
  if (!isBounded(json)) return refused('SURVEY_IMPORT_TOO_LARGE', []);
  const notes = takeNotes();
  const scene = sceneOf(json, defaultLocale, notes);
  const title = wordsAt(scene, memberOf(json, 'title'), {
    ...{ path: ['title'], name: '', most: LIMITS.title },
  });
  const purpose = optionalWordsAt(scene, memberOf(json, 'description'), {
    ...{ path: ['description'], name: '', most: LIMITS.notice },
  });
  const { found, notices } = outlineOf(scene, json);
  const { items, tooLarge } = placeInSections(found);
  for (const code of tooLarge) notes.tell({ path: [], what: 'condition', name: code });
  tellWhole(json, notes);
  if (items.length === 0) return refused('SURVEY_IMPORT_EMPTY', notes.all());
  const { privacyNotice = {}, guardianNotice } = notices;
  return {
    definition: {
      ...{ defaultLocale, title, privacyNotice, under14: false, items, retired: [] },
      ...(purpose === undefined ? {} : { purpose }),
      ...(guardianNotice === undefined ? {} : { guardianNotice }),
    },
    notCarried: notes.all(),
  };
}

const refused = (refusal: ImportRefusal, notCarried: readonly NotCarried[]): FromSurveyJs => ({
  ...{ definition: null, refusal, notCarried },
});

const hasPages = (json: JsonRecord): boolean =>
  ['pages', 'elements', 'questions'].some((name) => Array.isArray(memberOf(json, name)));

function sceneOf(json: JsonRecord, defaultLocale: string, notes: Notes): Scene {
  const longest = numberOf(memberOf(json, 'maxTextLength'));
  return {
    main: localeFrom(textOf(memberOf(json, 'locale')) ?? '') ?? defaultLocale,
    maxTextLength: longest !== null && Number.isInteger(longest) && longest > 0 ? longest : null,
    ...{ notes, known: new Map(), codeFor: newCodes() },
  };
}

/** What the whole file says beside its pages. */
function tellWhole(json: JsonRecord, notes: Notes): void {
  const lists = [
    ['triggers', 'trigger', 'type'],
    ['calculatedValues', 'calculated', 'name'],
  ] as const;
  for (const [list, what, member] of lists) {
    listOf(memberOf(json, list)).forEach((one, at) => {
      const detail = isRecord(one) ? (textOf(memberOf(one, member)) ?? '') : '';
      notes.tell({ path: [list, at], what, name: '', detail });
    });
  }
  for (const [setting, value] of Object.entries(json)) {
    if (isReadOfSurvey(setting) || isUnset(value)) continue;
    notes.tell({ path: [setting], what: 'setting', name: '', detail: setting });
  }
}
