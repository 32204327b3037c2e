import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import type { CancelRequest, ShownPlan } from '../../../contracts/plans';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface CancelDialogProps {
  readonly plan: ShownPlan;
  readonly onClose: () => void;
}

/** Calls a plan off, with a reason that stays with it. */
export function CancelDialog({ plan, onClose }: CancelDialogProps) {
  const { say, clock } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const cancel = async () => {
    const body: CancelRequest = { version: plan.version, reason };
    const answer = await send({
      ...{ method: 'post', address: `${API}/plans/${plan.id}/cancel`, body },
      done: { key: 'cancel.done' },
    });
    if (answer !== undefined) onClose();
  };
  const { title, verb, time } = plan;
  return (
    <FormDialog
      title={say('cancel.title')}
      confirmLabel={say('action.cancel')}
      isDangerous
      isReady={reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void cancel()}
    >
      <Typography>
        {say('cancel.hint', { title, verb: say(`verb.${verb}`), time: clock(time) })}
      </Typography>
      <LongText label={say('reason')} isRequired value={reason} onChange={setReason} />
    </FormDialog>
  );
}
