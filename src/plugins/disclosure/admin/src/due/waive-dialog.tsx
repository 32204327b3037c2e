import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { ShownObligation } from '../../../contracts/obligations';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';
import { obligationPath } from './due-query';

interface WaiveDialogProps {
  readonly obligation: ShownObligation;
  readonly name: string;
  readonly onClose: () => void;
}

/** Says that nothing needs to be published this time, with a reason that everybody reads. */
export function WaiveDialog({ obligation, name, onClose }: WaiveDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const waive = async () => {
    const waived = await send<ShownObligation>({
      ...{ method: 'post', address: obligationPath(obligation, '/waive'), body: { reason } },
      done: { key: 'waive.done' },
    });
    if (waived !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('waive.title', { name })}
      confirmLabel={say('waive.confirm')}
      isDangerous
      isReady={reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void waive()}
    >
      <Typography>{say('waive.hint')}</Typography>
      <LongText
        label={say('waive.reason')}
        hint={say('waive.reason.hint')}
        isRequired
        value={reason}
        onChange={setReason}
      />
    </FormDialog>
  );
}
