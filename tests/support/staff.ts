import type TestAgent from 'supertest/lib/agent';

import type { StaffRoleCode } from '../../src/content/roles/role-table';
import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import type { TestApp } from './boot';
import { signedIn } from './http-client';

interface Users {
  create(user: object): Promise<{ readonly id: number }>;
}
interface Roles {
  findOne(where: { code: string }): Promise<{ readonly id: number } | null>;
}

export interface StaffMember {
  readonly id: number;
  readonly email: string;
  readonly client: TestAgent;
}

let count = 0;

/** A new admin user of a role, signed in; as a head or deputy of the departments named. */
export async function staffMember(
  app: TestApp,
  role: StaffRoleCode,
  heads: readonly string[] = [],
): Promise<StaffMember> {
  count += 1;
  const email = `${role}-${count}-${process.pid}@school.example`;
  const roles = app.strapi.service('admin::role') as unknown as Roles;
  const found = await roles.findOne({ code: role });
  const users = app.strapi.service('admin::user') as unknown as Users;
  const { id } = await users.create({
    ...{ email, password: 'Test-Staff-2025', firstname: role, lastname: `No ${count}` },
    ...{ isActive: true, registrationToken: null, roles: [found?.id] },
  });
  for (const department of heads) await holdPost(app, id, department);
  return { id, email, client: await signedIn(app, email) };
}

/** Writes a post past the rules: a test of what a post opens needs no history. */
export async function holdPost(
  app: TestApp,
  userId: number,
  departmentCode: string,
  [from, to]: readonly [string, string | null] = ['2020-01-01', null],
): Promise<void> {
  await inUnitOfWork(app.strapi, (unit) =>
    unit.table('posts').insert({
      ...{ user_id: userId, department_code: departmentCode, kind: 'deputy', label: '代理' },
      ...{ from_day: from, to_day: to, entered_at: new Date().toISOString(), entered_by: null },
    }),
  );
}
