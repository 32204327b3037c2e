import { useForm, useNotification } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { rowsAt } from '../form-value';
import { formValue, readYuan } from '../inputs/money-text';
import { useWords } from '../use-words';
import type { Column } from './columns';

interface LineActions {
  readonly add: () => void;
  readonly remove: (index: number) => void;
  readonly paste: (index: number, column: string, lines: readonly string[]) => void;
  readonly move: (index: number, column: string, step: 1 | -1) => void;
}

/** What can be done with the lines of a list, besides typing. */
export function useLineActions(list: string, columns: readonly Column[]): LineActions {
  const { say } = useWords();
  const { toggleNotification } = useNotification();
  const addFieldRow = useForm('LineTable', (form) => form.addFieldRow);
  const removeFieldRow = useForm('LineTable', (form) => form.removeFieldRow);
  const onChange = useForm('LineTable', (form) => form.onChange);
  const getValues = useForm('LineTable', (form) => form.getValues);

  const add = useCallback(() => addFieldRow(list, {}), [addFieldRow, list]);
  const remove = useCallback(
    (index: number) => removeFieldRow(list, index),
    [removeFieldRow, list],
  );
  const move = useCallback(
    (index: number, column: string, step: 1 | -1) => {
      document.getElementsByName(`${list}.${index + step}.${column}`)[0]?.focus();
    },
    [list],
  );
  const paste = useCallback(
    (index: number, name: string, lines: readonly string[]) => {
      if (lines.some((line) => line.includes('\t'))) {
        toggleNotification({ type: 'warning', message: say('table.pasteColumn') });
        return;
      }
      const column = columns.find((entry) => entry.name === name);
      const isSigned = column?.attribute.options?.['signed'] === true;
      const count = Math.min(lines.length, rowsAt(getValues(), list).length - index);
      for (const [offset, line] of lines.slice(0, count).entries()) {
        onChange(`${list}.${index + offset}.${name}`, formValue(readYuan(line, isSigned)));
      }
      const rest = lines.length - count;
      toggleNotification(
        rest > 0
          ? { type: 'warning', message: say('table.pasteRest', { count, rest }) }
          : { type: 'info', message: say('table.pasted', { count }) },
      );
    },
    [columns, getValues, list, onChange, say, toggleNotification],
  );
  return { add, remove, paste, move };
}
