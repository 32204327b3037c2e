import { Flex, Typography } from '@strapi/design-system';

import { FieldGroup } from '../../../../../shared/panel/field-group';
import { Line } from '../../../../../shared/panel/inputs';
import { useSchool } from '../answers/use-school';
import { useWords } from '../words/use-words';
import type { DayAndClock } from './day-and-clock';

interface TimeInputProps {
  readonly label: string;
  readonly value: DayAndClock;
  /** The zone that it is meant in; that of the school where none is named. */
  readonly zone?: string;
  readonly onChange: (value: DayAndClock) => void;
}

/** A day and what the clock shows then, with the zone it is meant in. */
export function TimeInput({ label, value, zone, onChange }: TimeInputProps) {
  const { say } = useWords();
  const { timeZone } = useSchool();
  return (
    <FieldGroup label={label}>
      <Flex gap={2} wrap="wrap" alignItems="flex-start">
        <Flex flex="1 1 16rem">
          <Line
            label={say('input.day')}
            type="date"
            isRequired
            value={value.day}
            onChange={(day) => onChange({ ...value, day })}
          />
        </Flex>
        <Flex flex="1 1 12rem">
          <Line
            label={say('input.clock')}
            type="time"
            isRequired
            value={value.clock}
            onChange={(clock) => onChange({ ...value, clock })}
          />
        </Flex>
      </Flex>
      <Typography variant="pi" textColor="neutral600">
        {say('input.zone', { zone: zone ?? timeZone })}
      </Typography>
    </FieldGroup>
  );
}
