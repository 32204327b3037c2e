import { sumFen } from '../../content/money';
import { formatYuan } from '../../content/yuan';
import type { FormRow } from '../form-value';
import { fenOf } from '../inputs/money-text';
import { useWords } from '../use-words';
import { headingOf, type Column } from './columns';

interface LineTotalsProps {
  readonly rows: readonly FormRow[];
  readonly columns: readonly Column[];
  readonly hasSubject: boolean;
}

/** Sums of the columns of amounts, as typed so far. */
export function LineTotals({ rows, columns, hasSubject }: LineTotalsProps) {
  const { say } = useWords();
  if (!columns.some(({ kind }) => kind === 'money')) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={hasSubject ? 2 : 1}>
          {say('table.total')}
        </th>
        {columns.map((column) =>
          column.kind === 'money' ? (
            <td key={column.name} className="figure" data-label={headingOf(column.label)}>
              {total(rows, column.name)}
            </td>
          ) : (
            <td key={column.name} />
          ),
        )}
        <td />
      </tr>
    </tfoot>
  );
}

function total(rows: readonly FormRow[], column: string): string {
  const fen = sumFen(rows.map((row) => fenOf(row[column])));
  return fen === null ? '—' : formatYuan(fen);
}
