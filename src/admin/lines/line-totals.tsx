import { sumFen } from '../../content/money';
import { formatYuan } from '../../content/yuan';
import type { FormRow } from '../form-value';
import { fenOf } from '../inputs/money-text';
import { useWords } from '../use-words';
import { headingOf, isSummed, type Columns } from './columns';

interface LineTotalsProps extends Columns {
  readonly rows: readonly FormRow[];
}

/** Sums of the columns of amounts, as typed so far. */
export function LineTotals({ rows, subject, columns, stack }: LineTotalsProps) {
  const { say } = useWords();
  if (![...columns, ...stack].some(isSummed)) return null;
  return (
    <tfoot>
      <tr>
        <th scope="row" colSpan={subject.length > 0 ? 2 : 1}>
          {say('table.total')}
        </th>
        {columns.map((column) =>
          isSummed(column) ? (
            <td key={column.name} className="figure" data-label={headingOf(column.label)}>
              {total(rows, column.name)}
            </td>
          ) : (
            <td key={column.name} />
          ),
        )}
        {stack.length > 0 && (
          <td className="figure">
            {stack.filter(isSummed).map((column) => (
              <div key={column.name}>{total(rows, column.name)}</div>
            ))}
          </td>
        )}
        <td />
      </tr>
    </tfoot>
  );
}

/** Nothing rather than 0.00 where no line has an amount yet. */
function total(rows: readonly FormRow[], column: string): string {
  const amounts = rows.map((row) => fenOf(row[column]));
  const fen = amounts.every((amount) => amount === null) ? null : sumFen(amounts);
  return fen === null ? '—' : formatYuan(fen);
}
