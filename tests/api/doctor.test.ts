import { execFile } from 'node:child_process';
import path from 'node:path';

import { inUnitOfWork, type UnitOfWork } from '../../src/shared/strapi/unit-of-work';
import { groundOf } from '../support/backup-places';
import { bootApp, type TestApp } from '../support/boot';

const PROJECT = path.resolve(__dirname, '../..');
const SECRET = 'a-secret-of-the-tests-only';
const SECRETS = {
  ...{ APP_KEYS: `${SECRET}-1,${SECRET}-2`, API_TOKEN_SALT: SECRET, ADMIN_JWT_SECRET: SECRET },
  ...{ TRANSFER_TOKEN_SALT: SECRET, JWT_SECRET: SECRET, ENCRYPTION_KEY: SECRET },
};

let app: TestApp;
beforeAll(async () => {
  app = await bootApp();
});
afterAll(() => app.stop());

/** What the command says of the running app's database, with other settings. */
function doctor(env: Readonly<Record<string, string>>) {
  const script = path.join(PROJECT, 'dist', 'src', 'commands', 'doctor.js');
  const common = { PATH: process.env.PATH ?? '', NODE_ENV: 'production', ENV_PATH: '/none' };
  return new Promise<{ code: number; lines: readonly string[] }>((resolve) => {
    const options = { cwd: PROJECT, env: { ...common, ...groundOf(app).env, ...SECRETS, ...env } };
    execFile(process.execPath, [script], options, (error, stdout) =>
      resolve({ code: error === null ? 0 : 1, lines: stdout.split('\n') }),
    );
  });
}

it('finds a school that is set up fine, in both languages', async () => {
  const { code, lines } = await doctor({});
  expect(lines.filter((line) => line.startsWith('✗'))).toEqual([]);
  expect(lines).toContain('✓ 已有管理员');
  expect(lines).toContain('  There is an administrator');
  expect(lines).toContain('✓ 六项密钥都已设置');
  expect(code).toBe(0);
});

it('names each error, and ends with 1', async () => {
  const { code, lines } = await doctor({
    ...{ JWT_SECRET: 'change-me', CORS_ORIGINS: 'https://www.example/', SEED_ROLE_USERS: 'true' },
    UPLOAD_FOLDER: 'public/uploads',
  });
  expect(code).toBe(1);
  const said = lines.join('\n');
  for (const name of ['JWT_SECRET', 'CORS_ORIGINS', 'SEED_ROLE_USERS', 'UPLOAD_FOLDER']) {
    expect(said).toMatch(new RegExp(`^✗ .*${name}`, 'm'));
  }
  expect(said).toContain('4 errors');
});

it('says that a database does not answer', async () => {
  const { code, lines } = await doctor({
    ...{ DATABASE_CLIENT: 'postgres', DATABASE_HOST: '127.0.0.1', DATABASE_PORT: '1' },
  });
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('The database does not answer');
});

it('says why the configuration cannot be read', async () => {
  const { code, lines } = await doctor({ CORS_ORIGINS: '*' });
  expect(code).toBe(1);
  expect(lines.join('\n')).toMatch(
    /The configuration cannot be read: .*CORS_ORIGINS may not be \*/,
  );
});

it('finds it when nobody can sign in', async () => {
  const users = app.strapi.db.query('admin::user');
  await users.updateMany({ where: {}, data: { isActive: false } });
  const { code, lines } = await doctor({});
  await users.updateMany({ where: {}, data: { isActive: true } });
  expect(code).toBe(1);
  expect(lines.join('\n')).toContain('No administrator can sign in');
});

it('says when what other systems were to be told was given up', async () => {
  const at = new Date().toISOString();
  const outbox = <Result>(work: (rows: UnitOfWork) => Promise<Result>) =>
    inUnitOfWork(app.strapi, work);
  await outbox((unit) =>
    unit.table('delivery_outbox').insert({
      ...{ message_id: 'doctor', topic: 'delivery.webhook/office', body: '{}', state: 'dead' },
      ...{ created_at: at, due_at: at, ended_at: at, attempts: 16, failure: 'It answers 500' },
    }),
  );
  const { code, lines } = await doctor({});
  await outbox(async (unit) => {
    await unit.table('delivery_outbox').delete();
  });
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('Messages that were given up: 1 (table delivery_outbox');
  expect((await doctor({})).lines.join('\n')).not.toContain('given up');
});
