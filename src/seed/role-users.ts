import type { Core } from '@strapi/strapi';
import { EDITOR_ROLE } from '../content/editor-role';
import type { Sample } from './sample-files';
import type { Progress } from './progress';

/** A clerk for the demo and for tests; a school's own server never has this account. */
export const DEMO_CLERK = {
  email: 'clerk@school.example',
  password: 'Demo-Clerk-2025',
  firstname: '文员',
  lastname: 'Clerk',
} as const;

interface Users {
  exists(where: { email: string }): Promise<boolean>;
  create(user: Readonly<Record<string, unknown>>): Promise<unknown>;
}

interface Roles {
  findOne(where: { code: string }): Promise<{ readonly id: number } | null>;
}

/** Makes the users of the roles, only where `SEED_ROLE_USERS=true`: their passwords are known. */
export async function seedRoleUsers(
  strapi: Core.Strapi,
  _sample: Sample,
  progress: Progress,
): Promise<number> {
  if (process.env.SEED_ROLE_USERS !== 'true') return 0;
  const users = strapi.service('admin::user') as unknown as Users;
  const roles = strapi.service('admin::role') as unknown as Roles;
  if (await users.exists({ email: DEMO_CLERK.email })) return 0;
  const role = await roles.findOne({ code: EDITOR_ROLE });
  if (!role) throw new Error('The role of content editors is missing.');
  await users.create({
    ...DEMO_CLERK,
    isActive: true,
    registrationToken: null,
    roles: [role.id],
    preferedLanguage: 'zh-Hans',
  });
  progress(`      ${DEMO_CLERK.email} / ${DEMO_CLERK.password}`);
  return 1;
}
