import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { runStep } from './child.mjs';
import { setting } from './dotenv-file.mjs';
import { inProject } from './project.mjs';

const STATE = inProject('.tmp', 'demo.json');

/** Role users with known passwords exist in the demo only, never on a server of a school. */
const DEMO_ENV = { NODE_ENV: 'production', LOG_LEVEL: 'warn', SEED_ROLE_USERS: 'true' };

/** Which database the settings name, in words that tell two apart. */
function databaseName() {
  if ((setting('DATABASE_CLIENT') ?? 'sqlite') === 'sqlite') {
    return `sqlite ${path.resolve(inProject(), setting('DATABASE_FILENAME') ?? '.tmp/data.db')}`;
  }
  const parts = ['DATABASE_URL', 'DATABASE_HOST', 'DATABASE_PORT', 'DATABASE_NAME'];
  return `postgres ${parts.map((name) => setting(name) ?? '').join(' ')}`;
}

/** @returns {boolean} whether an earlier run filled the database and it is still there */
function isReady() {
  const name = databaseName();
  const file = name.startsWith('sqlite ') ? name.slice('sqlite '.length) : null;
  if (file !== null && !fs.existsSync(file)) return false;
  return fs.existsSync(STATE) && JSON.parse(fs.readFileSync(STATE, 'utf8')).database === name;
}

/** Upper and lower case and digits, as Strapi demands, in an order nobody can guess. */
const newPassword = () => `${randomBytes(12).toString('base64url')}Aa1`;

/**
 * Creates the first administrator: from ADMIN_EMAIL and ADMIN_PASSWORD, or with a generated
 * password that is shown here and kept nowhere.
 */
async function createAdministrator() {
  const email = setting('ADMIN_EMAIL') ?? 'admin@school.example';
  const given = setting('ADMIN_PASSWORD');
  const password = given ?? newPassword();
  const said = await runStep({
    title: '创建首位管理员 / Creating the first administrator',
    args: [inProject('dist', 'src', 'commands', 'first-admin.js')],
    env: { ...DEMO_ENV, ADMIN_EMAIL: email, ADMIN_PASSWORD: password },
  });
  if (!said.includes('was created')) return;
  const shown = given === undefined ? password : '(ADMIN_PASSWORD)';
  console.log(
    [
      '',
      '  ┌─ 管理员帐号，仅显示这一次 / The administrator, shown only this once',
      `  │  邮箱 e-mail     ${email}`,
      `  │  密码 password   ${shown}`,
      '  └─',
      '',
    ].join('\n'),
  );
}

/** Fills the database with an administrator and the sample school, once. */
export async function provideSampleSchool() {
  if (isReady()) return;
  await createAdministrator();
  await runStep({
    title: '载入示例学校 / Loading the sample school',
    args: [inProject('dist', 'src', 'commands', 'seed.js')],
    env: DEMO_ENV,
    onLine: (line) => console.log(`    ${line}`),
  });
  fs.mkdirSync(path.dirname(STATE), { recursive: true });
  fs.writeFileSync(STATE, `${JSON.stringify({ database: databaseName() })}\n`);
}
