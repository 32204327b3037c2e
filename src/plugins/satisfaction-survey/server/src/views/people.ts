import type { Core } from '@strapi/strapi';

import type { PersonName } from '../../../contracts/admin/common';
import { namesOf } from '../../../../../shared/strapi/people-names';

/** Names for ids of admin users; null for the system. */
export async function peopleOf(
  strapi: Core.Strapi,
  ids: readonly (number | null)[],
): Promise<(id: number | null) => PersonName | null> {
  const names = await namesOf(strapi, ids);
  return (id) => (id === null ? null : names(id));
}
