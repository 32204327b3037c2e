import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Line, LongText } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import type { Indicator } from './value-text';

interface RespondDialogProps {
  readonly indicator: Indicator['key'];
  readonly name: string;
  readonly onClose: () => void;
}

/** Answers a weak indicator with an action, or with the reason why there is none. */
export function RespondDialog({ indicator, name, onClose }: RespondDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [actionKey, setActionKey] = useState('');
  const [reason, setReason] = useState('');
  const respond = async () => {
    const done = await send({
      ...{ method: 'post', address: '/disclosure/evaluation/responses' },
      body: { indicator, actionKey: actionKey.trim() || null, reason },
      done: { key: 'respond.done' },
    });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('respond.title', { name })}
      confirmLabel={say('respond.confirm')}
      isReady={actionKey.trim() !== '' || reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void respond()}
    >
      <Typography>{say('respond.hint')}</Typography>
      <Line
        label={say('respond.action')}
        hint={say('respond.action.hint')}
        value={actionKey}
        onChange={setActionKey}
      />
      <LongText label={say('respond.reason')} value={reason} onChange={setReason} />
    </FormDialog>
  );
}
