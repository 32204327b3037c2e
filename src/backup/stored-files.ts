import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { ifThere } from '../shared/if-there';
import type { BackupFile } from './manifest';

/** What a restore leaves behind when the machine dies meanwhile; never part of a backup. */
export const RESTORE_MARK = '.restore-';

/** All regular files below a folder, as paths with `/`, in a fixed order; links are not followed. */
export async function filesBelow(folder: string): Promise<readonly string[]> {
  const found: string[] = [];
  const entries = (await ifThere(fs.readdir(folder, { withFileTypes: true }))) ?? [];
  for (const entry of entries) {
    if (entry.name.startsWith(RESTORE_MARK)) continue;
    if (entry.isFile()) found.push(entry.name);
    if (!entry.isDirectory()) continue;
    const below = await filesBelow(path.join(folder, entry.name));
    found.push(...below.map((name) => `${entry.name}/${name}`));
  }
  return found.sort();
}

/** Everything that is read passes the hash; what is on the disk afterwards has these bytes. */
export async function storeHashed(
  source: Readable,
  target: string,
): Promise<Omit<BackupFile, 'path'>> {
  await fs.mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  const hash = createHash('sha256');
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  const sink = createWriteStream(target, { flags: 'wx', mode: 0o600, flush: true });
  await pipeline(source, counted, sink);
  const { size } = await fs.stat(target);
  if (size !== bytes) throw new Error(`${target}: ${size} of ${bytes} bytes were written`);
  return { bytes, sha256: hash.digest('hex') };
}

/** Undefined for a file that went meanwhile. */
export async function copyHashed(
  from: string,
  to: string,
): Promise<Omit<BackupFile, 'path'> | undefined> {
  const source = await ifThere(fs.open(from, 'r'));
  if (source === undefined) return undefined;
  return storeHashed(source.createReadStream(), to);
}

export async function hashOf(file: string): Promise<Omit<BackupFile, 'path'>> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    hash.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: hash.digest('hex') };
}

/** So that a power cut does not undo names that were given. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await fs.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
