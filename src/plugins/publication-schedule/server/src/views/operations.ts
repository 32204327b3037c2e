import type { Core } from '@strapi/strapi';

import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { ShownPreview } from '../../../contracts/preview';
import { systemAsker } from '../access/system';
import { readClock } from '../store/database-clock';
import { listPlans } from '../store/plan-list';
import { previewKept } from '../use-cases/preview';
import { secondsAfter } from '../domain/plan/instant';
import { seenBy } from './seen';
import { shownPreviews } from './shown-preview';

/**
 * What would run up to some hours from now, were it carried out now; what is overdue comes first.
 *
 * @param most plans at most
 */
export async function previewDue(
  strapi: Core.Strapi,
  { hours, most }: { readonly hours: number; readonly most: number },
): Promise<readonly ShownPreview[]> {
  const at = await inUnitOfWork(strapi, (unit) => readClock(unit, 'database'));
  const asker = systemAsker(strapi, at);
  const seen = await seenBy(strapi, asker);
  const filter = {
    ...{ state: ['armed', 'claimed', 'retryWait'] as const },
    to: secondsAfter(at, hours * 3600),
  };
  const page = { order: 'planned', offset: 0, limit: most } as const;
  const plans = await inUnitOfWork(strapi, (unit) => listPlans(unit, seen, filter, page));
  return shownPreviews(strapi, await previewKept(strapi, asker, plans)).previews;
}
