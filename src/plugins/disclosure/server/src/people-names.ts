import type { Core } from '@strapi/strapi';

import { rowsOf, textOf, type Row } from '../../../../shared/strapi/rows';
import type { PersonName } from '../../contracts/common';

/** What colleagues call an admin user: a Chinese name without a blank, else the address. */
function nameOf(row: Row): string {
  const parts = [textOf(row, 'lastname'), textOf(row, 'firstname')].filter((part) => part !== '');
  const isHan = parts.every((part) => /^\p{Script=Han}+$/u.test(part));
  const name = isHan ? parts.join('') : [...parts].reverse().join(' ');
  return name === '' ? textOf(row, 'email') : name;
}

export type Names = (id: number | null) => PersonName | null;

/** Names of admin users by id; somebody who is gone is called by the id, nobody is null. */
export async function namesOf(
  strapi: Core.Strapi,
  ids: readonly (number | null)[],
): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  const rows =
    wanted.length === 0
      ? []
      : await rowsOf(strapi, 'admin::user').findMany({
          where: { id: { $in: wanted } },
          select: ['id', 'firstname', 'lastname', 'email'],
        });
  const names = new Map(rows.map((row) => [Number(row['id']), nameOf(row)]));
  return (id) => (id === null ? null : { id, name: names.get(id) ?? `#${id}` });
}

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
