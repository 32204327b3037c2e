import { execFile } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';

import { inUnitOfWork } from '../../src/shared/strapi/unit-of-work';
import {
  emptyGround,
  fileHashes,
  type Ground,
  groundOf,
  temporaryFolder,
} from '../support/backup-places';
import { bootApp, compiled, type TestApp } from '../support/boot';

const { backUp } = compiled<typeof import('../../src/backup/back-up')>('src/backup/back-up.js');
const { restore } = compiled<typeof import('../../src/backup/restore')>('src/backup/restore.js');
const { parseManifest, renderManifest } =
  compiled<typeof import('../../src/backup/manifest')>('src/backup/manifest.js');

const { appendEntries } = compiled<
  typeof import('../../src/plugins/approval/server/src/audit/append')
>('src/plugins/approval/server/src/audit/append.js');

const PROJECT = path.resolve(__dirname, '../..');

let app: TestApp;
let home: string;
let ground: Ground;
let empty: Ground;
/** Of the very state that was saved. */
let before: Readonly<Record<string, string>>;
const backup = () => path.join(home, 'backup');

beforeAll(async () => {
  app = await bootApp({ seed: 'sample' });
  home = await temporaryFolder();
  ground = groundOf(app);
  await fs.mkdir(path.join(ground.places.uploads, 'private'), { recursive: true });
  await fs.writeFile(path.join(ground.places.uploads, 'private', 'drill.txt'), '2025年6月收支');
  empty = await emptyGround(app);
  await inUnitOfWork(app.strapi, (unit) => appendEntries(unit, [ENTRY, ENTRY, ENTRY]));
  await saveQuietly();
});
afterAll(async () => {
  await app.stop();
  await empty.drop();
  await fs.rm(home, { recursive: true, force: true });
});

const ENTRY = {
  ...{ at: '2026-03-01T02:00:00.000Z', name: 'policySaved', actorId: 1, contentType: null },
  ...{ documentId: null, caseId: null, facts: { title: '预算公开', comment: '“同意”\t✓' } },
};

/** The app goes on with its upkeep: saved is a state that was the same before and after. */
async function saveQuietly(): Promise<void> {
  for (;;) {
    await fs.rm(backup(), { recursive: true, force: true });
    before = await ground.tableHashes();
    await backUp(ground.places, backup());
    if (JSON.stringify(before) === JSON.stringify(await ground.tableHashes())) return;
  }
}

const read = async (folder: string) =>
  parseManifest(await fs.readFile(path.join(folder, 'manifest.json'), 'utf8'));

/** A copy of the backup, to be damaged. */
async function copied(): Promise<string> {
  const folder = path.join(await fs.mkdtemp(path.join(home, 'copy-')), 'backup');
  await fs.cp(backup(), folder, { recursive: true });
  return folder;
}

async function flipByte(file: string): Promise<void> {
  const bytes = await fs.readFile(file);
  const place = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  await fs.writeFile(file, bytes);
}

it('holds all tables, ours among them, and the head of the trail', async () => {
  const manifest = await read(backup());
  const counts = new Map(manifest.tables.map(({ name, rows }) => [name, rows]));
  expect([...counts.keys()].sort()).toEqual(Object.keys(await ground.tableHashes()).sort());
  expect(counts.get('own_table_versions')).toBeGreaterThan(0);
  expect(counts.get('approval_audit')).toBeGreaterThanOrEqual(3);
  expect(manifest.audit).toEqual({
    seq: counts.get('approval_audit'),
    hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    isIntact: true,
  });
  expect(manifest.files.map((file) => file.path)).toContain('uploads/private/drill.txt');
});

it('tells nobody else on the machine', async () => {
  const modes = [(await fs.stat(backup())).mode];
  for (const name of Object.keys(await fileHashes(backup()))) {
    modes.push((await fs.stat(path.join(backup(), name))).mode);
  }
  expect(modes.filter((mode) => (mode & 0o077) !== 0)).toEqual([]);
});

describe.each([
  ['a changed byte of the database', (folder: string) => damageDatabase(folder)],
  [
    'a changed byte of an upload',
    (folder: string) => flipByte(path.join(folder, 'uploads/private/drill.txt')),
  ],
  [
    'a changed byte of the manifest',
    (folder: string) => flipByte(path.join(folder, 'manifest.json')),
  ],
  [
    'an upload that is gone',
    (folder: string) => fs.rm(path.join(folder, 'uploads/private/drill.txt')),
  ],
  ['a file too many', (folder: string) => fs.writeFile(path.join(folder, 'uploads/other.txt'), '')],
  ['no manifest', (folder: string) => fs.rm(path.join(folder, 'manifest.json'))],
])('%s', (_what, damage) => {
  it('is refused before anything is written', async () => {
    const folder = await copied();
    await damage(folder);
    await expect(restore(empty.places, folder, { replace: true })).rejects.toThrow('manifest');
    expect(await empty.places.database.isEmpty()).toBe(true);
    await expect(fs.access(empty.places.uploads)).rejects.toThrow('ENOENT');
  });
});

