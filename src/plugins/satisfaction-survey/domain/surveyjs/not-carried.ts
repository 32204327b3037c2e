/** What cannot go over to the other side as it is: every code there is, with what it means. */
export const NOT_CARRIED = {
  type: 'The questionnaire has no such type of question; it is left out.',
  hidden: 'The question is never shown; it is left out.',
  condition: 'When it is shown cannot be said on the other side; it is shown to everybody.',
  setting: 'The setting has no counterpart.',
  validator: 'The check of answers has no counterpart.',
  inputType: 'The input becomes one for a short text.',
  limit: 'The limit is none that can be kept.',
  long: 'The text is cut.',
  scale: 'The scale has too few or too many levels; the question becomes a single choice.',
  levels: 'The levels are counted from 1.',
  options: 'There are more options than a list may have; the rest is left out.',
  option: 'The option has no value that can be kept; it is left out.',
  items: 'There are more questions than a questionnaire may have; the rest is left out.',
  language: 'The language has no name that is known; its texts are left out.',
  insertion: 'The text names another answer in braces; the braces stay as text.',
  answerWords: 'The words for yes and no are those of the form.',
  trigger: 'Nothing happens by itself.',
  calculated: 'Nothing is calculated.',
  identifying: 'That the answer could say who answered is not told.',
  segment: 'Nothing says by which question groups are formed.',
  under14: 'That children under 14 are asked is not told.',
  retired: 'Former codes are not told.',
  unit: 'The unit has no counterpart.',
  levelWords: 'The words for a level between the ends have no counterpart.',
  help: 'The help joins the text.',
  unreadable: 'The item is not finished; it is left out.',
  more: 'The list is longer than is told.',
} as const;

export type NotCarriedCode = keyof typeof NOT_CARRIED;

/** Something that did not go over, and where it was: `['pages', 0, 'elements', 2, 'visibleIf']`. */
export interface NotCarried {
  readonly path: readonly (string | number)[];
  readonly what: NotCarriedCode;
  /** What the thing is called, for people; empty where it is about the whole. */
  readonly name: string;
  /** A type, a setting, an expression or a number; empty where the code says everything. */
  readonly detail: string;
}

export type Path = NotCarried['path'];

const MOST_NOTES = 200;
const LONGEST_NAME = 80;

export interface Notes {
  readonly tell: (note: Omit<NotCarried, 'detail'> & { readonly detail?: string | number }) => void;
  readonly all: () => readonly NotCarried[];
}

/** Takes down what is not carried; past a length it only counts. */
export function takeNotes(): Notes {
  const kept: NotCarried[] = [];
  let count = 0;
  return {
    tell: ({ path, what, name, detail = '' }) => {
      count += 1;
      if (count > MOST_NOTES) return;
      kept.push({ path, what, name: shortened(name), detail: shortened(String(detail)) });
    },
    all: () =>
      count <= MOST_NOTES
        ? kept
        : [...kept, { path: [], what: 'more', name: '', detail: String(count - MOST_NOTES) }],
  };
}

function shortened(text: string): string {
  // A few more than are kept: one code point may be two units.
  const letters = [...text.slice(0, 2 * LONGEST_NAME + 2)];
  return letters.length > LONGEST_NAME ? `${letters.slice(0, LONGEST_NAME).join('')}…` : text;
}
