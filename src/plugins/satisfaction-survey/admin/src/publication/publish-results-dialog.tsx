import { Typography } from '@strapi/design-system';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import type { PreviewRequest } from '../../../contracts/admin/results';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';

interface PublishResultsDialogProps {
  readonly surveyId: string;
  readonly request: PreviewRequest;
  readonly onClose: () => void;
}

/** Makes public what the preview shows. */
export function PublishResultsDialog(props: PublishResultsDialogProps) {
  const { say } = useWords();
  const { surveyId, request, onClose } = props;
  const { send, ...sending } = useSend();
  const publish = async () => {
    const done = await send({
      ...{ method: 'post', address: surveyApi(surveyId, '/snapshots'), body: request },
      done: { key: 'prepare.published' },
    });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('prepare.publish.title')}
      confirmLabel={say('prepare.publish.confirm')}
      isReady
      {...{ ...sending, onClose }}
      onConfirm={() => void publish()}
    >
      <Typography>{say('prepare.publish.warning')}</Typography>
      <Typography variant="pi" textColor="neutral600">
        {say('prepare.publish.approval')}
      </Typography>
    </FormDialog>
  );
}
