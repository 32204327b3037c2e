import { useAuth } from '@strapi/strapi/admin';
import { Typography } from '@strapi/design-system';
import { useState } from 'react';

import type { DelegationsResponse, NewDelegationRequest } from '../../../contracts/cases';
import { useSend } from '../answers/use-send';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Choice, Line, Several, Tick } from '../../../../../shared/panel/inputs';
import { useWords } from '../words/use-words';

interface DelegationFormProps {
  readonly choices: DelegationsResponse;
  readonly onClose: () => void;
}

/** Asks who decides for whom, from when to when, for what. */
export function DelegationForm({ choices, onClose }: DelegationFormProps) {
  const { say, nameOf } = useWords();
  const { send, ...sending } = useSend();
  const me = Number(useAuth('DelegationForm', ({ user }) => user?.id) ?? 0);
  const [draft, setDraft] = useState<NewDelegationRequest>({
    ...{ fromId: me, toId: 0, startsOn: choices.today, endsOn: choices.today, contentTypes: null },
  });
  const change = (changes: Partial<NewDelegationRequest>) => setDraft({ ...draft, ...changes });
  const people = choices.people.map(({ id, name }) => [String(id), name] as const);
  const types = draft.contentTypes ?? null;
  const save = async () => {
    const done = { key: 'delegations.done' } as const;
    const wish = { method: 'post', address: '/approval/delegations', body: draft, done } as const;
    if ((await send(wish)) !== undefined) onClose();
  };
  return (
    <FormDialog
      title={say('delegations.add')}
      confirmLabel={say('delegations.save')}
      isReady={draft.fromId > 0 && draft.toId > 0 && types?.length !== 0}
      {...{ ...sending, onClose }}
      onConfirm={() => void save()}
    >
      <Typography>{say('delegations.hint')}</Typography>
      {choices.mayManage && (
        <Choice
          label={say('delegation.from')}
          value={String(draft.fromId)}
          options={people}
          onChange={(id) => change({ fromId: Number(id) })}
        />
      )}
      <Choice
        label={say('delegation.to')}
        isRequired
        value={draft.toId === 0 ? '' : String(draft.toId)}
        options={people.filter(([id]) => Number(id) !== draft.fromId)}
        onChange={(id) => change({ toId: Number(id) })}
      />
      <Line
        label={say('delegation.startsOn')}
        type="date"
        value={draft.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <Line
        label={say('delegation.endsOn')}
        type="date"
        value={draft.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <Tick
        label={say('delegation.allTypes')}
        isOn={types === null}
        onChange={(isOn) => change({ contentTypes: isOn ? null : [] })}
      />
      {types !== null && (
        <Several
          label={say('delegation.types')}
          options={choices.contentTypes.map(({ uid, name }) => [uid, nameOf(name)])}
          chosen={types}
          onChange={(chosen) => change({ contentTypes: [...chosen] })}
        />
      )}
    </FormDialog>
  );
}
