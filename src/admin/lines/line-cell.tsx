import { Field, NumberInput, Textarea, TextInput } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { KeyboardEvent } from 'react';
import { textOf } from '../form-value';
import { ChoiceBox } from '../inputs/choice-box';
import { CodeBox } from '../inputs/code-box';
import { CodeWarning } from '../inputs/code-input';
import type { CodeList } from '../inputs/code-list';
import { figureText } from '../inputs/figure-text';
import { MoneyBox } from '../inputs/money-box';
import { useMoneyProblem } from '../inputs/use-money-problem';
import type { Column } from './columns';

export interface CellProps {
  /** Path of the value in the form. */
  readonly path: string;
  /** Uid of the component. */
  readonly uid: string;
  readonly column: Column;
  /** What a screen reader says: the line and the heading. */
  readonly spoken: string;
  readonly codesOf: (scheme: string) => CodeList;
  readonly onPasteLines: (column: string, lines: readonly string[]) => void;
  readonly onMove: (column: string, step: 1 | -1) => void;
  readonly disabled: boolean;
}

/** One cell of a line: a figure to read, or a box to type in. */
export function LineCell(props: CellProps) {
  const { column, path } = props;
  const { value, error } = useField(path);
  if (column.isReadOnly) return <span>{figureText(column.name, column.attribute, value)}</span>;
  if (column.kind === 'money') return <AmountCell {...props} />;
  return (
    <Field.Root name={path} error={error}>
      <PlainBox {...props} />
      <Field.Error />
    </Field.Root>
  );
}

function AmountCell({ path, column, spoken, disabled, onPasteLines, onMove }: CellProps) {
  const { value, error, onChange } = useField(path);
  const isSigned = column.attribute.options?.['signed'] === true;
  const { problem, setEditing } = useMoneyProblem(value, isSigned, error);
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const isDown = event.key === 'Enter' || event.key === 'ArrowDown';
    if (!isDown && event.key !== 'ArrowUp') return;
    // Enter would send the whole form.
    event.preventDefault();
    onMove(column.name, isDown ? 1 : -1);
  };
  return (
    <Field.Root name={path} error={problem}>
      <MoneyBox
        name={path}
        size="S"
        aria-label={spoken}
        value={value}
        isSigned={isSigned}
        disabled={disabled}
        placeholder={column.placeholder}
        onEditing={setEditing}
        onChange={(next) => onChange(path, next)}
        onPasteLines={(lines) => onPasteLines(column.name, lines)}
        onKeyDown={keyDown}
      />
      <Field.Error />
    </Field.Root>
  );
}

function PlainBox({ path, uid, column, spoken, codesOf, disabled }: CellProps) {
  const { value, onChange } = useField(path);
  const { attribute, placeholder } = column;
  const box = { name: path, 'aria-label': spoken, disabled } as const;
  const change = (next: unknown) => onChange(path, next);
  switch (column.kind) {
    case 'code': {
      const list = codesOf(textOf(attribute.options?.['scheme']));
      return (
        <>
          <CodeBox {...box} size="S" list={list} value={value} onChange={change} />
          <CodeWarning list={list} value={value} />
        </>
      );
    }
    case 'choice': {
      const owner = { uid, attribute: column.name };
      const choices = attribute.enum ?? [];
      return (
        <ChoiceBox
          {...box}
          size="S"
          owner={owner}
          choices={choices}
          value={value}
          onChange={change}
        />
      );
    }
    case 'integer':
      return (
        <NumberInput
          {...box}
          size="S"
          placeholder={placeholder}
          value={typeof value === 'number' ? value : undefined}
          onValueChange={(next) => change(next ?? null)}
        />
      );
    case 'longText':
      return (
        <Textarea
          {...box}
          value={textOf(value)}
          onChange={(event) => change(event.target.value || null)}
        />
      );
    case 'date':
    case 'text':
    case 'money':
      return (
        <TextInput
          {...box}
          size="S"
          type={column.kind === 'date' ? 'date' : 'text'}
          placeholder={placeholder}
          value={textOf(value)}
          onChange={(event) => change(event.target.value || null)}
        />
      );
  }
}
