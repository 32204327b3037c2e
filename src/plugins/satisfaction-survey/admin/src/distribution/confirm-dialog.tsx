import { Typography } from '@strapi/design-system';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { useSend } from '../answers/use-send';
import type { Sentence } from '../words/sentence';

interface ConfirmDialogProps {
  readonly title: string;
  readonly warning: string;
  readonly confirmLabel: string;
  readonly address: string;
  readonly done: Sentence;
  readonly onClose: () => void;
}

/** Says what cannot be taken back before it is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { title, warning, confirmLabel, address, done, onClose } = props;
  const { send, ...sending } = useSend();
  const confirm = async () => {
    const answer = await send({ method: 'post', address, body: {}, done });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      {...{ title, confirmLabel, onClose, ...sending, isDangerous: true, isReady: true }}
      onConfirm={() => void confirm()}
    >
      <Typography>{warning}</Typography>
    </FormDialog>
  );
}
