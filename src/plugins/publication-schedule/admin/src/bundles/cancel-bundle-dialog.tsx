import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import type { CancelBundleRequest } from '../../../contracts/bundles';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface CancelBundleDialogProps {
  readonly bundleId: number;
  /** All live plans of the bundle, as they are known now. */
  readonly plans: CancelBundleRequest['plans'];
  readonly onClose: () => void;
}

/** Calls all plans of a bundle off, with a reason that stays with them. */
export function CancelBundleDialog({ bundleId, plans, onClose }: CancelBundleDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [reason, setReason] = useState('');
  const cancel = async () => {
    const body: CancelBundleRequest = { plans, reason };
    const answer = await send({
      ...{ method: 'post', address: `${API}/bundles/${bundleId}/cancel`, body },
      done: { key: 'cancel.done' },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('bundle.cancel')}
      confirmLabel={say('bundle.cancel')}
      isDangerous
      isReady={reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void cancel()}
    >
      <Typography>{say('bundle.cancel.hint', { count: plans.length })}</Typography>
      <LongText label={say('reason')} isRequired value={reason} onChange={setReason} />
    </FormDialog>
  );
}
