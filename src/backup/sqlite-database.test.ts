import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

import Sqlite from 'better-sqlite3';

import { backUp } from './back-up';
import { restore } from './restore';
import { sqliteDatabase } from './sqlite-database';

let home: string;
beforeEach(async () => {
  home = await fs.mkdtemp(path.join(os.tmpdir(), 'sqlite-backup-'));
});
afterEach(() => fs.rm(home, { recursive: true, force: true }));

const fileOf = (name: string) => path.join(home, `${name}.db`);
const placesOf = (name: string) => ({
  database: sqliteDatabase(fileOf(name)),
  uploads: path.join(home, `${name}.uploads`),
  versions: { app: '1.0.0', strapi: '5.54.0', node: 'v20.0.0' },
});

function withRows<Result>(name: string, work: (db: Sqlite.Database) => Result): Result {
  const db = new Sqlite(fileOf(name));
  try {
    return work(db);
  } finally {
    db.close();
  }
}
const rowsOf = (name: string) =>
  withRows(name, (db) => db.prepare('select id, word from words order by id').all());

function write(name: string, words: readonly string[]): void {
  withRows(name, (db) => {
    db.pragma('journal_mode = wal');
    db.exec('create table words (id integer primary key autoincrement, word text)');
    for (const word of words) db.prepare('insert into words (word) values (?)').run(word);
  });
}

const backup = () => path.join(home, 'backup');

it('saves what only the write-ahead log holds, while others have the file open', async () => {
  write('school', ['收支']);
  const open = new Sqlite(fileOf('school'));
  open.exec("insert into words (word) values ('采购')");
  const { tables } = await backUp(placesOf('school'), backup());
  open.close();
  expect(tables).toContainEqual({ name: 'words', rows: 2 });
  await restore(placesOf('new'), backup(), { replace: false });
  expect(rowsOf('new')).toEqual([
    { id: 1, word: '收支' },
    { id: 2, word: '采购' },
  ]);
});

it('puts a backup over a file that is damaged, but only when told so', async () => {
  write('school', ['收支']);
  await backUp(placesOf('school'), backup());
  await fs.writeFile(fileOf('school'), 'no database at all, but long enough to be read as one');
  await expect(restore(placesOf('school'), backup(), { replace: false })).rejects.toThrow(
    '--replace',
  );
  await restore(placesOf('school'), backup(), { replace: true });
  expect(rowsOf('school')).toEqual([{ id: 1, word: '收支' }]);
});

it('touches nothing while somebody has the file open', async () => {
  write('school', ['收支']);
  await backUp(placesOf('school'), backup());
  const open = new Sqlite(fileOf('school'));
  open.exec("insert into words (word) values ('later')");
  await expect(restore(placesOf('school'), backup(), { replace: true })).rejects.toThrow('in use');
  open.close();
  expect(rowsOf('school')).toHaveLength(2);
});

it.each([
  ['1.0.1', '5.54.0'],
  ['1.0.0', '5.55.0'],
])('refuses what a later version saved: app %s, Strapi %s', async (app, strapi) => {
  write('school', []);
  const later = { ...placesOf('school').versions, app, strapi };
  await backUp({ ...placesOf('school'), versions: later }, backup());
  await expect(restore(placesOf('new'), backup(), { replace: false })).rejects.toThrow(
    'later version',
  );
  await expect(fs.access(fileOf('new'))).rejects.toThrow('ENOENT');
});

it('refuses a backup of the other kind of database', async () => {
  write('school', []);
  const places = placesOf('school');
  const other = { ...places, database: { ...places.database, client: 'postgres' as const } };
  await backUp(other, backup());
  await expect(restore(placesOf('new'), backup(), { replace: false })).rejects.toThrow(
    'DATABASE_CLIENT=postgres',
  );
});
