import { useForm } from '@strapi/strapi/admin';
import { useCallback } from 'react';
import { textOf, type FormRow } from '../form-value';

/** Puts whole lists of lines into the form. */
export function useRows(): (list: string, rows: readonly FormRow[]) => void {
  const onChange = useForm('MonthPanel', (form) => form.onChange);
  const addFieldRow = useForm('MonthPanel', (form) => form.addFieldRow);
  return useCallback(
    (list, rows) => {
      // Lines the form knows keep their key; Strapi itself makes the keys of new ones.
      const known = rows.filter((row) => textOf(row['__temp_key__']) !== '');
      onChange(list, known);
      for (const row of rows) if (!known.includes(row)) addFieldRow(list, { ...row });
    },
    [addFieldRow, onChange],
  );
}
