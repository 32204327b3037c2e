import fs from 'node:fs/promises';
import path from 'node:path';

import { type Clock, systemClock } from '../shared/clock';
import { type BackupFile, type Manifest, MANIFEST, newManifest, renderManifest } from './manifest';
import type { Places } from './places';
import { CommandRefusal } from '../shared/command-refusal';
import { ifThere } from '../shared/if-there';
import { copyHashed, filesBelow, hashOf, syncFolder } from './stored-files';

/** The folders of a backup. */
export const DATABASE_PART = 'database';
export const UPLOADS_PART = 'uploads';

/**
 * Writes a backup into a folder that is not there or empty. Until the manifest lies there under its
 * own name, at the very end, it is no backup; when anything fails, what was written is removed.
 */
export async function backUp(
  places: Places,
  folder: string,
  clock: Clock = systemClock,
): Promise<Manifest> {
  await requireEmpty(folder);
  const wasThere = (await ifThere(fs.stat(folder))) !== undefined;
  await fs.mkdir(folder, { recursive: true, mode: 0o700 });
  try {
    return await writeAll(places, folder, clock.now().toISOString());
  } catch (error) {
    await removeWritten(folder, wasThere);
    throw error;
  }
}

async function writeAll(places: Places, folder: string, madeAt: string): Promise<Manifest> {
  const { database, uploads, versions } = places;
  const part = path.join(folder, DATABASE_PART);
  await fs.mkdir(part, { mode: 0o700 });
  // Once before the database and once after: what the database names was there at either time.
  const copied = new Map<string, BackupFile>();
  await copyNew(uploads, folder, copied);
  const facts = await database.save(part);
  await copyNew(uploads, folder, copied);
  const said = newManifest({
    ...{ madeAt, client: database.client, ...facts },
    versions: { ...versions, database: await database.version() },
    files: [...(await databaseFiles(part)), ...copied.values()],
  });
  const partial = path.join(folder, `${MANIFEST}.partial`);
  await fs.writeFile(partial, renderManifest(said), { mode: 0o600, flag: 'wx', flush: true });
  await fs.rename(partial, path.join(folder, MANIFEST));
  await syncFolder(folder);
  return said;
}

async function copyNew(
  uploads: string,
  folder: string,
  copied: Map<string, BackupFile>,
): Promise<void> {
  for (const name of await filesBelow(uploads)) {
    const inBackup = `${UPLOADS_PART}/${name}`;
    if (copied.has(inBackup)) continue;
    const facts = await copyHashed(path.join(uploads, name), path.join(folder, inBackup));
    if (facts !== undefined) copied.set(inBackup, { path: inBackup, ...facts });
  }
}

async function databaseFiles(part: string): Promise<readonly BackupFile[]> {
  const files: BackupFile[] = [];
  for (const name of await filesBelow(part)) {
    files.push({ path: `${DATABASE_PART}/${name}`, ...(await hashOf(path.join(part, name))) });
  }
  return files;
}

async function requireEmpty(folder: string): Promise<void> {
  const there = await ifThere(fs.readdir(folder));
  if (there === undefined || there.length === 0) return;
  throw new CommandRefusal(
    `目标文件夹不是空的：${folder}。请另取一个新文件夹，旧备份不会被覆盖。`,
    `The folder is not empty: ${folder}. Name a new one; no backup is overwritten.`,
  );
}

async function removeWritten(folder: string, keepFolder: boolean): Promise<void> {
  for (const name of await fs.readdir(folder)) {
    await fs.rm(path.join(folder, name), { recursive: true, force: true });
  }
  if (!keepFolder) await fs.rmdir(folder);
}
