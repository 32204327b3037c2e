import { getFetchClient } from '@strapi/strapi/admin';

import { createRowStates } from '../../../../../shared/panel/row-states';
import type { ListState, StatesResponse } from '../../../contracts/views';
import { API } from '../plugin-id';

/** The live plans of each document, by planned instant. */
const planStates = createRowStates<readonly ListState[]>(async (uid, documentIds) => {
  const query = new URLSearchParams({ uid, documentIds: documentIds.join(',') });
  const { data } = await getFetchClient().get<StatesResponse>(`${API}/states?${query.toString()}`);
  return data.states;
});

export const { useStates: usePlanStates, refresh: refreshPlanStates } = planStates;
