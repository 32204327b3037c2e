import {
  Checkbox,
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
  Typography,
} from '@strapi/design-system';
import type { ReactNode } from 'react';

import { useSharedWords } from './words/use-panel-words';
import { FieldGroup } from './field-group';

export type Option = readonly [value: string, label: string];

interface InputProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: string) => void;
}

interface Changed {
  readonly target: { readonly value: string };
}

export function Choice(props: InputProps & { readonly options: readonly Option[] }) {
  const shared = useSharedWords();
  const { value, options, isDisabled = false, onChange } = props;
  return (
    <Labelled {...props}>
      <SingleSelect
        value={value}
        disabled={isDisabled}
        placeholder={shared('choose')}
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

interface LineProps {
  readonly type?: 'text' | 'date' | 'time' | 'number';
  /** The first day or the smallest number. */
  readonly min?: string | undefined;
  /** The last day or the largest number. */
  readonly max?: string | undefined;
}

export function Line(props: InputProps & LineProps) {
  const { value, type = 'text', min, max, isDisabled = false, onChange } = props;
  return (
    <Labelled {...props}>
      <TextInput
        type={type}
        min={min}
        max={max}
        value={value}
        disabled={isDisabled}
        onChange={({ target }: Changed) => onChange(target.value)}
      />
    </Labelled>
  );
}

export function LongText(props: InputProps & { readonly rows?: number }) {
  const { value, rows = 4, onChange } = props;
  return (
    <Labelled {...props}>
      <Textarea
        rows={rows}
        value={value}
        onChange={({ target }: Changed) => onChange(target.value)}
      />
    </Labelled>
  );
}

interface SeveralProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Some of a short list, each with a box of its own. */
export function Several({ label, hint, options, chosen, onChange }: SeveralProps) {
  return (
    <FieldGroup label={label}>
      {hint !== undefined && (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {options.map(([value, text]) => (
        <Tick
          key={value}
          label={text}
          isOn={chosen.includes(value)}
          onChange={(isOn) =>
            onChange(
              options
                .map(([option]) => option)
                .filter((option) => (option === value ? isOn : chosen.includes(option))),
            )
          }
        />
      ))}
    </FieldGroup>
  );
}

interface TickProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

export function Tick({ label, isOn, onChange }: TickProps) {
  return (
    <Checkbox checked={isOn} onCheckedChange={(checked) => onChange(checked === true)}>
      {label}
    </Checkbox>
  );
}

type LabelledProps = Pick<InputProps, 'label' | 'hint' | 'isRequired'> & {
  readonly children: ReactNode;
};

function Labelled({ label, hint, isRequired = false, children }: LabelledProps) {
  return (
    <Field.Root hint={hint} required={isRequired} width="100%">
      <Field.Label>{label}</Field.Label>
      {children}
      <Field.Hint />
    </Field.Root>
  );
}
