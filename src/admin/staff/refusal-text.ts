import { textOf, valueAt } from '../form-value';

/** What the server said, else the sentence given. */
export function refusalText(error: unknown, fallback: string): string {
  const said = textOf(valueAt(error, 'response.data.error.message'));
  return said === '' ? fallback : said;
}
