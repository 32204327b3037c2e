export interface RunningKey {
  /** The key that the document bears now. */
  readonly current: string | null;
  /** `meet` for `meet-01`. */
  readonly prefix: string;
  /** Keys of the other documents of the type. */
  readonly taken: Iterable<string>;
}

/** The key it bears as long as it is its own, else the next number: `meet-01`, `meet-02`. */
export function runningKey({ current, prefix, taken }: RunningKey): string {
  const form = new RegExp(`^${prefix}-(\\d{2,})$`);
  const others = new Set(taken);
  if (current !== null && form.test(current) && !others.has(current)) return current;
  const numbers = [...others].map((key) => Number(form.exec(key)?.[1] ?? 0));
  return `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(2, '0')}`;
}
