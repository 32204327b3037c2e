import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';

import type { PoliciesResponse } from '../../../contracts/policies';
import type { Policy } from '../../../server/src/domain/policy/policy';
import { useMay } from '../answers/use-school';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import { Card, CardRow, Empty } from '../../../../../shared/panel/card';
import { ApprovalPage } from '../parts/page';
import { Badge } from '../../../../../shared/panel/badge';
import { keyFor } from '../words/sentences';
import { useWords } from '../words/use-words';
import { draftOfPolicy } from './draft-of-policy';
import { newPolicy, type PolicyDraft } from './policy-draft';
import { PolicyForm } from './policy-form';

type Stored = PoliciesResponse['policies'][number];

/** What has to happen before which documents may be published. */
export function PoliciesPage() {
  const { say } = useWords();
  const state = useAnswer<PoliciesResponse>('/approval/policies');
  const mayManage = useMay('managePolicies');
  const [edited, setEdited] = useState<{ draft: PolicyDraft; liveCases: number } | null>(null);
  const policies = state.kind === 'shown' ? state.answer.policies : [];
  const keys = policies.map(({ policy }) => policyIn(policy).key);
  const add = (
    <Button
      startIcon={<Plus />}
      onClick={() => setEdited({ draft: newPolicy(keys), liveCases: 0 })}
    >
      {say('policies.add')}
    </Button>
  );
  return (
    <ApprovalPage
      title={say('tab.policies')}
      subtitle={say('policies.subtitle')}
      action={mayManage && edited === null && add}
      state={state}
    >
      {({ policies: stored, choices }) =>
        edited !== null ? (
          <PolicyForm {...{ ...edited, choices }} onClose={() => setEdited(null)} />
        ) : stored.length === 0 ? (
          <Empty>{say('policies.empty')}</Empty>
        ) : (
          <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
            {stored.map((each) => (
              <PolicyCard
                key={policyIn(each.policy).key}
                {...{ each, mayManage, types: choices.contentTypes }}
                onEdit={() => {
                  const draft = draftOfPolicy(policyIn(each.policy));
                  setEdited({ draft, liveCases: each.liveCases });
                }}
              />
            ))}
          </Flex>
        )
      }
    </ApprovalPage>
  );
}

/** The server has read it by the schema of the domain. */
const policyIn = (policy: Stored['policy']): Policy => policy as unknown as Policy;

const ON = { backgroundColor: 'success100', textColor: 'success700' } as const;
const OFF = { backgroundColor: 'neutral150', textColor: 'neutral800' } as const;

interface PolicyCardProps {
  readonly each: Stored;
  readonly types: PoliciesResponse['choices']['contentTypes'];
  readonly mayManage: boolean;
  readonly onEdit: () => void;
}

function PolicyCard({ each, types, mayManage, onEdit }: PolicyCardProps) {
  const { say, titleOf, nameOf, instant } = useWords();
  const policy = policyIn(each.policy);
  const title = titleOf(policy.titles);
  const type = types.find(({ uid }) => uid === policy.contentType)?.name ?? policy.contentType;
  const steps =
    policy.track === 'fast'
      ? say('policy.track.fast')
      : policy.steps.map((step) => titleOf(step.titles)).join(' → ');
  const edit = (
    <Button variant="secondary" aria-label={`${say('policy.edit')} ${title}`} onClick={onEdit}>
      {say('policy.edit')}
    </Button>
  );
  return (
    <Card>
      <CardRow action={mayManage && edit}>
        <Badge look={policy.enabled ? ON : OFF}>
          {say(policy.enabled ? 'policy.on' : 'policy.off')}
        </Badge>
        <Typography fontWeight="bold">{title}</Typography>
        <Typography variant="pi">{`${nameOf(type)} · ${steps}`}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {say('policy.changed', {
            ...{ version: policy.version, at: instant(each.changedAt) },
            name: each.changedBy?.name ?? say('events.system'),
          })}
        </Typography>
        {each.liveCases > 0 && (
          <Typography variant="pi" textColor="neutral600">
            {say('policy.liveCases', { count: each.liveCases })}
          </Typography>
        )}
        {each.problems.map(({ code, named }) => (
          <Typography key={`${code} ${named}`} variant="pi" textColor="danger700">
            {say(keyFor('refusal', code) ?? 'policy.problem', { named })}
          </Typography>
        ))}
      </CardRow>
    </Card>
  );
}
