import { setImmediate } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import type { Change } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { refusalOf } from '../refusals';
import { createPlans, type Changed } from './create';
import { movePlan, takeStep } from './steps';

/** What became of one of several changes. */
export interface BulkResult extends Changed {
  readonly error: ReturnType<typeof refusalOf> | null;
}

/** Several changes, each by itself: one that is refused keeps no other back. */
export async function changeAll(
  strapi: Core.Strapi,
  asker: Asker,
  changes: readonly Change[],
): Promise<readonly BulkResult[]> {
  const results: BulkResult[] = [];
  for (const change of changes) {
    results.push(await tried(strapi, asker, change));
    await setImmediate();
  }
  return results;
}

async function tried(strapi: Core.Strapi, asker: Asker, change: Change): Promise<BulkResult> {
  try {
    return { ...(await made(strapi, asker, change)), error: null };
  } catch (error) {
    return { plans: [], yearsMissing: [], error: refusalOf(strapi, error) };
  }
}

function made(strapi: Core.Strapi, asker: Asker, change: Change): Promise<Changed> {
  switch (change.kind) {
    case 'create':
      return createPlans(strapi, asker, change.plan);
    case 'move':
      return movePlan(strapi, asker, change, change.to);
    default:
      return takeStep(strapi, asker, change, change);
  }
}
