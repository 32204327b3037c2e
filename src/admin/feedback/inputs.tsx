import {
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { ReactNode } from 'react';
import { useWords, type WordKey } from '../use-words';

export type Option = readonly [value: string, label: string];

interface InputProps {
  readonly label: WordKey;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

interface Changed {
  readonly target: { readonly value: string };
}

export function Choice(props: InputProps & { readonly options: readonly Option[] }) {
  const { say } = useWords();
  const { label, value, options, onChange } = props;
  return (
    <Labelled label={label}>
      <SingleSelect
        value={value}
        placeholder={say('choice.placeholder')}
        onChange={(chosen: string | number) => onChange(String(chosen))}
      >
        {options.map(([option, text]) => (
          <SingleSelectOption key={option} value={option}>
            {text}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Labelled>
  );
}

export function Line(props: InputProps & { readonly type?: 'text' | 'date' }) {
  const { label, value, type = 'text', onChange } = props;
  return (
    <Labelled label={label}>
      <TextInput
        type={type}
        value={value}
        onChange={({ target }: Changed) => onChange(target.value)}
      />
    </Labelled>
  );
}

export function LongText({ label, value, onChange }: InputProps) {
  return (
    <Labelled label={label}>
      <Textarea value={value} onChange={({ target }: Changed) => onChange(target.value)} />
    </Labelled>
  );
}

function Labelled({ label, children }: { readonly label: WordKey; readonly children: ReactNode }) {
  const { say } = useWords();
  return (
    <Field.Root name={label}>
      <Field.Label>{say(label)}</Field.Label>
      {children}
    </Field.Root>
  );
}
