import { Button, Flex, Grid, Typography } from '@strapi/design-system';
import { useMemo, useState } from 'react';

import type { PoliciesResponse } from '../../../contracts/policies';
import { useSend } from '../answers/use-send';
import { Card, Heading } from '../../../../../shared/panel/card';
import { Choice, Tick } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { useWords } from '../words/use-words';
import { FormDialog } from '../../../../../shared/panel/form-dialog';
import { Conditions } from './conditions';
import { FastTrack } from './fast-track';
import { PolicyRules } from './policy-rules';
import type { PolicyDraft } from './policy-draft';
import { policyOfDraft } from './policy-of-draft';
import { Simulation } from './simulation';
import { Steps } from './steps';
import { TitlesInput } from './titles-input';

export type Choices = PoliciesResponse['choices'];

/** A part of the form: what it shows and how it changes it. */
export interface PartProps {
  readonly draft: PolicyDraft;
  readonly choices: Choices;
  readonly onChange: (changes: Partial<PolicyDraft>) => void;
}

interface PolicyFormProps {
  readonly draft: PolicyDraft;
  /** Cases that a change takes back. */
  readonly liveCases: number;
  readonly choices: Choices;
  readonly onClose: () => void;
}

/** Everything a policy says, beside who could approve under it today. */
export function PolicyForm({ draft: opened, liveCases, choices, onClose }: PolicyFormProps) {
  const { say } = useWords();
  const { send, ...sending } = useSend();
  const [draft, setDraft] = useState(opened);
  const [isAsking, setAsking] = useState(false);
  const type = choices.contentTypes.find(({ uid }) => uid === draft.contentType);
  const policy = useMemo(() => {
    const kinds = new Map((type?.fields ?? []).map(({ path, kind }) => [path, kind]));
    return policyOfDraft(draft, kinds);
  }, [draft, type]);
  const part = {
    ...{ draft, choices },
    onChange: (changes: Partial<PolicyDraft>) => setDraft({ ...draft, ...changes }),
  };
  const save = async () => {
    const answer = await send({
      ...{ method: 'put', address: `/approval/policies/${draft.key}` },
      body: { version: opened.version, policy },
      done: { key: 'policy.saved' },
    });
    setAsking(false);
    if (answer !== undefined) onClose();
  };
  return (
    <Grid.Root gap={4}>
      <Grid.Item col={8} s={12} xs={12} direction="column" alignItems="stretch" gap={4}>
        <About {...part} />
        <Conditions {...part} />
        {draft.track === 'standard' ? <Steps {...part} /> : <FastTrack {...part} />}
        <PolicyRules {...part} />
        <Problem text={sending.problem} />
        <Flex gap={2}>
          <Button
            loading={sending.isSending}
            onClick={() => (liveCases > 0 ? setAsking(true) : void save())}
          >
            {say('save')}
          </Button>
          <Button variant="tertiary" onClick={onClose}>
            {say('cancel')}
          </Button>
        </Flex>
      </Grid.Item>
      <Grid.Item col={4} s={12} xs={12} direction="column" alignItems="stretch">
        <Simulation policy={policy} draft={draft} choices={choices} />
      </Grid.Item>
      {isAsking && (
        <FormDialog
          title={say('policy.sureTitle')}
          confirmLabel={say('policy.sure')}
          isDangerous
          isReady
          {...sending}
          onConfirm={() => void save()}
          onClose={() => setAsking(false)}
        >
          <Typography>{say('policy.liveCasesWarning', { count: liveCases })}</Typography>
        </FormDialog>
      )}
    </Grid.Root>
  );
}

function About({ draft, choices, onChange }: PartProps) {
  const { say, nameOf } = useWords();
  return (
    <Card tag="section">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Heading>{say('policy.about')}</Heading>
        <Tick
          label={say('policy.enabled')}
          isOn={draft.enabled}
          onChange={(enabled) => onChange({ enabled })}
        />
        <TitlesInput
          label={say('policy.title')}
          titles={draft.titles}
          onChange={(titles) => onChange({ titles })}
        />
        <Choice
          label={say('inbox.type')}
          isRequired
          isDisabled={draft.version > 0}
          value={draft.contentType}
          options={choices.contentTypes.map(({ uid, name }) => [uid, nameOf(name)])}
          onChange={(contentType) => onChange({ contentType, conditions: [] })}
        />
        <Choice
          label={say('policy.track')}
          value={draft.track}
          options={[
            ['standard', say('policy.track.standard')],
            ['fast', say('policy.track.fast')],
          ]}
          onChange={(track) => onChange({ track: track === 'fast' ? 'fast' : 'standard' })}
        />
      </Flex>
    </Card>
  );
}
