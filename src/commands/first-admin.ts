import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { runCommand, traceOf, withApp } from './with-app';

const administrator = z.object({
  email: z.email('ADMIN_EMAIL is not an e-mail address'),
  password: z
    .string()
    .min(10, 'ADMIN_PASSWORD needs at least 10 characters')
    .max(72, 'ADMIN_PASSWORD may have at most 72 characters')
    .regex(/[a-z]/, 'ADMIN_PASSWORD needs a lower-case letter')
    .regex(/[A-Z]/, 'ADMIN_PASSWORD needs an upper-case letter')
    .regex(/\d/, 'ADMIN_PASSWORD needs a digit'),
  firstname: z.string().min(1).default('Administrator'),
  lastname: z.string().optional(),
});

/** Who is to be the first administrator. */
export type FirstAdmin = z.input<typeof administrator>;

const notTheName = ({ email, password }: z.output<typeof administrator>): boolean =>
  !password.toLowerCase().includes((email.split('@')[0] ?? email).toLowerCase());

const schema = administrator.refine(notTheName, 'ADMIN_PASSWORD may not contain the e-mail name');

/** What is used here of Strapi's own services, which come untyped. */
interface Roles {
  getSuperAdmin(): Promise<{ readonly id: number } | null>;
  getUsersCount(roleId: number): Promise<number>;
}
interface Users {
  create(user: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/**
 * Makes the first super administrator, so that nobody who merely comes first can. With one there
 * already nothing is changed. A weak password throws a ZodError whose messages say what it lacks.
 */
export async function createFirstAdmin(
  strapi: Core.Strapi,
  input: FirstAdmin,
): Promise<'created' | 'alreadyThere'> {
  const admin = schema.parse(input);
  const roles = strapi.service('admin::role') as Roles;
  const users = strapi.service('admin::user') as Users;
  const role = await roles.getSuperAdmin();
  if (role === null) throw new Error('The role of super administrators is missing');
  if ((await roles.getUsersCount(role.id)) > 0) return 'alreadyThere';
  await users.create({ ...admin, isActive: true, registrationToken: null, roles: [role.id] });
  return 'created';
}

const SENTENCES = {
  created: '已创建首位管理员 / The first administrator was created',
  alreadyThere: '已有管理员，未作更改 / An administrator exists already; nothing was changed',
} as const;

function explain(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues.map(({ message }) => message).join('\n');
  return traceOf(error);
}

/** `npm run admin:create`, with ADMIN_EMAIL and ADMIN_PASSWORD in the environment. */
async function main(): Promise<void> {
  const { ADMIN_EMAIL = '', ADMIN_PASSWORD = '' } = process.env;
  const input = { email: ADMIN_EMAIL, password: ADMIN_PASSWORD };
  schema.parse(input);
  await withApp(async (strapi) => {
    process.stdout.write(`${SENTENCES[await createFirstAdmin(strapi, input)]}: ${ADMIN_EMAIL}\n`);
  });
}

if (require.main === module) runCommand(main, explain);
