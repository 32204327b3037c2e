import { Box, Flex, Typography } from '@strapi/design-system';
import { useState, type SyntheticEvent } from 'react';

import { Failed } from '../../../../../shared/panel/failed';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { PlanResponse } from '../../../contracts/plans';
import { API } from '../plugin-id';
import { useWords } from '../words/use-words';

interface PlanHistoryProps {
  readonly planId: number;
  /** Another one asks again. */
  readonly revision: string;
}

/** Everything that happened to a plan, the newest first; asked for when it is opened. */
export function PlanHistory({ planId, revision }: PlanHistoryProps) {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  const toggle = ({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) =>
    setOpen(currentTarget.open);
  return (
    <Box tag="details" onToggle={toggle}>
      <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {say('history')}
      </Typography>
      {isOpen && <Events planId={planId} revision={revision} />}
    </Box>
  );
}

function Events({ planId, revision }: PlanHistoryProps) {
  const { say, instant } = useWords();
  const state = useAnswer<PlanResponse>(`${API}/plans/${planId}`, revision);
  if (state.kind === 'loading') return <Typography variant="pi">{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Failed isSmall />;
  const { events, runs } = state.answer;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={2} paddingTop={2}>
      {events.map(({ name, at, by, message }, index) => (
        <Flex key={`${name} ${at} ${index}`} tag="li" direction="column" alignItems="stretch">
          <Typography variant="pi">{message}</Typography>
          <Typography variant="pi" textColor="neutral600">
            {`${instant(at)} · ${by?.name ?? say('system')}`}
          </Typography>
        </Flex>
      ))}
      {runs.map(({ startedAt, reason }) =>
        reason === null ? null : (
          <Flex key={startedAt} tag="li" direction="column" alignItems="stretch">
            <Typography variant="pi">{reason.message}</Typography>
            <Typography variant="pi" textColor="neutral600">
              {say('history.run', { at: instant(startedAt) })}
            </Typography>
          </Flex>
        ),
      )}
    </Flex>
  );
}
