import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { caseState, type CaseStateName } from '../../../contracts/common';
import type { StatesResponse } from '../../../contracts/cases';
import { policiesFor } from '../gated-types';
import { CASES } from '../tables';
import { mayReadSome } from '../use-cases/access';

interface StateRow {
  readonly document_id: string;
  readonly state: string;
}

/** The state of the newest case of each document, for a column of a list. */
export async function readStates(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly string[],
): Promise<StatesResponse> {
  const isGated = (await policiesFor(strapi, contentType)).length > 0;
  if (!isGated || !mayReadSome(strapi, contentType)) return { states: {}, isGated };
  const rows: StateRow[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(CASES)
      .where({ content_type: contentType })
      .whereIn('document_id', [...documentIds])
      .orderBy('id')
      .select('document_id', 'state'),
  );
  // A live case is the newest there is, so the last one counts.
  const states = rows.map(({ document_id: id, state }): [string, CaseStateName] => [
    id,
    caseState.parse(state),
  ]);
  return { states: Object.fromEntries(states), isGated };
}
