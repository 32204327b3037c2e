import { getFetchClient } from '@strapi/strapi/admin';

import { createRowStates } from '../../../../../shared/panel/row-states';
import type { StatesResponse } from '../../../contracts/cases';
import type { CaseStateName } from '../../../contracts/common';

/** The state of the newest case of each document. */
const caseStates = createRowStates<CaseStateName>(async (uid, documentIds) => {
  const query = new URLSearchParams({ uid, documentIds: documentIds.join(',') });
  const { data } = await getFetchClient().get<StatesResponse>(
    `/approval/states?${query.toString()}`,
  );
  return data.states;
});

export const { useStates: useCaseStates, refresh: refreshCaseStates } = caseStates;
