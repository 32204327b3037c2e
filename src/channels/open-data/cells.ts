import type { PublicRow } from '../../content/public-api/serialise';
import { isRecord } from '../../content/row';
import { yuanDecimal } from '../../content/yuan';
import type { Decimal } from '../../shared/csv';
import type { Column, ValueKind } from './columns';

export type Cell = string | number | boolean | Decimal | null;

/** What a code of a scheme is called; the code itself where nobody has named it. */
export type NameOf = (scheme: string, code: string) => string | null;

/** The rows of a public document: one, or one for each line of the list. */
export function rowsOfDocument(
  document: PublicRow,
  columns: readonly Column[],
  { lines, nameOf }: { readonly lines: string | undefined; readonly nameOf: NameOf },
): readonly (readonly Cell[])[] {
  const all = lines === undefined ? [{}] : listIn(document[lines]);
  return all.map((line) =>
    columns.map((column) => cellOf(valueAt(column, { document, line }), column.value, nameOf)),
  );
}

interface Sources {
  readonly document: PublicRow;
  readonly line: PublicRow;
}

function valueAt({ attribute, place }: Column, { document, line }: Sources): unknown {
  if (place.in === 'part') {
    const part = document[place.part];
    return isRecord(part) ? part[attribute] : null;
  }
  return (place.in === 'line' ? line : document)[attribute];
}

function cellOf(value: unknown, own: ValueKind, nameOf: NameOf): Cell {
  if (value === null || value === undefined || value === '') return null;
  switch (own.kind) {
    case 'yuan':
      return { decimal: yuanDecimal(Number(value)) };
    case 'percent':
      // Basis points are hundredths of a percent, as fen are of a yuan.
      return { decimal: yuanDecimal(Number(value)) };
    case 'integer':
      return Number(value);
    case 'flag':
      return value === true;
    case 'list':
      return Array.isArray(value) ? value.map(String).join(';') : null;
    case 'codeName':
      return nameOf(own.scheme, textOf(value));
    case 'text':
      return textOf(value);
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function listIn(value: unknown): readonly PublicRow[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
