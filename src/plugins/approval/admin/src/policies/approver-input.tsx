import { Flex, Typography } from '@strapi/design-system';

import { Choice, type Option } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { APPROVER_KINDS, type ApproverDraft } from './policy-draft';
import type { Choices } from './policy-form';

interface ApproverInputProps {
  readonly label: string;
  readonly approver: ApproverDraft;
  readonly choices: Choices;
  /** Whether documents of the type say which department answers for them. */
  readonly hasOwner: boolean;
  readonly onChange: (approver: ApproverDraft) => void;
}

/** Who may approve: by a role, a permission, by name, or as head of the department. */
export function ApproverInput(props: ApproverInputProps) {
  const { say, nameOf } = useWords();
  const { label, approver, choices, hasOwner, onChange } = props;
  const kinds = APPROVER_KINDS.filter((kind) => kind !== 'headOf' || hasOwner);
  const options: Readonly<Record<ApproverDraft['kind'], readonly Option[]>> = {
    adminRole: choices.roles.map(({ code, name }) => [code, nameOf(name)]),
    permission: choices.actions.map((action) => [action, action]),
    person: choices.people.map(({ id, name }) => [String(id), name]),
    headOf: [],
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Choice
        label={label}
        value={approver.kind}
        options={kinds.map((kind) => [kind, say(`approver.${kind}`)])}
        onChange={(chosen) => {
          const kind = APPROVER_KINDS.find((each) => each === chosen);
          if (kind !== undefined) onChange({ kind, named: '' });
        }}
      />
      {approver.kind === 'headOf' ? (
        <Typography variant="pi" textColor="neutral600">
          {say('approver.headOf.hint')}
        </Typography>
      ) : (
        <Choice
          label={say(`approver.which.${approver.kind}`)}
          isRequired
          value={approver.named}
          options={options[approver.kind]}
          onChange={(named) => onChange({ ...approver, named })}
        />
      )}
    </Flex>
  );
}
