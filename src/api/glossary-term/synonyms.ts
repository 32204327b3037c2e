const BETWEEN = /[、，,;；\n]+/;

/** The other spellings of a term, as typed: one a line, or with a comma or 、 between them. */
export function synonymsOf(text: string): readonly string[] {
  const parts = text.split(BETWEEN).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}
