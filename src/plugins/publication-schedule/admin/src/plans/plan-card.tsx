import { Flex } from '@strapi/design-system';

import { Card } from '../../../../../shared/panel/card';
import type { ShownPlan } from '../../../contracts/plans';
import { PlanActions } from '../plan/plan-actions';
import { PlanFacts } from '../plan/plan-facts';
import { PlanHistory } from '../plan/plan-history';
import { DocumentName } from './document-name';

/** A plan in a list: the document, what is planned for it, and what the reader can do. */
export function PlanCard({ plan }: { readonly plan: ShownPlan }) {
  return (
    <Card>
      <Flex justifyContent="space-between" gap={4} wrap="wrap" alignItems="flex-start">
        <Flex direction="column" alignItems="stretch" gap={1} flex="1 1 26rem">
          <DocumentName plan={plan} />
          <PlanFacts plan={plan} />
          <PlanHistory planId={plan.id} revision={plan.changedAt} />
        </Flex>
        <PlanActions plan={plan} />
      </Flex>
    </Card>
  );
}
