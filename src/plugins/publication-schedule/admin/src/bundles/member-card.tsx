import { Flex, Typography } from '@strapi/design-system';

import { Card } from '../../../../../shared/panel/card';
import { OutcomeBadge, StateBadge } from '../parts/badges';
import { ReasonLine } from '../parts/reason-line';
import { PlanActions } from '../plan/plan-actions';
import { PlanHistory } from '../plan/plan-history';
import { DocumentName } from '../plans/document-name';
import { useWords } from '../words/use-words';
import type { Member } from './members';

/** A plan of a bundle: how it stands, and whether it could go out now. */
export function MemberCard({ member: { plan, check } }: { readonly member: Member }) {
  const { say, instant, lateness } = useWords();
  const { state, doneAt, latenessSeconds, reason, verb } = plan;
  return (
    <Card>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 26rem">
          <Flex gap={2} wrap="wrap" alignItems="center">
            {typeof check?.order === 'number' && (
              <Typography fontWeight="bold">{`${check.order}.`}</Typography>
            )}
            <StateBadge state={state} />
            {check !== null && <OutcomeBadge outcome={check.outcome} />}
          </Flex>
          <DocumentName plan={plan} />
          {doneAt !== null && (
            <Typography>
              {say(`plan.done.${verb}`, {
                ...{ at: instant(doneAt), how: lateness(latenessSeconds ?? 0) },
              })}
            </Typography>
          )}
          {reason !== null && (
            <ReasonLine severity={state === 'cancelled' ? 'warning' : 'error'}>
              {reason.message}
            </ReasonLine>
          )}
          {check?.reasons
            .filter(({ message }) => message !== reason?.message)
            .map(({ code, severity, message }) => (
              <ReasonLine key={`${code} ${message}`} severity={severity}>
                {message}
              </ReasonLine>
            ))}
          <PlanHistory planId={plan.id} revision={plan.changedAt} />
        </Flex>
        <PlanActions plan={plan} />
      </Flex>
    </Card>
  );
}
