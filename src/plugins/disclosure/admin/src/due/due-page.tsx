import { Button, Flex } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import type { ItemsResponse } from '../../../contracts/catalogue';
import type { DueResponse, ObligationsResponse } from '../../../contracts/obligations';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useSchool } from '../answers/use-school';
import { Line } from '../../../../../shared/panel/inputs';
import { Choice } from '../../../../../shared/panel/inputs';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { Failed } from '../../../../../shared/panel/failed';
import { DisclosurePage } from '../parts/page';
import { useWords } from '../words/use-words';
import { AllObligations } from './all-obligations';
import { DueList } from './due-list';
import { AHEAD, askingIn, duePath, STATES, type DueAsking } from './due-query';

/** What has to be out by when: what is overdue first, then week by week; or all there ever was. */
export function DuePage() {
  const { say } = useWords();
  const { search } = useLocation();
  const [asking, setAsking] = useState<DueAsking>(() => askingIn(search));
  const change = (changes: Partial<DueAsking>) => setAsking({ ...asking, page: 1, ...changes });
  const state = useAnswer<DueResponse | ObligationsResponse>(duePath(asking));
  return (
    <DisclosurePage
      title={say('due.title')}
      subtitle={say('due.subtitle')}
      tools={<Tools {...{ asking, change }} />}
      state={state}
    >
      {(answer) =>
        'weeks' in answer ? (
          <DueList due={answer} onDepartment={(department) => change({ department })} />
        ) : (
          <AllObligations
            {...{ answer, page: asking.page }}
            onPage={(page) => setAsking({ ...asking, page })}
          />
        )
      }
    </DisclosurePage>
  );
}

interface ToolsProps {
  readonly asking: DueAsking;
  readonly change: (changes: Partial<DueAsking>) => void;
}

function Tools({ asking, change }: ToolsProps) {
  const { say } = useWords();
  const { panel } = useSchool();
  const catalogue = useAnswer<ItemsResponse>('/disclosure/items');
  if (catalogue.kind === 'loading') return <Page.Loading>{say('loading')}</Page.Loading>;
  if (catalogue.kind === 'failed') return <Failed />;
  const { departments } = catalogue.answer.choices;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap" role="group" aria-label={say('due.views')}>
        {(['open', 'all'] as const).map((view) => (
          <Button
            key={view}
            variant={view === asking.view ? 'default' : 'tertiary'}
            aria-pressed={view === asking.view}
            onClick={() => change({ view })}
          >
            {say(`due.view.${view}`)}
          </Button>
        ))}
      </Flex>
      <Filters>
        <OneOrAll
          label={say('department')}
          all={say('department.all')}
          value={asking.department}
          options={departments.map(({ code, name }) => [code, name] as const)}
          onChange={(department) => change({ department })}
        />
        {asking.view === 'open' ? (
          <Choice
            label={say('due.ahead')}
            value={asking.days}
            options={AHEAD.map((days) => [days, say('due.days', { count: Number(days) })] as const)}
            onChange={(days) => change({ days })}
          />
        ) : (
          <OneOrAll
            label={say('due.state')}
            all={say('due.state.all')}
            value={asking.state}
            options={STATES.map((one) => [one, say(`state.${one}`)] as const)}
            onChange={(name) => change({ state: STATES.find((one) => one === name) ?? '' })}
          />
        )}
        <Line
          label={say('asOf')}
          hint={say('asOf.hint')}
          type="date"
          max={panel?.today}
          value={asking.asOf}
          onChange={(asOf) => change({ asOf })}
        />
      </Filters>
    </Flex>
  );
}