async function damageDatabase(folder: string): Promise<void> {
  const files = await fs.readdir(path.join(folder, 'database'));
  for (const name of files) {
    const file = path.join(folder, 'database', name);
    if ((await fs.stat(file)).size > 0) return flipByte(file);
  }
}

it('does not overwrite a backup', async () => {
  await expect(backUp(ground.places, backup())).rejects.toThrow('not empty');
  expect((await read(backup())).format).toBe(1);
});

it('leaves nothing behind when it breaks off', async () => {
  const folder = path.join(home, 'broken');
  const { database } = ground.places;
  const breaking = {
    ...database,
    save: async (part: string) => {
      await database.save(part);
      throw new Error('no space left on device');
    },
  };
  await expect(backUp({ ...ground.places, database: breaking }, folder)).rejects.toThrow(
    'no space',
  );
  await expect(fs.access(folder)).rejects.toThrow('ENOENT');
});

/** Runs a command as a process that may write only files of so many kilobytes. */
function command(name: string, words: readonly string[], kilobytes = 'unlimited') {
  const script = path.join(PROJECT, 'dist/src/commands', `${name}.js`);
  const line = `ulimit -f ${kilobytes}; exec "$0" "$@"`;
  const env = { PATH: process.env.PATH ?? '', NODE_ENV: 'test', ENV_PATH: '/none', ...ground.env };
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(
      'bash',
      ['-c', line, process.execPath, script, ...words],
      { env, cwd: PROJECT },
      (error, stdout, stderr) =>
        resolve({ code: error === null ? 0 : 1, said: `${stdout}${stderr}` }),
    );
  });
}

it('makes no backup of a disk that is full', async () => {
  const folder = path.join(home, 'full');
  expect(await command('backup', [folder], '64')).toMatchObject({ code: 1 });
  await expect(fs.access(path.join(folder, 'manifest.json'))).rejects.toThrow('ENOENT');
  await expect(restore(empty.places, folder, { replace: true })).rejects.toThrow('no manifest');
});

it('is a command that says what it did, and what it needs', async () => {
  const folder = path.join(home, 'by-command');
  const done = await command('backup', [folder]);
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining('已备份到') });
  expect((await read(folder)).tables).toEqual((await read(backup())).tables);
  expect(await command('backup', [])).toMatchObject({
    code: 1,
    said: expect.stringContaining('Usage'),
  });
  expect(await command('restore', [folder, '--replace'])).toMatchObject({
    code: 1,
    said: expect.stringMatching(/先停止.*\n.*(in use|connected)/),
  });
});

describe('restored', () => {
  beforeAll(async () => {
    await restore(empty.places, backup(), { replace: false });
  });

  it('every row of every table and every file is as it was', async () => {
    expect(await empty.tableHashes()).toEqual(before);
    expect(await fileHashes(empty.places.uploads)).toEqual(await fileHashes(ground.places.uploads));
  });

  it('nothing is overwritten unless told so, and twice gives the same', async () => {
    await expect(restore(empty.places, backup(), { replace: false })).rejects.toThrow('--replace');
    await fs.writeFile(path.join(empty.places.uploads, 'stray.txt'), '');
    await restore(empty.places, backup(), { replace: true });
    expect(await empty.tableHashes()).toEqual(before);
    expect(await fileHashes(empty.places.uploads)).toEqual(await fileHashes(ground.places.uploads));
  });

  it('a restore that fails late undoes all of it', async () => {
    const folder = await copied();
    const { files, tables, ...said } = await read(folder);
    const wrong = tables.map((table) => ({ ...table, rows: table.rows + 1 }));
    await fs.writeFile(
      path.join(folder, 'manifest.json'),
      renderManifest({ ...said, files, tables: wrong }),
    );
    await expect(restore(empty.places, folder, { replace: true })).rejects.toThrow('was undone');
    expect(await empty.tableHashes()).toEqual(before);
    expect(await fileHashes(empty.places.uploads)).toEqual(await fileHashes(ground.places.uploads));
    expect((await fs.readdir(empty.places.uploads)).filter((name) => name.startsWith('.'))).toEqual(
      [],
    );
  });

  it('the app runs on it: ready, the trail verified and locked, and new rows have new numbers', async () => {
    await app.stop();
    app = await bootApp({ env: { ...empty.env } });
    await app.http.get('/healthz/ready').expect(200);
    const again = await backUp(groundOf(app).places, path.join(home, 'again'));
    expect(again.audit).toEqual((await read(backup())).audit);
    await expect(
      inUnitOfWork(app.strapi, async (unit) => {
        await unit.table('approval_audit').update({ name: 'forged' });
      }),
    ).rejects.toMatchObject({ message: expect.stringContaining('append-only') as unknown });
    const terms = app.strapi.documents('api::glossary-term.glossary-term');
    const known = await terms.findMany({ locale: 'zh-Hans', fields: ['id'] });
    const users = app.strapi.db.query('admin::user');
    const last = Math.max(...(await users.findMany({})).map(({ id }) => Number(id)));
    const { id } = await users.create({ data: { email: 'drill@school.example' } });
    expect(known.length).toBeGreaterThan(0);
    expect(Number(id)).toBeGreaterThan(last);
  });
});
