import type { Core } from '@strapi/strapi';
import { rowsOf, textOf, type Row } from '../shared/strapi/rows';

/** Who can sign in. A query for `blocked: { $ne: true }` would leave out those that were never asked. */
export const ACTIVE_USER = {
  isActive: true,
  $or: [{ blocked: false }, { blocked: { $null: true } }],
};

/** What colleagues call an admin user: the name without a blank where it is Chinese, else the address. */
export function userName(row: Row): string {
  const parts = [textOf(row, 'lastname'), textOf(row, 'firstname')].filter((part) => part !== '');
  const isHan = parts.every((part) => /^\p{Script=Han}+$/u.test(part));
  const name = isHan ? parts.join('') : [...parts].reverse().join(' ');
  return name === '' ? textOf(row, 'email') : name;
}

/** Names of admin users by id; one who is gone has none. */
export async function userNames(
  strapi: Core.Strapi,
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const rows = await rowsOf(strapi, 'admin::user').findMany({
    where: { id: { $in: [...new Set(ids)] } },
    select: ['id', 'firstname', 'lastname', 'email'],
  });
  return new Map(rows.map((row) => [Number(row.id), userName(row)]));
}
