/** A value of a query, as Strapi reads it: lists and objects in brackets. */
export type QueryValue =
  | string
  | number
  | boolean
  | null
  | undefined
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue };

/**
 * `{ filters: { period: { $eq: '2025-06' } } }` is `filters[period][$eq]=2025-06`. What is undefined is
 * left out.
 */
export function queryString(query: Readonly<Record<string, QueryValue>>): string {
  const parts: string[] = [];
  const add = (name: string, value: QueryValue): void => {
    if (value === undefined) return;
    if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries<QueryValue>(
        value as Readonly<Record<string, QueryValue>>,
      )) {
        add(`${name}[${key}]`, inner);
      }
      return;
    }
    parts.push(`${encodeURIComponent(name)}=${encodeURIComponent(String(value ?? ''))}`);
  };
  for (const [name, value] of Object.entries(query)) add(name, value);
  return parts.join('&');
}
