/** One entry on each line, as it was typed: blanks around it and repeated ones are left out. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ''))];
}

export function textOfLines(lines: readonly string[]): string {
  return lines.join('\n');
}
