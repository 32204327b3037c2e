import {
  Field,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  TextInput,
} from '@strapi/design-system';
import type { StepAsk } from '../../content/transitions/contracts';
import { MoneyBox } from '../inputs/money-box';
import { useWords } from '../use-words';

interface AskInputProps {
  readonly ask: StepAsk;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Longer texts get room for more than a line. */
const ONE_LINE = 60;

/** One question of a step. */
export function AskInput({ ask, value, onChange }: AskInputProps) {
  return (
    <Field.Root name={`step-${ask.name}`} required={ask.required}>
      <Field.Label>{ask.label}</Field.Label>
      <AskControl {...{ ask, value, onChange }} />
    </Field.Root>
  );
}

function AskControl({ ask, value, onChange }: AskInputProps) {
  const { say } = useWords();
  const typed = ({ target }: { target: { value: string } }) => onChange(target.value);
  switch (ask.kind) {
    case 'day':
      return <TextInput type="date" value={value} onChange={typed} />;
    case 'instant':
      return <TextInput type="datetime-local" value={value} onChange={typed} />;
    case 'money':
      return (
        <MoneyBox
          isSigned
          {...{ name: `step-${ask.name}`, value }}
          onChange={(fen) => onChange(fen ?? '')}
          onPasteLines={() => undefined}
        />
      );
    case 'text':
      return (ask.limit ?? 0) > ONE_LINE ? (
        <Textarea maxLength={ask.limit ?? undefined} value={value} onChange={typed} />
      ) : (
        <TextInput maxLength={ask.limit ?? undefined} value={value} onChange={typed} />
      );
    case 'choice':
      return (
        <SingleSelect
          value={value}
          placeholder={say('steps.choose')}
          onChange={(chosen: string | number) => onChange(String(chosen))}
        >
          {ask.options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.label}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      );
  }
}
