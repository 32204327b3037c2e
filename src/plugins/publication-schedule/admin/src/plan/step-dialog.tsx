import { Typography } from '@strapi/design-system';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import type { ShownPlan, StepRequest } from '../../../contracts/plans';
import { useSend } from '../answers/use-send';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';
import { PreviewView } from './preview-view';
import { useKeptPreview } from './use-preview';

const PATHS = { runNow: 'run-now', adopt: 'adopt' } as const;

interface StepDialogProps {
  readonly plan: ShownPlan;
  readonly step: keyof typeof PATHS;
  readonly onClose: () => void;
}

/** Asks before something is carried out at once, or taken over, and says what would become of it. */
export function StepDialog({ plan, step, onClose }: StepDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const preview = useKeptPreview(step === 'runNow' ? [plan.id] : null);
  const confirm = async () => {
    const body: StepRequest = { version: plan.version };
    const answer = await send({
      ...{ method: 'post', address: `${API}/plans/${plan.id}/${PATHS[step]}`, body },
      done: { key: `${step}.done` },
    });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say(`${step}.title`)}
      confirmLabel={say(`action.${step}`)}
      isReady
      {...{ ...sending, onClose }}
      onConfirm={() => void confirm()}
    >
      <Typography>{say(`${step}.hint`, { title: plan.title })}</Typography>
      {step === 'runNow' && <PreviewView state={preview} />}
    </FormDialog>
  );
}
