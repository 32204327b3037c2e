import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';

import { WideButton } from '../../../../../shared/panel/wide-button';
import type { ShownPlan } from '../../../contracts/plans';
import type { DocumentResponse } from '../../../contracts/views';
import { RunnerNote } from '../parts/runner-note';
import { PlanActions } from '../plan/plan-actions';
import { PlanFacts } from '../plan/plan-facts';
import { PlanHistory } from '../plan/plan-history';
import { useWords } from '../words/use-words';
import { ScheduleDialog } from './schedule-dialog';
import type { DocumentAddress } from './shown-document';

interface DocumentPlansProps {
  readonly address: DocumentAddress;
  readonly shown: DocumentResponse;
}

/** The plans of a document in one language: those to come, the last one that was carried out, the rest. */
export function DocumentPlans({ address, shown }: DocumentPlansProps) {
  const { say } = useWords();
  const [isScheduling, setScheduling] = useState(false);
  const { live, ended, mayPlan } = shown;
  const last = ended.find(({ state }) => state === 'done');
  const before = ended.filter((plan) => plan !== last);
  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      {live.length > 0 && <RunnerNote />}
      {live.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {say('panel.empty')}
        </Typography>
      )}
      {live.map((plan) => (
        <LivePlan key={plan.id} plan={plan} />
      ))}
      {last !== undefined && (
        <>
          {live.length > 0 && <Divider />}
          <PlanFacts plan={last} />
          <PlanHistory planId={last.id} revision={last.changedAt} />
        </>
      )}
      {mayPlan && (
        <WideButton variant="secondary" onClick={() => setScheduling(true)}>
          {say('action.schedule')}
        </WideButton>
      )}
      {before.length > 0 && <EndedPlans plans={before} />}
      {isScheduling && (
        <ScheduleDialog {...{ address, shown }} onClose={() => setScheduling(false)} />
      )}
    </Flex>
  );
}

function LivePlan({ plan }: { readonly plan: ShownPlan }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <PlanFacts plan={plan} />
      <PlanActions plan={plan} />
      <PlanHistory planId={plan.id} revision={plan.changedAt} />
    </Flex>
  );
}

function EndedPlans({ plans }: { readonly plans: readonly ShownPlan[] }) {
  const { say } = useWords();
  return (
    <Box tag="details">
      <Typography tag="summary" variant="pi" fontWeight="bold" style={{ cursor: 'pointer' }}>
        {say('panel.ended', { count: plans.length })}
      </Typography>
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={2}>
        {plans.map((plan) => (
          <PlanFacts key={plan.id} plan={plan} />
        ))}
      </Flex>
    </Box>
  );
}
