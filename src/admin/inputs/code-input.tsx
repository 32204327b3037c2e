import { useFocusInputField } from '@strapi/strapi/admin';
import { Field, Typography } from '@strapi/design-system';
import { textOf } from '../form-value';
import { useWords } from '../use-words';
import { CodeBox } from './code-box';
import { useCodes, type CodeList } from './code-list';
import type { InputProps } from './input-props';

/** The input of the custom field `global::code`. */
export default function CodeInput(props: InputProps) {
  const { name, label, labelAction, attribute, value, required, disabled, onChange } = props;
  const { locale } = useWords();
  const ref = useFocusInputField<HTMLInputElement>(name);
  const scheme = textOf(attribute.options?.['scheme']);
  const list = useCodes(scheme, locale);

  return (
    <Field.Root name={name} error={props.error} hint={props.hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <CodeBox
        ref={ref}
        name={name}
        list={list}
        value={value}
        disabled={disabled}
        placeholder={props.placeholder}
        onChange={(code) => onChange(name, code)}
      />
      <CodeWarning list={list} value={value} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}

/** Says when a stored code is in no list, or when there is no list. */
export function CodeWarning({ list, value }: { readonly list: CodeList; readonly value: unknown }) {
  const { say } = useWords();
  const code = textOf(value);
  if (list.state === 'loading') return null;
  if (list.state === 'ready' && (code === '' || list.names.has(code))) return null;
  return (
    <Typography variant="pi" textColor="warning600" role="status">
      {list.state === 'failed' ? say('code.failed') : say('code.unknown', { code })}
    </Typography>
  );
}
