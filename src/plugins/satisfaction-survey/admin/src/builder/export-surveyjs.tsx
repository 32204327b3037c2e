import { Button, Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useMemo, useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { useOnce } from '../../../../../shared/panel/use-once';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import type { Definition } from '../../../domain/definition/definition';
import { toSurveyJs } from '../../../domain/surveyjs/to-surveyjs';
import { NotCarriedList } from '../parts/not-carried-list';
import { saveFile } from '../parts/save-file';
import { surveyApi } from '../plugin-id';
import { errorSentence } from '../words/sentences';
import { useWords } from '../words/use-words';

interface ExportProps {
  readonly survey: SurveyResponse['survey'];
  /** As it is on the screen; it is the one of the file once it is saved. */
  readonly definition: Definition;
  readonly isSaved: boolean;
}

/** The questionnaire as a SurveyJS file, after a word about what is not in it. */
export function ExportSurveyJs({ survey, definition, isSaved }: ExportProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="tertiary" disabled={!isSaved} onClick={() => setOpen(true)}>
        {say('surveyjs.export')}
      </Button>
      {isOpen && <ExportDialog {...{ survey, definition }} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ExportDialogProps extends Omit<ExportProps, 'isSaved'> {
  readonly onClose: () => void;
}

function ExportDialog({ survey, definition, onClose }: ExportDialogProps) {
  const { say, tell } = useWords();
  const { isWorking, once } = useOnce();
  const [problem, setProblem] = useState('');
  const { notCarried } = useMemo(() => toSurveyJs(definition), [definition]);
  const load = async () => {
    setProblem('');
    try {
      const { data } = await getFetchClient().get<Blob>(surveyApi(survey.id, '/surveyjs'), {
        responseType: 'blob',
      });
      saveFile(`${survey.slug}-surveyjs.json`, data);
      onClose();
    } catch (error) {
      setProblem(tell(errorSentence(error)));
    }
  };
  return (
    <FormDialog
      title={say('surveyjs.export')}
      confirmLabel={say('surveyjs.download')}
      isReady
      isSending={isWorking}
      {...{ problem, onClose }}
      onConfirm={() => void once(load)}
    >
      <Typography>{say('surveyjs.hint')}</Typography>
      <NotCarriedList notes={notCarried} heading="surveyjs.lost" otherwise="surveyjs.whole" />
    </FormDialog>
  );
}
