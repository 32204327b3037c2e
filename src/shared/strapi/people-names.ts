import type { Core } from '@strapi/strapi';

import { rowsOf, textOf, type Row } from './rows';

/** Somebody, as colleagues call them. */
interface PersonName {
  readonly id: number;
  readonly name: string;
}

/** What colleagues call an admin user: a Chinese name without a blank, else the address. */
function nameOf(row: Row): string {
  const parts = [textOf(row, 'lastname'), textOf(row, 'firstname')].filter((part) => part !== '');
  const isHan = parts.every((part) => /^\p{Script=Han}+$/u.test(part));
  const name = isHan ? parts.join('') : [...parts].reverse().join(' ');
  return name === '' ? textOf(row, 'email') : name;
}

export type Names = (id: number) => PersonName;

const COLUMNS = ['id', 'firstname', 'lastname', 'email'];

/** Names of admin users by id; somebody who is gone is called by the id. */
export async function namesOf(
  strapi: Core.Strapi,
  ids: readonly (number | null | undefined)[],
): Promise<Names> {
  const wanted = [...new Set(ids.filter((id) => typeof id === 'number'))];
  const rows =
    wanted.length === 0
      ? []
      : await rowsOf(strapi, 'admin::user').findMany({
          where: { id: { $in: wanted } },
          select: COLUMNS,
        });
  const names = new Map(rows.map((row) => [Number(row['id']), nameOf(row)]));
  return (id) => ({ id, name: names.get(id) ?? `#${id}` });
}

const MOST_PEOPLE = 1000;

/** Everybody who can sign in, to be chosen from. */
export async function activePeople(strapi: Core.Strapi): Promise<readonly PersonName[]> {
  const rows = await rowsOf(strapi, 'admin::user').findMany({
    // A query for `blocked: { $ne: true }` would leave out those that were never asked.
    where: { isActive: true, $or: [{ blocked: false }, { blocked: { $null: true } }] },
    select: COLUMNS,
    orderBy: { id: 'asc' },
    limit: MOST_PEOPLE,
  });
  return rows.map((row) => ({ id: Number(row['id']), name: nameOf(row) }));
}
