import { Flex, Typography } from '@strapi/design-system';

import { Table } from '../../../../../shared/panel/table';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { NOTHING, useWords } from '../words/use-words';
import { SettingsSheet } from './settings-sheet';

/** When it opens and closes, its published questionnaires, and what happened to it. */
export function RunPage({ answer }: { readonly answer: SurveyResponse }) {
  const mayRun = useMay('run');
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {mayRun && <SettingsSheet survey={answer.survey} />}
      <Revisions revisions={answer.revisions} />
      <Events events={answer.events} />
    </Flex>
  );
}

function Revisions({ revisions }: Pick<SurveyResponse, 'revisions'>) {
  const { say, instant, count } = useWords();
  return (
    <Sheet title={say('run.revisions')}>
      {revisions.length === 0 && (
        <Typography textColor="neutral600">{say('run.revisions.none')}</Typography>
      )}
      {revisions.length > 0 && (
        <Table
          caption={say('run.revisions.table')}
          columns={[
            { key: 'number', label: say('run.revision') },
            { key: 'kind', label: say('run.kind') },
            { key: 'at', label: say('run.publishedAt') },
            { key: 'by', label: say('run.publishedBy') },
            { key: 'responses', label: say('run.responses'), isNumber: true },
          ]}
          rows={revisions.map(({ number, kind, publishedAt, publishedBy, responses }) => ({
            key: String(number),
            cells: {
              ...{ number: say('list.revision', { number }), kind: say(`kind.${kind}`) },
              ...{ at: instant(publishedAt), by: publishedBy?.name ?? NOTHING },
              responses: count(responses),
            },
          }))}
        />
      )}
    </Sheet>
  );
}

function Events({ events }: Pick<SurveyResponse, 'events'>) {
  const { say, instant } = useWords();
  return (
    <Sheet title={say('run.events')}>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {events.map(({ name, at, by, message }, place) => (
          <li key={`${at} ${name} ${place}`}>
            <Typography>{message}</Typography>{' '}
            <Typography variant="pi" textColor="neutral600">
              {by === null
                ? instant(at)
                : say('run.event.by', { time: instant(at), name: by.name })}
            </Typography>
          </li>
        ))}
      </Flex>
    </Sheet>
  );
}
