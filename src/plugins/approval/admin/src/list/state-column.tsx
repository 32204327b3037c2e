import { Typography } from '@strapi/design-system';
import { getFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

import type { StatesResponse } from '../../../contracts/cases';
import type { CaseStateName } from '../../../contracts/common';
import { isGatedNow } from '../answers/use-school';
import { StateBadge } from '../parts/state-badge';
import { PLUGIN_ID } from '../plugin-id';
import { createStateBatch } from './state-batch';

const states = createStateBatch<CaseStateName>(async (uid, documentIds) => {
  const query = new URLSearchParams({ uid, documentIds: documentIds.join(',') });
  const { data } = await getFetchClient().get<StatesResponse>(
    `/approval/states?${query.toString()}`,
  );
  return data.states;
});

interface ListArgument {
  readonly displayedHeaders: readonly object[];
}

interface Row {
  readonly documentId: string;
}

/** Adds the state of the approval to lists of gated types. */
export function stateColumnHook<Argument extends ListArgument>(argument: Argument): Argument {
  const uid = uidIn(window.location.pathname);
  if (uid === null || !isGatedNow(uid)) return argument;
  const header = {
    attribute: { type: 'custom' },
    label: { id: `${PLUGIN_ID}.column`, defaultMessage: '审批' },
    name: 'approvalState',
    searchable: false,
    sortable: false,
    cellFormatter: ({ documentId }: Row) => <StateCell uid={uid} documentId={documentId} />,
  };
  return { ...argument, displayedHeaders: [...argument.displayedHeaders, header] };
}

/** The hook is not told whose list it is. */
function uidIn(path: string): string | null {
  return /\/collection-types\/([a-z]+::[a-z0-9-]+\.[a-z0-9-]+)/.exec(path)?.[1] ?? null;
}

function StateCell({ uid, documentId }: { readonly uid: string; readonly documentId: string }) {
  const [state, setState] = useState<CaseStateName | null>(null);
  useEffect(() => {
    let isShown = true;
    states.load(uid, documentId).then(
      (loaded) => isShown && setState(loaded),
      // The list is of use without the column.
      () => isShown && setState(null),
    );
    return () => {
      isShown = false;
    };
  }, [uid, documentId]);
  return state === null ? (
    <Typography textColor="neutral600">—</Typography>
  ) : (
    <StateBadge state={state} />
  );
}
