import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DelegationsResponse } from '../../../contracts/cases';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Choice } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';
import { missingRequirements } from './open-requirements';

/** Lets one person more decide on what is still missing. */
export function ReassignDialog({ shown, onClose }: ActionProps & { readonly onClose: () => void }) {
  const { say, nameOf } = useWords();
  const { send, ...sending } = useSend();
  const asked = useAnswer<DelegationsResponse>('/approval/delegations');
  const people = asked.kind === 'shown' ? asked.answer.people : [];
  const missing = missingRequirements(shown.case);
  const [requirementKey, setRequirementKey] = useState(missing[0]?.key ?? '');
  const [userId, setUserId] = useState('');
  const { case: approvalCase } = shown;
  const reassign = async () => {
    if (approvalCase === null) return;
    const answer = await send({
      method: 'post',
      address: `/approval/cases/${approvalCase.id}/reassign`,
      body: { version: approvalCase.version, requirementKey, userId: Number(userId) },
      done: { key: 'reassign.done' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('action.reassign')}
      confirmLabel={say('reassign.confirm')}
      isReady={requirementKey !== '' && userId !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void reassign()}
    >
      <Typography>{say('reassign.hint')}</Typography>
      <Choice
        label={say('reassign.requirement')}
        value={requirementKey}
        options={missing.map(({ key, approver }) => [key, nameOf(approver)])}
        onChange={setRequirementKey}
      />
      <Choice
        label={say('reassign.person')}
        value={userId}
        options={people.map(({ id, name }) => [String(id), name])}
        onChange={setUserId}
      />
    </FormDialog>
  );
}
