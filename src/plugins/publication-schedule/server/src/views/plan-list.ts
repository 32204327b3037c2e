import type { Core } from '@strapi/strapi';

import { readerLanguage } from '../../../../../shared/strapi/reader';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { PAGE_SIZE } from '../../../contracts/common';
import type { PlansQuery, PlansResponse } from '../../../contracts/plans';
import type { Asker } from '../access/access';
import { typeName } from '../content/types';
import { countPlans, listPlans } from '../store/plan-list';
import { seenBy } from './seen';
import { shownPlans } from './shown-plan';

/** A page of the plans that somebody may see. */
export async function readPlans(
  strapi: Core.Strapi,
  asker: Asker,
  { page, order, ...filter }: PlansQuery,
): Promise<PlansResponse> {
  const seen = await seenBy(strapi, asker);
  const at = { order, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const { plans, total } = await inUnitOfWork(strapi, async (unit) => ({
    plans: await listPlans(unit, seen, filter, at),
    total: await countPlans(unit, seen, filter),
  }));
  const uids = [...seen.wholeTypes, ...seen.partlySeen.map(({ uid }) => uid)].sort();
  const language = readerLanguage(strapi);
  return {
    ...{ plans: await shownPlans(strapi, asker, plans), total, pageSize: PAGE_SIZE },
    contentTypes: uids.map((uid) => ({ uid, name: typeName(strapi, uid, language) })),
  };
}
