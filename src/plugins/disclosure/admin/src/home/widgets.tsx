import { Flex, Typography } from '@strapi/design-system';

import type { DueResponse, ShownObligation } from '../../../contracts/obligations';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { duePath, FIRST_ASKING } from '../due/due-query';
import { PageLink } from '../../../../../shared/panel/page-link';
import { StateBadge } from '../parts/state-badge';
import { PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';
import { firstOf } from './first-of';

/** On the home page: what is overdue, then what is due next; the reader's departments first. */
export function DueWidget() {
  const { say } = useWords();
  const state = useAnswer<DueResponse>(duePath(FIRST_ASKING));
  if (state.kind === 'loading') return <Typography>{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Typography role="alert">{say('failed')}</Typography>;
  const { counts } = state.answer;
  const shown = firstOf(state.answer);
  if (shown.length === 0)
    return <Typography textColor="neutral600">{say('due.nothing')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {shown.map((obligation) => (
          <Line key={`${obligation.itemNo} ${obligation.periodKey}`} obligation={obligation} />
        ))}
      </Flex>
      <Typography>
        <PageLink to={PAGES}>
          {say('widget.all', { count: counts.overdue + counts.dueSoon + counts.upcoming })}
        </PageLink>
      </Typography>
    </Flex>
  );
}

function Line({ obligation }: { readonly obligation: ShownObligation }) {
  const { say } = useWords();
  const { title, periodKey, state, department, sentence } = obligation;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <StateBadge state={state} />
      <Typography fontWeight="bold">
        <PageLink to={`${PAGES}?department=${encodeURIComponent(department.code)}`}>
          {say('due.name', { title, period: periodKey })}
        </PageLink>
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        {`${department.name} · ${sentence}`}
      </Typography>
    </Flex>
  );
}
