/** Width of a character at a size of 1. */
export type Advance = (character: string) => number;

/** What must not begin a line, and what must not end one (GB/T 15834). */
const NOT_FIRST = /^[\s，。、；：！？）》〉」』】〕”’…—·%‰℃,.;:!?)\]}]$/u;
const NOT_LAST = /^[（《〈「『【〔“‘([{¥￥$]$/u;
const WORD = /[\p{Script=Latin}\p{Nd}\p{Script=Greek}\p{Script=Cyrillic}._/@#&=+\-'’%,:]/u;

export function widthOf(text: string, advance: Advance): number {
  let width = 0;
  for (const character of text) width += advance(character);
  return width;
}

/**
 * The lines of a text in a column. Chinese breaks between any two characters, but not before a
 * closing mark or after an opening one; words of letters and digits stay whole where they fit.
 *
 * @param width of the column, in the unit of `advance`
 */
export function linesOf(text: string, width: number, advance: Advance): readonly string[] {
  return text.split('\n').flatMap((paragraph) => wrapped(paragraph, width, advance));
}

function wrapped(paragraph: string, width: number, advance: Advance): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const end = () => {
    lines.push(line.trimEnd());
    line = '';
    used = 0;
  };
  for (const piece of unbreakables(paragraph)) {
    const own = widthOf(piece, advance);
    const visible = widthOf(piece.trimEnd(), advance);
    if (line !== '' && used + visible > width) end();
    if (visible <= width) {
      const start = line === '' ? piece.trimStart() : piece;
      line += start;
      used += start === piece ? own : widthOf(start, advance);
      continue;
    }
    for (const character of piece) {
      const extent = advance(character);
      if (line !== '' && used + extent > width) end();
      line += character;
      used += extent;
    }
  }
  if (line !== '' || lines.length === 0) end();
  return lines;
}

/** Pieces between which a line may end, the spaces behind a word with it. */
export function unbreakables(text: string): readonly string[] {
  const pieces: string[] = [];
  let last = '';
  for (const character of text) {
    const joins =
      last !== '' &&
      (NOT_FIRST.test(character) ||
        NOT_LAST.test(last) ||
        (WORD.test(last) && WORD.test(character)));
    if (joins) pieces[pieces.length - 1] = `${pieces.at(-1) ?? ''}${character}`;
    else pieces.push(character);
    last = character;
  }
  return pieces;
}
