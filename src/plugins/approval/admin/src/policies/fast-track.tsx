import { Flex, Typography } from '@strapi/design-system';

import { Card, Heading } from '../../../../../shared/panel/card';
import { Line } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { ApproverInput } from './approver-input';
import type { PartProps } from './policy-form';

/** One approval now, a review by somebody else afterwards. */
export function FastTrack({ draft, choices, onChange }: PartProps) {
  const { say } = useWords();
  const hasOwner =
    choices.contentTypes.find(({ uid }) => uid === draft.contentType)?.hasOwnerDepartment ?? false;
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Heading>{say('policy.track.fast')}</Heading>
        <Typography variant="pi" textColor="neutral600">
          {say('fast.hint')}
        </Typography>
        {(['approval', 'review'] as const).map((turn) => (
          <Flex key={turn} direction="column" alignItems="stretch" gap={2}>
            <ApproverInput
              label={say(`fast.${turn}`)}
              {...{ approver: draft[turn].approver, choices, hasOwner }}
              onChange={(approver) => onChange({ [turn]: { ...draft[turn], approver } })}
            />
            <Line
              label={say(`fast.${turn}.due`)}
              type="number"
              isRequired={turn === 'review'}
              value={draft[turn].dueWorkdays}
              onChange={(dueWorkdays) => onChange({ [turn]: { ...draft[turn], dueWorkdays } })}
            />
          </Flex>
        ))}
      </Flex>
    </Card>
  );
}
