/** The lines with a number each: who leaves it out gets the next one. */
export function numbered<
  Key extends string,
  Line extends { readonly [name in Key]: number | null },
>(lines: readonly Line[], key: Key): readonly Line[] {
  const taken = lines.flatMap((line) => line[key] ?? []);
  let last = Math.max(0, ...taken);
  return lines.map((line) => {
    if (line[key] !== null) return line;
    last += 1;
    return { ...line, [key]: last };
  });
}
