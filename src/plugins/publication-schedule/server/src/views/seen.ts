import type { Core } from '@strapi/strapi';

import type { Asker } from '../access/access';
import { schedulableTypes } from '../content/types';
import type { SeenDocuments } from '../store/plan-list';

/** Of which documents somebody may see the plans. */
export async function seenBy(strapi: Core.Strapi, { access }: Asker): Promise<SeenDocuments> {
  const types = schedulableTypes(strapi).map((uid) => ({ uid, sight: access.sightOf(uid) }));
  const partly = types.filter(({ sight }) => sight === 'some');
  return {
    wholeTypes: types.filter(({ sight }) => sight === 'all').map(({ uid }) => uid),
    partlySeen: await Promise.all(
      partly.map(async ({ uid }) => ({ uid, ids: await access.readableIds(uid) })),
    ),
  };
}
