import fs from 'node:fs/promises';
import path from 'node:path';

import Sqlite from 'better-sqlite3';

import { AUDIT_TABLE, type AuditRow, readChain } from './audit-chain';
import type { BackupDatabase, StagedDatabase } from './backup-database';
import type { AuditHead, DatabaseFacts } from './manifest';
import { CommandRefusal } from '../shared/command-refusal';
import { ifThere } from '../shared/if-there';
import { RESTORE_MARK, syncFolder } from './stored-files';

const COPY = 'database.db';
const COMPANIONS = ['-wal', '-shm', '-journal'];

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

function withFile<Result>(
  file: string,
  options: Sqlite.Options,
  work: (db: Sqlite.Database) => Result,
): Result {
  const db = new Sqlite(file, options);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

const tableNames = (db: Sqlite.Database): readonly string[] =>
  db
    .prepare("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all()
    .map(String);

function headOf(db: Sqlite.Database): AuditHead {
  const chain = readChain();
  const rows = db.prepare(`select * from ${AUDIT_TABLE} order by seq, hash`).iterate();
  for (const row of rows) chain.accept(row as AuditRow);
  return chain.head();
}

const factsOf = (file: string): DatabaseFacts =>
  withFile(file, { readonly: true, fileMustExist: true }, (db) => {
    if (db.pragma('integrity_check', { simple: true }) !== 'ok') throw BROKEN;
    const names = tableNames(db);
    const tables = names.map((name) => ({
      name,
      rows: Number(
        db
          .prepare(`select count(*) from ${quoted(name)}`)
          .pluck()
          .get(),
      ),
    }));
    return { tables, audit: names.includes(AUDIT_TABLE) ? headOf(db) : null };
  });

const BROKEN = new CommandRefusal(
  'SQLite 自检未通过：数据库文件已损坏。请换一份备份，或检查磁盘。',
  'SQLite finds its file damaged. Take another backup, or check the disk.',
);

const IN_USE = new CommandRefusal(
  '数据库正在使用中。请先停止服务，再运行同一命令。',
  'The database is in use. Stop the app, then run the same command again.',
);

const hasCode = (error: unknown, pattern: RegExp): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'code' in error &&
  pattern.test(String(error.code));
const isBusy = (error: unknown) => hasCode(error, /^SQLITE_BUSY/);
const isDamaged = (error: unknown) => hasCode(error, /^SQLITE_(CORRUPT|NOTADB)/);

/** Leaving the write-ahead log needs the file for oneself, and puts all of it into the one file. */
function leaveLog(file: string): void {
  try {
    withFile(file, { fileMustExist: true, timeout: 0 }, (db) => {
      db.pragma('journal_mode = delete');
    });
  } catch (error) {
    if (isBusy(error)) throw IN_USE;
    // A damaged file is what a restore is for: it goes.
    if (!isDamaged(error)) throw error;
  }
}

async function sync(file: string): Promise<void> {
  const handle = await fs.open(file, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The embedded database: one file, taken over and put back whole. */
export function sqliteDatabase(file: string): BackupDatabase {
  const isThere = async () => (await ifThere(fs.stat(file))) !== undefined;
  return {
    client: 'sqlite',

    version: async () =>
      withFile(':memory:', {}, (db) => String(db.prepare('select sqlite_version()').pluck().get())),

    async save(folder) {
      if (!(await isThere())) {
        throw new CommandRefusal(`找不到数据库文件：${file}`, `There is no database file: ${file}`);
      }
      const copy = path.join(folder, COPY);
      // One reading transaction: writers of the running app go on in the log meanwhile.
      withFile(file, { readonly: true, fileMustExist: true }, (db) => {
        db.prepare('vacuum into ?').run(copy);
      });
      await fs.chmod(copy, 0o600);
      await sync(copy);
      return factsOf(copy);
    },

    async isEmpty() {
      if (!(await isThere())) return true;
      try {
        return withFile(file, { fileMustExist: true }, (db) => tableNames(db).length === 0);
      } catch (error) {
        if (isDamaged(error)) return false;
        throw error;
      }
    },

    async requireUnused() {
      if (await isThere()) leaveLog(file);
    },

    stage: (folder) => stage(file, path.join(folder, COPY)),
  };
}

async function stage(file: string, copy: string): Promise<StagedDatabase> {
  const home = path.dirname(file);
  const staged = path.join(home, `${RESTORE_MARK}${path.basename(file)}`);
  const abandon = () => fs.rm(staged, { force: true });
  await fs.mkdir(home, { recursive: true });
  await abandon();
  try {
    await fs.copyFile(copy, staged);
    await fs.chmod(staged, 0o600);
    await sync(staged);
    return { facts: factsOf(staged), abandon, commit: () => replace(file, staged) };
  } catch (error) {
    await abandon();
    throw error;
  }
}

async function replace(file: string, staged: string): Promise<void> {
  if ((await ifThere(fs.stat(file))) !== undefined) leaveLog(file);
  for (const companion of COMPANIONS) await fs.rm(`${file}${companion}`, { force: true });
  await fs.rename(staged, file);
  await syncFolder(path.dirname(file));
}
