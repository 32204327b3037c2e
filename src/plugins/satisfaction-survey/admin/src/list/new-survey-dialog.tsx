import { useState } from 'react';
import { useNavigate } from 'react-router-dom';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Choice, Line } from '../../../../../shared/panel/inputs';
import type { ListedSurvey, SurveyResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { API, surveyPage } from '../plugin-id';
import { useWords } from '../words/use-words';

interface NewSurveyDialogProps {
  readonly surveys: readonly ListedSurvey[];
  readonly onClose: () => void;
}

const EMPTY = 'empty';

/** Begins a survey: empty, or from another one whose codes it keeps. */
export function NewSurveyDialog({ surveys, onClose }: NewSurveyDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [copyOf, setCopyOf] = useState(EMPTY);
  const create = async () => {
    const made = await send<SurveyResponse>({
      ...{ method: 'post', address: API, done: { key: 'new.done' } },
      body: { title: title.trim(), ...(copyOf === EMPTY ? {} : { copyOf }) },
    });
    if (made) void navigate(surveyPage(made.survey.id));
  };
  return (
    <FormDialog
      title={say('new.title')}
      confirmLabel={say('new.confirm')}
      isReady={title.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void create()}
    >
      <Line
        label={say('new.name')}
        hint={say('new.name.hint')}
        isRequired
        value={title}
        onChange={setTitle}
      />
      {surveys.length > 0 && (
        <Choice
          label={say('new.copy')}
          hint={say('new.copy.hint')}
          value={copyOf}
          options={[
            [EMPTY, say('new.copy.none')],
            ...surveys.map((survey) => [survey.id, survey.title || survey.slug] as const),
          ]}
          onChange={setCopyOf}
        />
      )}
    </FormDialog>
  );
}
