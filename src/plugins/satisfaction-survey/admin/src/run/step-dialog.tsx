import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText } from '../../../../../shared/panel/inputs';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { instantOf, NO_TIME } from './clock-time';
import type { StepName } from './steps';
import { TimeInput } from './time-input';

interface StepDialogProps {
  readonly step: StepName;
  readonly survey: SurveyResponse['survey'];
  readonly onClose: () => void;
}

/** Opens, pauses, closes and so on, after saying what that means. */
export function StepDialog({ step, survey, onClose }: StepDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [until, setUntil] = useState(NO_TIME);
  const [reason, setReason] = useState('');
  const ends = instantOf(until);
  const take = async () => {
    const done = await send({
      ...{ method: 'post', address: surveyApi(survey.id, `/actions/${step}`) },
      body: {
        ...(reason.trim() === '' ? {} : { reason }),
        ...(typeof ends === 'string' ? { until: ends } : {}),
      },
      done: { key: `step.done.${step}` },
    });
    if (done !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say(`step.title.${step}`, { title: survey.title })}
      confirmLabel={say(`step.${step}`)}
      isDangerous={step === 'close' || step === 'archive'}
      isReady={ends !== undefined}
      {...{ ...sending, onClose }}
      onConfirm={() => void take()}
    >
      <Typography>{say(`step.hint.${step}`)}</Typography>
      {step === 'pause' && (
        <TimeInput
          label={say('step.until.day')}
          hint={say('step.until.hint')}
          value={until}
          onChange={setUntil}
        />
      )}
      {step !== 'open' && step !== 'resume' && (
        <LongText
          label={say('step.reason')}
          hint={say('step.reason.hint')}
          rows={2}
          value={reason}
          onChange={setReason}
        />
      )}
    </FormDialog>
  );
}
