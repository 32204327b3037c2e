import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';

interface EndDialogProps extends ActionProps {
  readonly ending: 'withdraw' | 'cancel';
  readonly onClose: () => void;
}

/** Takes a case back, or cancels somebody else's with a reason. */
export function EndDialog({ shown, ending, onClose }: EndDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const needsReason = ending === 'cancel';
  const { case: approvalCase } = shown;
  const end = async () => {
    if (approvalCase === null) return;
    const { id, version } = approvalCase;
    const answer = await send({
      method: 'post',
      address: `/approval/cases/${id}/${ending}`,
      body: needsReason ? { version, reason } : { version },
      done: { key: `end.done.${ending}` },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say(`action.${ending}`)}
      confirmLabel={say(`end.confirm.${ending}`)}
      isDangerous
      isReady={!needsReason || reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void end()}
    >
      <Typography>{say(`end.hint.${ending}`)}</Typography>
      {needsReason && (
        <LongText label={say('reason')} isRequired value={reason} onChange={setReason} />
      )}
    </FormDialog>
  );
}
