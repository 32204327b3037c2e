/** Control characters other than tab and line feed: no text needs them, PostgreSQL refuses one. */
const CONTROL = /[\0-\x08\x0b-\x1f\x7f]/g;

/**
 * A text as it is stored: one kind of line end, no control characters, no blanks around it, and the
 * halves of broken pairs replaced by U+FFFD, which no database refuses. The same text typed on a
 * phone and sent by a plain form is thus the same.
 */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(CONTROL, '')
    .trim();
}

/** Length in code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}
