import { Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useLocation } from 'react-router-dom';

import { Empty } from '../../../../../shared/panel/card';
import { Filters, OneOrAll } from '../../../../../shared/panel/filters';
import { Pager } from '../../../../../shared/panel/pager';
import { useAnswer } from '../../../../../shared/panel/use-answer';
import type { PlansResponse } from '../../../contracts/plans';
import { useSchool } from '../answers/use-school';
import { SchedulePage } from '../parts/page';
import { useWords } from '../words/use-words';
import { PlanCard } from './plan-card';
import { askingIn, CHOICES, plansPath, type PlansAsking } from './plans-query';

/** All plans that the reader may see: by state, kind and type. */
export function PlansPage() {
  const { say } = useWords();
  const { search } = useLocation();
  const [asking, setAsking] = useState<PlansAsking>(() => askingIn(search));
  const change = (changes: Partial<PlansAsking>) => setAsking({ ...asking, page: 1, ...changes });
  const state = useAnswer<PlansResponse>(plansPath(asking));
  return (
    <SchedulePage
      title={say('plans.title')}
      subtitle={say('plans.subtitle')}
      tools={<Tools {...{ asking, change }} />}
      state={state}
    >
      {({ plans, total, pageSize }) => (
        <>
          {plans.length === 0 ? (
            <Empty>{say('plans.empty')}</Empty>
          ) : (
            <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
              {plans.map((plan) => (
                <PlanCard key={plan.id} plan={plan} />
              ))}
            </Flex>
          )}
          <Pager
            {...{ page: asking.page, total, pageSize }}
            onPage={(page) => setAsking({ ...asking, page })}
          />
        </>
      )}
    </SchedulePage>
  );
}

interface ToolsProps {
  readonly asking: PlansAsking;
  readonly change: (changes: Partial<PlansAsking>) => void;
}

function Tools({ asking, change }: ToolsProps) {
  const { say, nameOf } = useWords();
  const { overview } = useSchool();
  return (
    <Filters>
      <OneOrAll
        label={say('plans.state')}
        all={say('plans.allStates')}
        value={asking.state}
        options={CHOICES.map((one) => [one, say(`state.${one}`)] as const)}
        onChange={(name) => change({ state: CHOICES.find((one) => one === name) ?? '' })}
      />
      <OneOrAll
        label={say('what')}
        all={say('plans.allVerbs')}
        value={asking.verb}
        options={(['publish', 'unpublish'] as const).map((one) => [one, say(`verb.${one}`)])}
        onChange={(name) =>
          change({ verb: name === 'publish' || name === 'unpublish' ? name : '' })
        }
      />
      <OneOrAll
        label={say('plans.type')}
        all={say('plans.allTypes')}
        value={asking.uid}
        options={(overview?.types ?? []).map(({ uid, name }) => [uid, nameOf(name)] as const)}
        onChange={(uid) => change({ uid })}
      />
    </Filters>
  );
}
