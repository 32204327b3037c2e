import { Typography } from '@strapi/design-system';

import { typeOfList } from '../../../../../shared/panel/list-type';
import { isGatedNow } from '../answers/use-school';
import { StateBadge } from '../parts/state-badge';
import { PLUGIN_ID } from '../plugin-id';
import { useCaseStates } from './case-states';

interface ListArgument {
  readonly displayedHeaders: readonly object[];
}

interface Row {
  readonly documentId: string;
  readonly updatedAt?: string;
  readonly status?: string;
}

/** Adds the state of the approval to lists of gated types. */
export function stateColumnHook<Argument extends ListArgument>(argument: Argument): Argument {
  const uid = typeOfList(window.location.pathname);
  if (uid === null || !isGatedNow(uid)) return argument;
  const header = {
    attribute: { type: 'custom' },
    label: { id: `${PLUGIN_ID}.column`, defaultMessage: '审批' },
    name: 'approvalState',
    searchable: false,
    sortable: false,
    cellFormatter: (row: Row) => <StateCell uid={uid} row={row} />,
  };
  return { ...argument, displayedHeaders: [...argument.displayedHeaders, header] };
}

function StateCell({ uid, row }: { readonly uid: string; readonly row: Row }) {
  const { documentId, updatedAt = '', status = '' } = row;
  const [asked] = useCaseStates(uid, [documentId], `${updatedAt} ${status}`);
  // The list is of use without the column.
  const state = asked?.kind === 'shown' ? asked.answer : null;
  return state === null ? (
    <Typography textColor="neutral600">—</Typography>
  ) : (
    <StateBadge state={state} />
  );
}
