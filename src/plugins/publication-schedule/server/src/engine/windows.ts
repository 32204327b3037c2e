import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { documentAtHand } from '../content/document';
import { isBefore } from '../domain/plan/instant';
import { isIn, type Plan } from '../domain/plan/plan';
import { findLivePlan } from '../store/plan-store';

/**
 * Whether a take-down has to wait for the publication of its window, which is late: another process
 * is at it or was ended, or it needs somebody. There is nothing to take down yet, and what went out
 * afterwards would stay public. What is public already does not wait for people.
 */
export async function waitsForPublication(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  { verb, target, plannedAt }: Plan,
): Promise<boolean> {
  if (verb === 'publish') return false;
  const publication = (await findLivePlan(unit, 'publish', target))?.plan;
  if (publication === undefined || !isBefore(publication.plannedAt, plannedAt)) return false;
  if (isIn(publication, 'armed', 'claimed', 'retryWait')) return true;
  const { published } = await documentAtHand(strapi, target);
  return !published.has(target.locale);
}
