import type { Definition } from '../definition/definition';
import { isQuestion, type QuestionnaireItem } from '../definition/question';
import { wordsIn, type Words } from '../definition/words';
import { memberOf, type JsonRecord } from './json';
import { localeFor, wordsFor } from './languages';
import { takeNotes, type NotCarried, type Notes, type NotCarriedCode } from './not-carried';
import { NOTICES, type NoticeName } from './read-outline';
import { isReadable } from './readable-item';
import { expressionOf, type QuestionsByCode } from './write-condition';
import { member, passageFor, questionFor } from './write-item';

export interface ToSurveyJs {
  readonly json: JsonRecord;
  readonly notCarried: readonly NotCarried[];
}

/** A page is called so that no code of an item is its name. */
const START = 'page.start';

/** A questionnaire as a SurveyJS file, with a list of what was not carried; a draft will do. */
export function toSurveyJs(definition: Definition): ToSurveyJs {
  const { defaultLocale, title, purpose, items } = definition;
  const notes = takeNotes();
  const readable = items.filter(isReadable);
  const scene: Scene = {
    ...{ main: defaultLocale, notes },
    questions: new Map(readable.filter(isQuestion).map((question) => [question.code, question])),
  };
  tellWhole(definition, notes);
  const pages = pagesOf(items, noticesOf(definition), scene);
  return {
    json: {
      ...{ locale: localeFor(defaultLocale), ...member('title', wordsFor(title, defaultLocale)) },
      ...member('description', purpose && wordsFor(purpose, defaultLocale)),
      pages,
    },
    notCarried: notes.all(),
  };
}

interface Scene {
  readonly main: string;
  readonly notes: Notes;
  readonly questions: QuestionsByCode;
}

function tellWhole({ under14, segment, retired, items, defaultLocale }: Definition, notes: Notes) {
  if (under14) notes.tell({ path: ['under14'], what: 'under14', name: '' });
  if (retired.length > 0) notes.tell({ path: ['retired'], what: 'retired', name: '' });
  if (segment === undefined) return;
  const question = items.filter(isReadable).find(({ code }) => code === segment);
  const name = question === undefined ? segment : nameOf(question, defaultLocale);
  notes.tell({ path: ['segment'], what: 'segment', name });
}

const nameOf = ({ text, code }: QuestionnaireItem, locale: string): string =>
  wordsIn(text, locale, locale) || code;

/** What is told before anything is asked, as passages with names of their own. */
function noticesOf(definition: Definition): readonly JsonRecord[] {
  return (Object.keys(NOTICES) as NoticeName[]).flatMap((name) => {
    const words = definition[name];
    const passage = passageFor(words ?? {}, undefined, definition.defaultLocale);
    return memberOf(passage, 'html') === undefined ? [] : [{ name: NOTICES[name], ...passage }];
  });
}

interface Page {
  readonly head: JsonRecord;
  readonly elements: JsonRecord[];
}

/** Each section begins a page. */
function pagesOf(
  items: Definition['items'],
  notices: readonly JsonRecord[],
  scene: Scene,
): readonly JsonRecord[] {
  const pages: Page[] = [{ head: { name: START }, elements: [...notices] }];
  items.forEach((item: unknown, place) => {
    const path = ['items', place];
    if (!isReadable(item)) {
      scene.notes.tell({ path, what: 'unreadable', name: '', detail: place + 1 });
      return;
    }
    const name = nameOf(item, scene.main);
    const tell = (what: NotCarriedCode) => scene.notes.tell({ path, what, name });
    if (item.type === 'section') {
      pages.push({ head: commonFor(item, scene, tell), elements: [] });
    } else {
      pages.at(-1)?.elements.push(elementFor(item, scene, tell));
    }
  });
  return pages
    .filter(({ head, elements }) => head['name'] !== START || elements.length > 0)
    .map(({ head, elements }) => ({ ...head, elements }));
}

type Tell = (what: NotCarriedCode) => void;

function elementFor(item: QuestionnaireItem, scene: Scene, tell: Tell): JsonRecord {
  const { main } = scene;
  if (!isQuestion(item)) {
    if (isSaid(item.help)) tell('help');
    const { code: name } = item;
    return { name, ...passageFor(item.text, item.help, main), ...conditionFor(item, scene, tell) };
  }
  if (item.identifying === true) tell('identifying');
  return {
    ...questionFor(item, { main, tell }),
    ...commonFor(item, scene, tell),
    ...member('isRequired', item.required),
  };
}

const isSaid = (words: Words | undefined): boolean =>
  Object.values(words ?? {}).some((text) => text.trim() !== '');

/** Name, title and condition: what questions and sections have. */
function commonFor(item: QuestionnaireItem, scene: Scene, tell: Tell): JsonRecord {
  const { code, text, help = {} } = item;
  return {
    ...{ name: code, ...member('title', wordsFor(text, scene.main)) },
    ...member('description', wordsFor(help, scene.main)),
    ...conditionFor(item, scene, tell),
  };
}

function conditionFor({ showIf }: QuestionnaireItem, scene: Scene, tell: Tell): JsonRecord {
  if (showIf === undefined) return {};
  const visibleIf = expressionOf(showIf, scene.questions);
  if (visibleIf === null) tell('condition');
  return visibleIf === null ? {} : { visibleIf };
}
