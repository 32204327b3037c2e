import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import type { AgendaResponse } from '../../../contracts/working-group';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { useSchool } from '../answers/use-school';
import { Filters } from '../../../../../shared/panel/filters';
import { Line } from '../../../../../shared/panel/inputs';
import { DisclosurePage } from '../parts/page';
import { reportIn } from '../report/report-query';
import { useWords } from '../words/use-words';
import { Agenda } from './agenda';
import { asOfPath } from './as-of-path';
import { ThemeGaps } from './theme-gaps';
import { WorksComplaints } from './works-complaints';

/** What the working group has to talk about, to be printed and taken along. */
export function GroupPage() {
  const { say } = useWords();
  const { panel } = useSchool();
  const { search } = useLocation();
  const [asOf, setAsOf] = useState(() => reportIn(search).asOf);
  const state = useAnswer<AgendaResponse>(asOfPath('agenda', asOf));
  return (
    <DisclosurePage
      title={say('group.title')}
      subtitle={say('group.subtitle')}
      action={<Button onClick={() => window.print()}>{say('print')}</Button>}
      tools={
        <Filters>
          <Line
            label={say('asOf')}
            hint={say('asOf.hint')}
            type="date"
            max={panel?.today}
            value={asOf}
            onChange={setAsOf}
          />
        </Filters>
      }
      state={state}
    >
      {(agenda) => (
        <Flex direction="column" alignItems="stretch" gap={4}>
          <Agenda agenda={agenda} />
          <ThemeGaps asOf={asOf} />
          <WorksComplaints asOf={asOf} />
        </Flex>
      )}
    </DisclosurePage>
  );
}
