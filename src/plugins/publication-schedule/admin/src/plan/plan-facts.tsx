import { Flex, Typography } from '@strapi/design-system';

import { PageLink } from '../../../../../shared/panel/page-link';
import type { ShownPlan } from '../../../contracts/plans';
import { StateBadge } from '../parts/badges';
import { ReasonLine } from '../parts/reason-line';
import { PAGES } from '../plugin-id';
import { useWords } from '../words/use-words';
import { viewersTime } from './viewers-time';

/** One plan in a few lines: what, when, how it stands and why, who planned it. */
export function PlanFacts({ plan }: { readonly plan: ShownPlan }) {
  const { say, clock } = useWords();
  const { verb, state, time, workdays, reason, bundleId, isForeign } = plan;
  return (
    <Flex direction="column" alignItems="stretch" gap={1}>
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Typography fontWeight="bold">{say(`verb.${verb}`)}</Typography>
        <StateBadge state={state} />
      </Flex>
      <Typography>{say('plan.planned', { time: clock(time) })}</Typography>
      <ViewersTime plan={plan} />
      <Done plan={plan} />
      {workdays !== null && <Small>{say('plan.workdays', { count: workdays })}</Small>}
      {reason !== null && (
        <ReasonLine severity={state === 'cancelled' ? 'warning' : 'error'}>
          {reason.message}
        </ReasonLine>
      )}
      {isForeign && state !== 'cancelled' && (
        <ReasonLine severity="warning">{say('plan.foreign')}</ReasonLine>
      )}
      <WhoPlanned plan={plan} />
      {plan.isAnnounceable && plan.doneAt === null && <Small>{say('plan.announced')}</Small>}
      {bundleId !== null && (
        <Typography variant="pi">
          <PageLink to={`${PAGES}/bundles/${bundleId}`}>{say('plan.bundle')}</PageLink>
        </Typography>
      )}
    </Flex>
  );
}

/** The same time by the reader's own clock, where that shows another one. */
function ViewersTime({ plan }: { readonly plan: ShownPlan }) {
  const { say, clock } = useWords();
  const own = viewersTime(plan, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return own === null ? null : <Small>{say('plan.here', { time: clock(own) })}</Small>;
}

function Done({ plan: { doneAt, latenessSeconds, verb } }: { readonly plan: ShownPlan }) {
  const { say, instant, lateness } = useWords();
  if (doneAt === null) return null;
  const how = lateness(latenessSeconds ?? 0);
  return <Typography>{say(`plan.done.${verb}`, { at: instant(doneAt), how })}</Typography>;
}

function WhoPlanned({ plan: { requester, changedAt } }: { readonly plan: ShownPlan }) {
  const { say, instant } = useWords();
  const name = requester?.name ?? say('system');
  return <Small>{say('plan.by', { name, at: instant(changedAt) })}</Small>;
}

function Small({ children }: { readonly children: string }) {
  return (
    <Typography variant="pi" textColor="neutral600">
      {children}
    </Typography>
  );
}
