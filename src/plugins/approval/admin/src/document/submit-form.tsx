import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { SubmitRequest } from '../../../contracts/document';
import { useSend } from '../answers/use-send';
import { DialogFrame } from '../../../../../shared/panel/dialog-frame';
import { FormBody } from '../../../../../shared/panel/form-dialog';
import { LongText, Several } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';
import { documentPath } from './shown-document';

interface SubmitFormProps extends ActionProps {
  readonly onClose: () => void;
}

/** Asks which languages are put forward and what the approvers should know. */
export function SubmitForm({ address, shown, onClose }: SubmitFormProps) {
  const { say, titleOf } = useWords();
  const { send, ...sending } = useSend();
  const [locales, setLocales] = useState<readonly string[]>(shown.locales);
  const [comment, setComment] = useState('');
  const policy = titleOf(shown.policyTitles);
  const submit = async () => {
    const body: SubmitRequest = {
      ...{ locales: [...locales], version: shown.case?.version ?? 0 },
      comment: comment.trim() === '' ? null : comment,
    };
    const path = documentPath(address, '/submit');
    const done = { key: 'submit.done' } as const;
    const answer = await send({ method: 'post', address: path, body, done });
    if (answer !== undefined) onClose();
  };
  return (
    <FormBody
      confirmLabel={say('action.submit')}
      isReady={locales.length > 0}
      {...{ ...sending, onClose }}
      onConfirm={() => void submit()}
    >
      <Typography>
        {policy === '' ? say('submit.hint') : say('submit.hintPolicy', { policy })}
      </Typography>
      {shown.isDeadlocked && (
        <Typography textColor="danger700" role="alert">
          {say('gate.deadlock')}
        </Typography>
      )}
      <Several
        label={say('submit.locales')}
        hint={say('submit.localesHint')}
        options={shown.locales.map((locale) => [locale, languageName(locale)])}
        chosen={locales}
        onChange={setLocales}
      />
      <LongText label={say('submit.comment')} value={comment} onChange={setComment} />
    </FormBody>
  );
}

export function SubmitDialog(props: SubmitFormProps) {
  const { say } = useWords();
  return (
    <DialogFrame title={say('action.submit')} onClose={props.onClose}>
      <SubmitForm {...props} />
    </DialogFrame>
  );
}
