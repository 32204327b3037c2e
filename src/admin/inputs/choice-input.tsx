import { useFocusInputField } from '@strapi/strapi/admin';
import { Field } from '@strapi/design-system';
import { ownerOf, useModel } from '../use-model';
import { ChoiceBox } from './choice-box';
import type { InputProps } from './input-props';

/** The input of every enumeration: Strapi's own shows the stored words. */
export default function ChoiceInput(props: InputProps) {
  const { name, label, labelAction, attribute, value, required, disabled, onChange } = props;
  const ref = useFocusInputField<HTMLDivElement>(name);
  const owner = ownerOf(useModel(), name);
  return (
    <Field.Root name={name} error={props.error} hint={props.hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <ChoiceBox
        ref={ref}
        name={name}
        owner={owner}
        choices={attribute.enum ?? []}
        value={value}
        disabled={disabled}
        required={required}
        onChange={(choice) => onChange(name, choice)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
