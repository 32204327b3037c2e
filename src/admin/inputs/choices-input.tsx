import { Box, Checkbox, Field } from '@strapi/design-system';
import { useFocusInputField } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { styled } from 'styled-components';
import { choicesOf } from '../../content/schema';
import { choiceId } from '../translations';
import { ownerOf, useModel } from '../use-model';
import { chosenOf, withChoice } from './choices';
import type { InputProps } from './input-props';

/** As many columns as fit; on a phone one, so that every line is wide enough for a finger. */
const Choices = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(14rem, 1fr));
  gap: 0.8rem;
`;

/**
 * The input of `global::choices`: a box to tick for each option, named in the panel's language. Tab
 * goes from box to box, the space bar ticks.
 */
export default function ChoicesInput(props: InputProps) {
  const { name, label, labelAction, attribute, value, required, disabled, onChange } = props;
  const ref = useFocusInputField<HTMLDivElement>(name);
  const owner = ownerOf(useModel(), name);
  const intl = useIntl();
  const options = choicesOf(attribute);
  const chosen = chosenOf(value, options);
  return (
    <Field.Root name={name} error={props.error} hint={props.hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Choices ref={ref} role="group" aria-label={label} tabIndex={-1}>
        {options.map((option) => (
          <Checkbox
            key={option}
            checked={chosen.includes(option)}
            disabled={disabled}
            onCheckedChange={(checked) =>
              onChange(name, withChoice(chosen, { option, isChosen: checked === true }, options))
            }
          >
            {intl.formatMessage({
              id: choiceId(owner.uid, owner.attribute, option),
              defaultMessage: option,
            })}
          </Checkbox>
        ))}
      </Choices>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
}
