/**
 * Every match of a global expression. Most texts have none, and looking for the first one is much
 * cheaper than `matchAll`, which copies the expression each time.
 */
export function matchesOf(text: string, expression: RegExp): Iterable<RegExpExecArray> {
  return text.search(expression) < 0 ? [] : text.matchAll(expression);
}

/** What each match of an expression is found to be, in the order of the text. */
export function* findAll<Found>(
  text: string,
  expression: RegExp,
  judge: (match: RegExpExecArray) => Found | null,
): Generator<Found> {
  for (const match of matchesOf(text, expression)) {
    const found = judge(match);
    if (found !== null) yield found;
  }
}
