import { Box, Button, Flex, TextButton } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';

import { Empty } from '../../../../../shared/panel/card';
import { Failed } from '../../../../../shared/panel/failed';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { Pager } from '../../../../../shared/panel/pager';
import { Table } from '../../../../../shared/panel/table';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { languageName } from '../../../../../shared/panel/words/language-name';
import { Sheet } from '../../../../../shared/panel/sheet';
import type { ResponsesResponse } from '../../../contracts/admin/responses';
import type { SurveyResponse } from '../../../contracts/admin/surveys';
import { useMay } from '../answers/use-may';
import { surveyApi } from '../plugin-id';
import { useWords } from '../words/use-words';
import { Flags, StandingBadge } from './badges';
import { PaperDialog } from './paper-dialog';
import { ResponseDialog } from './response-dialog';
import { FIRST_RESPONSES, narrowed, responsesQuery } from './responses-query';

const STANDINGS = ['counted', 'pending', 'excluded'] as const;
const EITHER = ['true', 'false'] as const;

/** Single responses: looked at, excluded with a reason, typed in from paper. */
export function ResponsesPage({ answer }: { readonly answer: SurveyResponse }) {
  const { say } = useWords();
  const { survey } = answer;
  const [asking, setAsking] = useState(FIRST_RESPONSES);
  const [opened, setOpened] = useState<number | null>(null);
  const [isTyping, setTyping] = useState(false);
  const mayManage = useMay('manageResponses');
  const state = useAnswer<ResponsesResponse>(
    surveyApi(survey.id, `/responses?${responsesQuery(asking)}`),
  );
  const isNarrowed = asking.standing !== '' || asking.flagged !== '' || asking.late !== '';
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Filters>
        <OneOrAll
          label={say('responses.standing')}
          all={say('responses.standing.all')}
          value={asking.standing}
          options={STANDINGS.map((one) => [one, say(`standing.${one}`)] as const)}
          onChange={(standing) => setAsking(narrowed(asking, { standing }))}
        />
        {(['flagged', 'late'] as const).map((name) => (
          <OneOrAll
            key={name}
            label={say(`responses.${name}`)}
            all={say('responses.standing.all')}
            value={asking[name]}
            options={EITHER.map((one) => [one, say(`responses.${name}.${one}`)] as const)}
            onChange={(value) => setAsking(narrowed(asking, { [name]: value }))}
          />
        ))}
      </Filters>
      {mayManage && (
        <Box>
          <Button
            variant="secondary"
            disabled={survey.revision === null}
            onClick={() => setTyping(true)}
          >
            {say('paper.open')}
          </Button>
        </Box>
      )}
      {state.kind === 'loading' && <Page.Loading>{say('loading')}</Page.Loading>}
      {state.kind === 'failed' && <Failed />}
      {state.kind === 'shown' && state.answer.responses.length === 0 && (
        <Empty>{say(isNarrowed ? 'responses.noMatch' : 'responses.empty')}</Empty>
      )}
      {state.kind === 'shown' && state.answer.responses.length > 0 && (
        <Listed answer={state.answer} onOpen={setOpened} />
      )}
      {state.kind === 'shown' && (
        <Pager
          {...{ page: asking.page, total: state.answer.total, pageSize: state.answer.pageSize }}
          onPage={(page) => setAsking({ ...asking, page })}
        />
      )}
      {opened !== null && (
        <ResponseDialog
          {...{ surveyId: survey.id, responseId: opened }}
          onClose={() => setOpened(null)}
        />
      )}
      {isTyping && <PaperDialog survey={survey} onClose={() => setTyping(false)} />}
    </Flex>
  );
}

interface ListedProps {
  readonly answer: ResponsesResponse;
  readonly onOpen: (id: number) => void;
}

function Listed({ answer, onOpen }: ListedProps) {
  const { say, instant, count } = useWords();
  const { counted, excluded, pending, late } = answer.totals;
  return (
    <Sheet
      title={say('responses.totals', {
        ...{ counted: count(counted), excluded: count(excluded) },
        ...{ pending: count(pending), late: count(late) },
      })}
      hint={say('responses.order')}
    >
      <Table
        caption={say('responses.table')}
        columns={[
          { key: 'id', label: say('responses.id') },
          { key: 'standing', label: say('responses.standing') },
          { key: 'flags', label: say('responses.flagged') },
          { key: 'hour', label: say('responses.hour') },
          { key: 'channel', label: say('responses.channel') },
          { key: 'locale', label: say('responses.language') },
        ]}
        rows={answer.responses.map((response) => ({
          key: String(response.id),
          cells: {
            id: (
              <TextButton
                aria-label={say('responses.open', { id: response.id })}
                onClick={() => onOpen(response.id)}
              >
                {String(response.id)}
              </TextButton>
            ),
            standing: <StandingBadge standing={response.standing} />,
            flags: <Flags {...response} />,
            hour: instant(response.hour),
            channel: say(`channel.${response.channel}`),
            locale: languageName(response.locale),
          },
        }))}
      />
    </Sheet>
  );
}
