import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo } from 'react';
import { useWords } from '../use-words';
import { headingOf, type Column } from './columns';
import { LineCell, type CellProps } from './line-cell';
import { SubjectCell } from './subject-cell';

interface LineRowProps extends Pick<CellProps, 'uid' | 'codesOf' | 'disabled'> {
  readonly list: string;
  readonly index: number;
  readonly subject: readonly Column[];
  readonly columns: readonly Column[];
  readonly onRemove: (index: number) => void;
  readonly onPasteLines: (index: number, column: string, lines: readonly string[]) => void;
  readonly onMove: (index: number, column: string, step: 1 | -1) => void;
}

/** One line of the table. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { list, index, uid, subject, columns, codesOf, disabled, onRemove } = props;
  const { say } = useWords();
  const no = index + 1;
  const line = `${list}.${index}`;
  const cell = {
    uid,
    codesOf,
    disabled,
    onPasteLines: (column: string, lines: readonly string[]) =>
      props.onPasteLines(index, column, lines),
    onMove: (column: string, step: 1 | -1) => props.onMove(index, column, step),
  };
  return (
    <tr>
      <td className="narrow" data-label={say('table.no')}>
        {no}
      </td>
      {subject.length > 0 && (
        <td data-label={say('table.subject')}>
          <SubjectCell {...cell} line={line} no={no} subject={subject} />
        </td>
      )}
      {columns.map((column) => (
        <td key={column.name} className={cellClass(column)} data-label={headingOf(column.label)}>
          <LineCell
            {...cell}
            path={`${line}.${column.name}`}
            column={column}
            spoken={say('table.cell', { no, label: column.label })}
          />
        </td>
      ))}
      <td className="narrow">
        {!disabled && (
          <IconButton
            variant="ghost"
            size="S"
            label={say('table.remove', { no })}
            onClick={() => onRemove(index)}
          >
            <Trash />
          </IconButton>
        )}
      </td>
    </tr>
  );
});

/** Figures stand right-aligned; what is typed has room for a large amount. */
export function cellClass({ kind, isReadOnly, name }: Column): string {
  if (isReadOnly && (kind === 'money' || name.endsWith('Bp'))) return 'figure narrow';
  return kind === 'money' ? 'amount' : '';
}
