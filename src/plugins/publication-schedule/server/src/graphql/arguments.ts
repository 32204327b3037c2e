type Value = Readonly<Record<string, unknown>>;

/** GraphQL says null for an argument that REST leaves out, at whatever depth. */
export function given(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(given);
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, entry]) => entry !== undefined && entry !== null)
      .map(([key, entry]) => [key, given(entry)]),
  );
}

export function givenArguments(args: Value): Value {
  return given(args) as Value;
}

/** A document without a locale is written as null over REST. */
export function withLocale(value: Value): Value {
  return { locale: null, ...value };
}

/** The two kinds of take-downs, which one input stands for here. */
export function takeDownOf(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return 'workdays' in value
    ? { ...value, kind: 'workdaysAfterPublish' }
    : { ...value, kind: 'at' };
}

/** An instant as REST is asked for it. */
export function instantText(value: unknown): unknown {
  return value instanceof Date ? value.toISOString() : value;
}
