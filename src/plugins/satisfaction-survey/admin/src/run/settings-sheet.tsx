import { Box, Button } from '@strapi/design-system';
import { useState } from 'react';
import { styled } from 'styled-components';

import { Choice, Line, LongText } from '../../../../../shared/panel/inputs';
import { Problem } from '../../../../../shared/panel/problem';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useSend } from '../answers/use-send';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { draftOfSettings, settingsOfDraft, type SettingsDraft } from './settings-draft';
import { TimeInput } from './time-input';

const ACCESS = ['open', 'device', 'token', 'onSite'] as const;
const LINES = [
  ['quota', 'run.quota', 'run.quota.hint', 'number'],
  ['targetPopulation', 'run.population', 'run.population.hint', 'number'],
  ['smallestCell', 'run.cell', 'run.cell.hint', 'number'],
  ['series', 'run.series', 'run.series.hint', 'text'],
] as const;

/** When it can be answered, by whom, and from where how many are told. */
export function SettingsSheet({ survey }: { readonly survey: SurveyResponse['survey'] }) {
  const { say, list } = useWords();
  const { send, isSending, problem } = useSend();
  const [draft, setDraft] = useState(() => draftOfSettings(survey));
  const change = (changes: Partial<SettingsDraft>) => setDraft({ ...draft, ...changes });
  const { settings, areTimesWhole, badOrigins } = settingsOfDraft(draft);
  const save = () =>
    send({
      ...{ method: 'put', address: surveyApi(survey.id, '/settings'), body: settings ?? {} },
      done: { key: 'run.saved' },
    });
  return (
    <Sheet title={say('run.settings')}>
      <Grid>
        {(['opensAt', 'closesAt'] as const).map((name) => (
          <TimeInput
            key={name}
            label={say(`run.${name}`)}
            hint={say('run.time.hint')}
            value={draft[name]}
            onChange={(time) => change({ [name]: time })}
          />
        ))}
        <Choice
          label={say('run.access')}
          value={draft.access}
          options={ACCESS.map((access) => [access, say(`run.access.${access}`)] as const)}
          onChange={(access) => change({ access: access as SettingsDraft['access'] })}
        />
        {LINES.map(([name, label, hint, type]) => (
          <Line
            key={name}
            {...{ label: say(label), hint: say(hint), type, value: draft[name] }}
            {...(type === 'number' && { min: name === 'smallestCell' ? '3' : '1' })}
            onChange={(value) => change({ [name]: value })}
          />
        ))}
        <LongText
          label={say('run.origins')}
          hint={say('run.origins.hint')}
          rows={3}
          value={draft.allowedOrigins}
          onChange={(allowedOrigins) => change({ allowedOrigins })}
        />
      </Grid>
      {!areTimesWhole && <Problem text={say('run.timeBad')} />}
      {badOrigins.length > 0 && (
        <Problem text={say('run.origins.bad', { lines: list(badOrigins) })} />
      )}
      <Problem text={problem} />
      <Box>
        <Button disabled={settings === null} loading={isSending} onClick={() => void save()}>
          {say('save')}
        </Button>
      </Box>
    </Sheet>
  );
}

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr));
  gap: 16px 24px;
  align-items: start;
`;
