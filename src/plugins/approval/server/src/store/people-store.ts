import type { Core } from '@strapi/strapi';

import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import type { Day } from '../../../../../shared/workdays';
import { approvalConfig } from '../config';
import type { People } from '../domain/people/person';
import { jsonList, listOf } from './json-list';

interface PersonRow {
  readonly id: number;
  readonly is_active: unknown;
  readonly blocked: unknown;
  readonly roles: unknown;
  readonly permissions: unknown;
  readonly heads: unknown;
}

/**
 * Admin users with their roles, permissions and posts on a day, in one read.
 *
 * @param ids whom it is about; null for everybody
 */
export async function peopleOf(
  strapi: Core.Strapi,
  unit: UnitOfWork,
  today: Day,
  ids: readonly number[] | null,
): Promise<People> {
  if (ids?.length === 0) return new Map();
  const users = unit.table('admin_users as person');
  if (ids !== null) void users.whereIn('person.id', [...new Set(ids)]);
  const rows: PersonRow[] = await users.select(
    ...['person.id', 'person.is_active', 'person.blocked'],
    roles(strapi, unit).wrap('', ' as roles'),
    permissions(strapi, unit).wrap('', ' as permissions'),
    heads(strapi, unit, today).wrap('', ' as heads'),
  );
  return new Map(
    rows.map((row) => [
      row.id,
      {
        id: row.id,
        isActive: Boolean(row.is_active) && !row.blocked,
        roles: listOf<{ code: string }>(row.roles).map(({ code }) => code),
        permissions: listOf<{ action: string }>(row.permissions).map(({ action }) => action),
        headOf: listOf<{ department: string }>(row.heads).map(({ department }) => department),
      },
    ]),
  );
}

interface JoinTable {
  readonly name: string;
  readonly joinColumn: { readonly name: string };
  readonly inverseJoinColumn: { readonly name: string };
}

/** Strapi's own name for the table that joins two of its models. */
function joinTableOf(strapi: Core.Strapi, uid: string, attribute: string): JoinTable {
  const found: unknown = strapi.db.metadata.get(uid).attributes[attribute];
  return (found as { readonly joinTable: JoinTable }).joinTable;
}

function roles(strapi: Core.Strapi, unit: UnitOfWork) {
  const held = joinTableOf(strapi, 'admin::user', 'roles');
  const query = unit
    .table(`${held.name} as held`)
    .join('admin_roles as role', 'role.id', `held.${held.inverseJoinColumn.name}`)
    .whereRaw(`held.${held.joinColumn.name} = person.id`)
    .select('role.code');
  return jsonList(unit, query, ['code']);
}

function permissions(strapi: Core.Strapi, unit: UnitOfWork) {
  const held = joinTableOf(strapi, 'admin::user', 'roles');
  const granted = joinTableOf(strapi, 'admin::permission', 'role');
  const query = unit
    .table(`${held.name} as held`)
    .join(
      `${granted.name} as granted`,
      `granted.${granted.inverseJoinColumn.name}`,
      `held.${held.inverseJoinColumn.name}`,
    )
    .join('admin_permissions as permission', 'permission.id', `granted.${granted.joinColumn.name}`)
    .whereRaw(`held.${held.joinColumn.name} = person.id`)
    .distinct('permission.action');
  return jsonList(unit, query, ['action']);
}

function heads(strapi: Core.Strapi, unit: UnitOfWork, today: Day) {
  const { posts } = approvalConfig(strapi);
  if (posts === null) return unit.trx.raw(`'[]'`);
  const query = unit
    .table(`${posts.table} as post`)
    .whereRaw('?? = person.id', [`post.${posts.userId}`])
    .where(`post.${posts.kind.column}`, posts.kind.head)
    .where(`post.${posts.from}`, '<=', today)
    .where((open) => {
      void open.whereNull(`post.${posts.to}`).orWhere(`post.${posts.to}`, '>=', today);
    })
    .select({ department: `post.${posts.department}` });
  return jsonList(unit, query, ['department']);
}
