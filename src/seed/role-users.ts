import type { Core } from '@strapi/strapi';
import { allPosts, addPost } from '../content/posts/posts';
import type { StaffRoleCode } from '../content/roles/role-table';
import type { Sample } from './sample-files';
import { seedsRoleUsers } from './settings';
import type { Progress } from './progress';

export interface DemoUser {
  readonly email: string;
  readonly password: string;
  /** The post, in place of a name: nobody is invented. */
  readonly firstname: string;
  readonly role: StaffRoleCode;
  /** Department that the user heads. */
  readonly heads?: string;
}

/** A clerk for the demo and for tests; a school's own server never has this account. */
export const DEMO_CLERK = {
  email: 'clerk@school.example',
  password: 'Demo-Clerk-2025',
  firstname: '文员',
  lastname: 'Clerk',
} as const;

/** One user a role, and the heads of the departments that answer for what the sample publishes. */
export const DEMO_USERS: readonly DemoUser[] = [
  { ...DEMO_CLERK, role: 'content-editor' },
  demoHead('general-affairs', '总务主任'),
  demoHead('finance', '财务室主任'),
  demoHead('canteen', '食堂管理组组长'),
  demoHead('security', '安全保卫处主任'),
  demoHead('it', '信息中心主任'),
  demoHead('academic', '教务主任'),
  demoHead('office', '学校办公室主任'),
  demoUser('disclosure-office', '校务公开办'),
  demoUser('vice-head', '分管副校长'),
  demoUser('auditor', '审计员'),
  demoUser('protected-reports', '专项受理人'),
];

/** Since when the demo's heads hold their posts: before the sample begins. */
const HEADS_SINCE = '2024-09-01';

interface Users {
  exists(where: { email: string }): Promise<boolean>;
  create(user: Readonly<Record<string, unknown>>): Promise<{ readonly id: number }>;
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
  if (!seedsRoleUsers()) return 0;
  const users = strapi.service('admin::user') as unknown as Users;
  let made = 0;
  for (const user of DEMO_USERS) {
    if (await users.exists({ email: user.email })) continue;
    await makeUser(strapi, users, user);
    progress(`      ${user.email} / ${user.password}`);
    made += 1;
  }
  return made;
}

async function makeUser(strapi: Core.Strapi, users: Users, demo: DemoUser): Promise<void> {
  const { role: code, heads, ...person } = demo;
  const roles = strapi.service('admin::role') as unknown as Roles;
  const role = await roles.findOne({ code });
  if (!role) throw new Error(`The role ${code} is missing.`);
  const { id } = await users.create({
    ...{ lastname: '', ...person, isActive: true, registrationToken: null },
    ...{ roles: [role.id], preferedLanguage: 'zh-Hans' },
  });
  if (heads !== undefined) await seedHead(strapi, id, { code: heads, label: demo.firstname });
}

/** A head whom the school already entered stays. */
async function seedHead(
  strapi: Core.Strapi,
  userId: number,
  { code, label }: { readonly code: string; readonly label: string },
): Promise<void> {
  const posts = await allPosts(strapi);
  if (posts.some(({ departmentCode, kind }) => departmentCode === code && kind === 'head')) return;
  const kind = 'head';
  const post = { userId, departmentCode: code, kind, label, from: HEADS_SINCE, to: null } as const;
  await addPost(strapi, { ...post, succeeds: false }, { at: new Date(), by: null });
}

function demoUser(role: StaffRoleCode, firstname: string): DemoUser {
  return { email: `${role}@school.example`, password: `Demo-${role}-2025`, firstname, role };
}

function demoHead(heads: string, firstname: string): DemoUser {
  const email = `head-${heads}@school.example`;
  return { email, password: `Demo-Head-2025`, firstname, role: 'department-head', heads };
}
