import { Flex, Typography } from '@strapi/design-system';

import { typeOfList } from '../../../../../shared/panel/list-type';
import type { ListState } from '../../../contracts/views';
import { isSchedulableNow } from '../answers/use-school';
import { StateBadge } from '../parts/badges';
import { PLUGIN_ID } from '../plugin-id';
import { useWords } from '../words/use-words';
import { plansOfLocale } from './plans-of-locale';
import { usePlanStates } from './plan-states';

interface ListArgument {
  readonly displayedHeaders: readonly object[];
  readonly layout: { readonly options?: { readonly draftAndPublish?: boolean } };
}

interface Row {
  readonly documentId: string;
  readonly locale?: string | null;
  readonly updatedAt?: string;
  readonly status?: string;
}

/** Adds what is planned to lists of types that can be scheduled. */
export function planColumnHook<Argument extends ListArgument>(argument: Argument): Argument {
  const uid = typeOfList(window.location.pathname);
  if (uid === null) return argument;
  // A list may be drawn before it is known what can be scheduled, and is not asked again.
  const hasDrafts = argument.layout.options?.draftAndPublish === true;
  if (!(isSchedulableNow(uid) ?? hasDrafts)) return argument;
  const header = {
    attribute: { type: 'custom' },
    label: { id: `${PLUGIN_ID}.column`, defaultMessage: '发布计划' },
    name: 'publicationPlan',
    searchable: false,
    sortable: false,
    cellFormatter: (row: Row) => <PlanCell uid={uid} row={row} />,
  };
  return { ...argument, displayedHeaders: [...argument.displayedHeaders, header] };
}

function PlanCell({ uid, row }: { readonly uid: string; readonly row: Row }) {
  const { documentId, locale = null, updatedAt = '', status = '' } = row;
  const [asked] = usePlanStates(uid, [documentId], `${updatedAt} ${status}`);
  if (asked === undefined || asked.kind === 'loading') return null;
  // The list is of use without the column.
  const plans = asked.kind === 'shown' ? plansOfLocale(asked.answer ?? [], locale) : [];
  if (plans.length === 0) return <Typography textColor="neutral600">—</Typography>;
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      {plans.map((plan) => (
        <PlanLine key={plan.planId} plan={plan} />
      ))}
    </Flex>
  );
}

function PlanLine({ plan }: { readonly plan: ListState }) {
  const { say, instant } = useWords();
  const { verb, state, plannedAt } = plan;
  return (
    <Flex gap={2} alignItems="center">
      <Typography variant="pi">
        {say('plan.line', { verb: say(`verb.${verb}`), time: instant(plannedAt) })}
      </Typography>
      {state !== 'armed' && <StateBadge state={state} />}
    </Flex>
  );
}
