import { Flex, Typography } from '@strapi/design-system';

import { documentLink } from '../../../../../shared/panel/document-link';
import { PageLink } from '../../../../../shared/panel/page-link';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { ShownPlan } from '../../../contracts/plans';
import type { OverviewResponse } from '../../../contracts/views';
import { OVERVIEW } from '../answers/use-school';
import { StateBadge } from '../parts/badges';
import { RunnerNote } from '../parts/runner-note';
import { PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';

/** On the home page: what goes out or comes down next. */
export function NextWidget() {
  const { say } = useWords();
  const state = useAnswer<OverviewResponse>(OVERVIEW);
  if (state.kind === 'loading') return <Typography>{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Typography role="alert">{say('failed')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RunnerNote />
      <Plans plans={state.answer.next} nothing={say('widget.next.empty')} />
      <Typography>
        <PageLink to={PAGES}>{say('widget.calendar')}</PageLink>
      </Typography>
    </Flex>
  );
}

/** On the home page: plans that wait for somebody. */
export function AttentionWidget() {
  const { say } = useWords();
  const state = useAnswer<OverviewResponse>(OVERVIEW);
  if (state.kind === 'loading') return <Typography>{say('loading')}</Typography>;
  if (state.kind === 'failed') return <Typography role="alert">{say('failed')}</Typography>;
  const { attention, attentionTotal } = state.answer;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Plans plans={attention} nothing={say('widget.attention.empty')} />
      {attentionTotal > 0 && (
        <Typography>
          <PageLink to={`${PAGES}/plans?state=attention`}>
            {say('widget.attention.all', { count: attentionTotal })}
          </PageLink>
        </Typography>
      )}
    </Flex>
  );
}

interface PlansProps {
  readonly plans: readonly ShownPlan[];
  readonly nothing: string;
}

function Plans({ plans, nothing }: PlansProps) {
  if (plans.length === 0) return <Typography textColor="neutral600">{nothing}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {plans.map((plan) => (
        <PlanText key={plan.id} plan={plan} />
      ))}
    </Flex>
  );
}

function PlanText({ plan }: { readonly plan: ShownPlan }) {
  const { say, clock } = useWords();
  const { verb, state, time, title, documentId, reason } = plan;
  return (
    <Flex tag="li" direction="column" alignItems="flex-start" gap={1}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <StateBadge state={state} />
        <Typography variant="pi">
          {say('plan.line', { verb: say(`verb.${verb}`), time: clock(time) })}
        </Typography>
      </Flex>
      <Typography fontWeight="bold" dir="auto">
        <PageLink to={documentLink(plan)}>{title === '' ? documentId : title}</PageLink>
      </Typography>
      {reason !== null && (
        <Typography variant="pi" textColor="neutral600">
          {reason.message}
        </Typography>
      )}
    </Flex>
  );
}
