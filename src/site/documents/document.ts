import { rowOf, textOf } from '../parse';
import { parsePublished, type Published } from '../published/published';

/** A page without a structure of its own (其他公开事项): a title and a text. */
export interface DisclosurePage extends Published {
  readonly category: string | null;
  readonly catalogueNo: string | null;
  /** As the block editor stores it. */
  readonly body: unknown;
}

export function parseDisclosurePage(value: unknown): DisclosurePage | null {
  const row = rowOf(value);
  const published = parsePublished(row);
  if (published.key === '') return null;
  return {
    ...published,
    category: textOf(row['category']),
    catalogueNo: textOf(row['catalogueNo']),
    body: row['body'],
  };
}
