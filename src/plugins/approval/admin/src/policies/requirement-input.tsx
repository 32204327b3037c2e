import { Box, Button, Flex } from '@strapi/design-system';

import { Line, Tick } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { ApproverInput } from './approver-input';
import type { RequirementDraft } from './policy-draft';
import type { Choices } from './policy-form';

interface RequirementInputProps {
  readonly requirement: RequirementDraft;
  readonly number: number;
  readonly choices: Choices;
  readonly hasOwner: boolean;
  readonly onChange: (requirement: RequirementDraft) => void;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** Who has to approve, how many of them, and whether they may approve elsewhere too. */
export function RequirementInput(props: RequirementInputProps) {
  const { say } = useWords();
  const { requirement, number, choices, hasOwner, onChange, onRemove } = props;
  const change = (changes: Partial<RequirementDraft>) => onChange({ ...requirement, ...changes });
  return (
    <Box background="neutral100" hasRadius padding={4}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <ApproverInput
          label={say('requirementForm.title', { number })}
          {...{ approver: requirement.approver, choices, hasOwner }}
          onChange={(approver) => change({ approver })}
        />
        <Line
          label={say('requirementForm.quorum')}
          type="number"
          value={requirement.quorum}
          onChange={(quorum) => change({ quorum })}
        />
        <Tick
          label={say('requirementForm.distinct')}
          isOn={requirement.distinct}
          onChange={(distinct) => change({ distinct })}
        />
        {onRemove !== null && (
          <Button variant="danger-light" onClick={onRemove}>
            {say('requirementForm.remove', { number })}
          </Button>
        )}
      </Flex>
    </Box>
  );
}
