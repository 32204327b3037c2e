import { useFocusInputField } from '@strapi/strapi/admin';
import { Field, TextInput } from '@strapi/design-system';
import { textOf } from '../form-value';
import type { InputProps } from './input-props';

const WHOLE_NUMBER = /^-?\d{1,10}$/;

/** A year or a count: Strapi's own box would write 2,025. */
export default function WholeNumberInput(props: InputProps) {
  const { name, label, labelAction, value, required, disabled, onChange } = props;
  const ref = useFocusInputField<HTMLInputElement>(name);
  const accept = (text: string) => {
    const plain = text.normalize('NFKC').trim();
    // What is no number stays as text: Strapi's own check says so and saves nothing.
    onChange(name, plain === '' ? null : WHOLE_NUMBER.test(plain) ? Number(plain) : plain);
  };
  return (
    <Field.Root name={name} error={props.error} hint={props.hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <TextInput
        ref={ref}
        name={name}
        inputMode="numeric"
        autoComplete="off"
        disabled={disabled}
        placeholder={props.placeholder}
        value={textOf(value)}
        onChange={(event) => accept(event.target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
