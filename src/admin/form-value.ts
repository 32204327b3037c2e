/** What lies at a path of form values: `valueAt(values, 'incomeLines.3.source')`. */
export function valueAt(values: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, key) => {
    return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  }, values);
}

/** A line of a repeatable component as the form holds it. */
export type FormRow = Readonly<Record<string, unknown>>;

/** The lines of a repeatable component, none where the form holds something else. */
export function rowsAt(values: unknown, path: string): readonly FormRow[] {
  const value = valueAt(values, path);
  return Array.isArray(value) ? value.filter(isRow) : [];
}

export function isRow(value: unknown): value is FormRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a form value; nothing for anything that is no text and no number. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
