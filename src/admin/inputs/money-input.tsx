import { useFocusInputField } from '@strapi/strapi/admin';
import { Field } from '@strapi/design-system';
import { useState } from 'react';
import { useWords } from '../use-words';
import type { InputProps } from './input-props';
import { MoneyBox } from './money-box';
import { useMoneyProblem } from './use-money-problem';

/** The input of the custom field `global::money`. */
export default function MoneyInput(props: InputProps) {
  const { name, label, labelAction, attribute, value, required, disabled, onChange } = props;
  const { say } = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const isSigned = attribute.options?.['signed'] === true;
  const { problem, setEditing } = useMoneyProblem(value, isSigned, props.error);
  const [isPasteRefused, setPasteRefused] = useState(false);
  const error = isPasteRefused ? say('money.oneOnly') : problem;

  return (
    <Field.Root name={name} error={error} hint={props.hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <MoneyBox
        ref={ref}
        name={name}
        value={value}
        isSigned={isSigned}
        disabled={disabled}
        placeholder={props.placeholder}
        onEditing={(isEditing) => {
          setEditing(isEditing);
          setPasteRefused(false);
        }}
        onChange={(next) => {
          setPasteRefused(false);
          onChange(name, next);
        }}
        onPasteLines={() => setPasteRefused(true)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
