import { Flex } from '@strapi/design-system';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Line } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ClockTime } from './clock-time';

interface TimeInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: ClockTime;
  readonly onChange: (value: ClockTime) => void;
}

/** A day and what the clock at the school shows then. */
export function TimeInput({ label, hint, value, onChange }: TimeInputProps) {
  const { say } = useWords();
  return (
    <FieldGroup label={label}>
      <Flex gap={2} wrap="wrap" alignItems="flex-start">
        <Flex flex="1 1 14rem">
          <Line
            label={say('run.day')}
            hint={hint}
            type="date"
            value={value.day}
            onChange={(day) => onChange({ ...value, day })}
          />
        </Flex>
        <Flex flex="1 1 10rem">
          <Line
            label={say('run.clock')}
            type="time"
            value={value.clock}
            onChange={(clock) => onChange({ ...value, clock })}
          />
        </Flex>
      </Flex>
    </FieldGroup>
  );
}
