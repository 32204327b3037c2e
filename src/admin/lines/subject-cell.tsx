import { Box, Button, Flex, IconButton, Typography } from '@strapi/design-system';
import { Pencil } from '@strapi/icons';
import { useForm } from '@strapi/strapi/admin';
import { useState } from 'react';
import { textOf, valueAt } from '../form-value';
import { codeText, type CodeList } from '../inputs/code-list';
import { useWords } from '../use-words';
import type { Column } from './columns';
import { LineCell, type CellProps } from './line-cell';

interface SubjectCellProps extends Omit<CellProps, 'column' | 'spoken' | 'path'> {
  /** Path of the line in the form. */
  readonly line: string;
  readonly no: number;
  readonly subject: readonly Column[];
}

/** What a line is about: its codes as words; boxes to choose them while it is being changed. */
export function SubjectCell({ line, no, subject, ...cell }: SubjectCellProps) {
  const { say } = useWords();
  const codes = useForm('SubjectCell', ({ values }) =>
    subject.map(({ name }) => textOf(valueAt(values, `${line}.${name}`))).join('\n'),
  ).split('\n');
  const [isOpen, setOpen] = useState(codes.some((code) => code === ''));
  const isEditable = !cell.disabled && subject.some(({ isReadOnly }) => !isReadOnly);

  if (isOpen && isEditable) {
    return (
      <Flex direction="column" alignItems="stretch" gap={2}>
        {subject.map((column) => (
          <LineCell
            key={column.name}
            {...cell}
            path={`${line}.${column.name}`}
            column={column}
            spoken={say('table.cell', { no, label: column.label })}
          />
        ))}
        <Box>
          <Button size="S" variant="tertiary" onClick={() => setOpen(false)}>
            {say('table.done')}
          </Button>
        </Box>
      </Flex>
    );
  }
  const texts = subject.map(({ attribute }, index) =>
    subjectText(cell.codesOf(textOf(attribute.options?.['scheme'])), codes[index] ?? ''),
  );
  return (
    <Flex justifyContent="space-between" gap={2}>
      <Box data-field={`${line}.${subject[0]?.name ?? ''}`} tabIndex={-1}>
        <Typography tag="p">{texts[0]}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {texts.slice(1).join(' · ')}
        </Typography>
      </Box>
      {isEditable && (
        <IconButton
          variant="ghost"
          size="S"
          label={say('table.edit', { no })}
          onClick={() => setOpen(true)}
        >
          <Pencil />
        </IconButton>
      )}
    </Flex>
  );
}

/** A code in words; one that is in no list as it is, marked. */
function subjectText(list: CodeList, code: string): string {
  if (code === '') return '—';
  if (list.state !== 'ready') return code;
  const name = list.names.get(code);
  return name === undefined ? `${code} (?)` : codeText({ code, name });
}
