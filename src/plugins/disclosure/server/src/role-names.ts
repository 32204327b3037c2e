import type { Core } from '@strapi/strapi';

import { rowsOf, textOf, type Row } from '../../../../shared/strapi/rows';

/** The roles of an admin user, as the public reads who waived something. */
export async function roleNamesOf(strapi: Core.Strapi, id: number): Promise<string> {
  const row = await rowsOf(strapi, 'admin::user').findOne({
    where: { id },
    select: ['id'],
    populate: { roles: { select: ['name'], orderBy: { id: 'asc' } } },
  });
  const roles = Array.isArray(row?.['roles']) ? (row['roles'] as readonly Row[]) : [];
  return roles
    .map((role) => textOf(role, 'name'))
    .join('、')
    .slice(0, 120);
}
