import { IconButton } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { memo } from 'react';
import { useWords, type Say } from '../use-words';
import { headingOf, type Column, type Columns } from './columns';
import { LineCell, type CellProps } from './line-cell';
import { SubjectCell } from './subject-cell';

interface LineRowProps extends Pick<CellProps, 'uid' | 'codesOf' | 'disabled'>, Columns {
  readonly list: string;
  readonly index: number;
  readonly onRemove: (index: number) => void;
  readonly onPasteLines: (index: number, column: string, lines: readonly string[]) => void;
  readonly onMove: (index: number, column: string, step: 1 | -1) => void;
}

/** One line of the table. */
export const LineRow = memo(function LineRow(props: LineRowProps) {
  const { list, index, uid, subject, columns, stack, codesOf, disabled, onRemove } = props;
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
        <td className="subject" data-label={subjectHeading(subject, say)}>
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
      {stack.length > 0 && (
        <td className="figure narrow">
          {stack.map((column) => (
            <div key={column.name}>
              <LineCell {...cell} path={`${line}.${column.name}`} column={column} spoken="" />
            </div>
          ))}
        </td>
      )}
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

/** One code is its own heading, several are a subject. */
export function subjectHeading(subject: readonly Column[], say: Say): string {
  return subject.length === 1 ? headingOf(subject[0]?.label ?? '') : say('table.subject');
}

/** Figures stand right-aligned; what is typed has room for a large amount. */
export function cellClass({ kind, isReadOnly, name }: Column): string {
  if (isReadOnly && (kind === 'money' || name.endsWith('Bp'))) return 'figure narrow';
  return kind === 'money' ? 'amount' : kind;
}
