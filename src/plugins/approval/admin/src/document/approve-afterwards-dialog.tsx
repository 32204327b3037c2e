import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';

/** Approves what is public already. */
export function ApproveAfterwardsDialog({
  shown,
  onClose,
}: ActionProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [comment, setComment] = useState('');
  const { case: approvalCase } = shown;
  const approve = async () => {
    if (approvalCase === null) return;
    const { id, version } = approvalCase;
    const answer = await send({
      method: 'post',
      address: `/approval/cases/${id}/approve-afterwards`,
      body: { version, comment: comment.trim() === '' ? null : comment },
      done: { key: 'afterwards.done' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('action.approveAfterwards')}
      confirmLabel={say('action.approveAfterwards')}
      isReady={approvalCase !== null}
      {...{ ...sending, onClose }}
      onConfirm={() => void approve()}
    >
      <Typography>{say('afterwards.hint')}</Typography>
      <LongText label={say('decide.commentOptional')} value={comment} onChange={setComment} />
    </FormDialog>
  );
}
