import type { Core } from '@strapi/strapi';

import type { HealthResponse } from '../../../contracts/admin/results';
import { inUnitOfWork, type UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { lastRecount } from '../store/recount-store';
import { revisionsOf } from '../store/revision-store';
import { countSpent } from '../store/token-store';
import { OUTBOX } from '../tables';
import { runAtHand } from '../use-cases/run-at-hand';
import { totalsNow } from './listed-survey';

/** Whether the counters were right when they were last looked at, and what waits. */
export async function viewHealth(strapi: Core.Strapi, documentId: string): Promise<HealthResponse> {
  return inUnitOfWork(strapi, async (unit) => {
    const run = await runAtHand(unit, documentId);
    return {
      recount: await lastRecount(unit, run.id),
      totals: await totalsNow(unit, await revisionsOf(unit, run.id)),
      spentTokens: await countSpent(unit, run.id),
      outbox: { waiting: await messages(unit, 'waiting'), dead: await messages(unit, 'dead') },
    };
  });
}

async function messages(unit: UnitOfWork, state: string): Promise<number> {
  const [row]: { count: number | string }[] = await unit
    .table(OUTBOX)
    .where({ state })
    .count({ count: '*' });
  return Number(row?.count ?? 0);
}
