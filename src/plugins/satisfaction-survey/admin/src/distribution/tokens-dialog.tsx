import { useState } from 'react';

import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Line } from '../../../../../shared/panel/inputs';
import type { TokensResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';

export interface MadeTokens {
  readonly label: string;
  readonly tokens: readonly string[];
}

interface TokensDialogProps {
  readonly surveyId: string;
  readonly onMade: (made: MadeTokens) => void;
  readonly onClose: () => void;
}

const MOST = 5000;

/** Makes invitations for a group of people. */
export function TokensDialog({ surveyId, onMade, onClose }: TokensDialogProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [label, setLabel] = useState('');
  const [typed, setTyped] = useState('50');
  const count = Number(typed);
  const make = async () => {
    const made = await send<TokensResponse>({
      ...{ method: 'post', address: surveyApi(surveyId, '/tokens'), done: null },
      body: { label: label.trim(), count },
    });
    if (!made) return;
    onMade({ label: label.trim(), tokens: made.tokens });
    onClose();
  };
  return (
    <FormDialog
      title={say('tokens.make.title')}
      confirmLabel={say('tokens.make.confirm')}
      isReady={label.trim() !== '' && Number.isInteger(count) && count >= 1 && count <= MOST}
      {...{ ...sending, onClose }}
      onConfirm={() => void make()}
    >
      <Line
        label={say('tokens.label')}
        hint={say('tokens.label.hint')}
        isRequired
        value={label}
        onChange={setLabel}
      />
      <Line
        label={say('tokens.count')}
        hint={say('tokens.count.hint')}
        isRequired
        type="number"
        min="1"
        max={String(MOST)}
        value={typed}
        onChange={setTyped}
      />
    </FormDialog>
  );
}
