import { Box, Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { OverrideRequest } from '../../../contracts/document';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { LongText, Several, Tick } from '../../../../../shared/panel/inputs';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { useWords } from '../words/use-words';
import type { ActionProps } from './case-actions';
import { documentPath } from './shown-document';

/** Opens the gate without approval: loud, with a reason, and owed until somebody else approves. */
export function OverrideDialog({
  address,
  shown,
  onClose,
}: ActionProps & { readonly onClose: () => void }) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [locales, setLocales] = useState<readonly string[]>(shown.locales);
  const [reason, setReason] = useState('');
  const [isSure, setSure] = useState(false);
  const override = async () => {
    const version = shown.case?.version ?? 0;
    const body: OverrideRequest = { locales: [...locales], reason, version };
    const path = documentPath(address, '/override');
    const done = { key: 'override.done' } as const;
    const answer = await send({ method: 'post', address: path, body, done });
    if (answer !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('action.override')}
      confirmLabel={say('action.override')}
      isDangerous
      isReady={isSure && locales.length > 0 && reason.trim() !== ''}
      {...{ ...sending, onClose }}
      onConfirm={() => void override()}
    >
      <Box background="danger100" borderColor="danger600" hasRadius padding={4}>
        <Typography textColor="danger700" fontWeight="bold" role="alert">
          {say('override.warning')}
        </Typography>
      </Box>
      <Several
        label={say('submit.locales')}
        options={shown.locales.map((locale) => [locale, languageName(locale)])}
        chosen={locales}
        onChange={setLocales}
      />
      <LongText label={say('override.reason')} isRequired value={reason} onChange={setReason} />
      <Tick label={say('override.sure')} isOn={isSure} onChange={setSure} />
    </FormDialog>
  );
}
