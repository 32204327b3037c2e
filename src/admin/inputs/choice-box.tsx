import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { forwardRef } from 'react';
import { useIntl } from 'react-intl';
import { textOf } from '../form-value';
import { choiceId } from '../translations';
import { useWords } from '../use-words';

interface ChoiceBoxProps {
  readonly name: string;
  /** Uid of the type or component, and the attribute, whose choices these are. */
  readonly owner: { readonly uid: string; readonly attribute: string };
  readonly choices: readonly string[];
  readonly value: unknown;
  readonly onChange: (value: string | null) => void;
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly size?: 'S' | 'M';
  readonly 'aria-label'?: string;
}

/** One of a few, named in the panel's language. */
export const ChoiceBox = forwardRef<HTMLDivElement, ChoiceBoxProps>(function ChoiceBox(
  { owner, choices, value, onChange, required, ...rest },
  ref,
) {
  const { say } = useWords();
  const intl = useIntl();
  const current = textOf(value);
  const name = (choice: string) =>
    intl.formatMessage({
      id: choiceId(owner.uid, owner.attribute, choice),
      defaultMessage: choice,
    });
  return (
    <SingleSelect
      {...rest}
      ref={ref}
      placeholder={say('choice.placeholder')}
      value={current === '' ? undefined : current}
      onChange={(next) => onChange(String(next))}
      {...(required === true
        ? {}
        : { clearLabel: say('code.clear'), onClear: () => onChange(null) })}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice} value={choice}>
          {name(choice)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
});
