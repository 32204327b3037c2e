import fs from 'node:fs/promises';
import path from 'node:path';

import type { BackupFile } from './manifest';
import { ifThere } from '../shared/if-there';
import { copyHashed, filesBelow, RESTORE_MARK, syncFolder } from './stored-files';

const NEW = `${RESTORE_MARK}new`;
const OLD = `${RESTORE_MARK}old`;
const PART = `${RESTORE_MARK}part`;

/** Uploads that lie ready beside those that are served. */
export interface StagedUploads {
  swap(): Promise<void>;
  /** Undoes the swap, if there was one, and forgets the new files. */
  abandon(): Promise<void>;
  /** Forgets the old files. */
  finish(): Promise<void>;
}

/**
 * Everything moves inside the folder itself, by renaming: it may be a volume of its own, which
 * cannot be renamed as a whole.
 *
 * @param files of the backup, as paths below `source`
 * @throws Error when a file is not what the manifest says
 */
export async function stageUploads(
  uploads: string,
  source: string,
  files: readonly BackupFile[],
): Promise<StagedUploads> {
  const fresh = path.join(uploads, NEW);
  const old = path.join(uploads, OLD);
  await fs.mkdir(uploads, { recursive: true });
  await recover(uploads);
  await fs.mkdir(fresh);
  const abandon = async () => {
    await recover(uploads);
    await fs.rm(fresh, { recursive: true, force: true });
  };
  try {
    for (const { path: name, sha256 } of files) {
      const facts = await copyHashed(path.join(source, name), path.join(fresh, name));
      if (facts?.sha256 !== sha256) throw new Error(`${name}: changed while it was read`);
    }
  } catch (error) {
    await abandon();
    throw error;
  }
  return {
    async swap() {
      const part = path.join(uploads, PART);
      await fs.mkdir(part);
      await moveAll(uploads, part);
      await fs.rename(part, old);
      await moveAll(fresh, uploads);
      await syncFolder(uploads);
    },
    abandon,
    async finish() {
      await fs.rm(old, { recursive: true, force: true });
      await fs.rm(fresh, { recursive: true, force: true });
    },
  };
}

/** Whether a restore broke off in this folder while it exchanged the files. */
export async function isHalfRestored(uploads: string): Promise<boolean> {
  const names = (await ifThere(namesIn(uploads))) ?? [];
  return names.includes(OLD) || names.includes(PART);
}

export const holdsFiles = async (uploads: string): Promise<boolean> =>
  (await filesBelow(uploads)).some((name) => name !== '.gitkeep');

/**
 * Puts back what was there before a restore that did not end. Files are being moved out or back as
 * long as their folder is `PART`: then none of the new ones has come yet.
 */
async function recover(uploads: string): Promise<void> {
  const part = path.join(uploads, PART);
  if ((await namesIn(uploads)).includes(OLD)) {
    for (const name of (await namesIn(uploads)).filter((each) => !each.startsWith(RESTORE_MARK))) {
      await fs.rm(path.join(uploads, name), { recursive: true, force: true });
    }
    await fs.rename(path.join(uploads, OLD), part);
  }
  if ((await namesIn(uploads)).includes(PART)) {
    await moveAll(part, uploads);
    await fs.rmdir(part);
  }
  await fs.rm(path.join(uploads, NEW), { recursive: true, force: true });
}

async function moveAll(from: string, to: string): Promise<void> {
  for (const name of await namesIn(from)) {
    if (!name.startsWith(RESTORE_MARK)) await fs.rename(path.join(from, name), path.join(to, name));
  }
}

const namesIn = (folder: string): Promise<string[]> => fs.readdir(folder);
