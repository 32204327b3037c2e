import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { access, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

const HASH = /^[0-9a-f]{64}$/;
const PART = /\.part$/;
const FORGOTTEN_MS = 60 * 60 * 1000;

/** Where the copy of a content lies; undefined for what is no SHA-256. */
export function publicPath(folder: string, sha256: string): string | undefined {
  return HASH.test(sha256) ? path.join(folder, sha256.slice(0, 2), sha256) : undefined;
}

/**
 * Copies a private file into the public store under the hash of its content. Copying twice is
 * copying once; a copy never shows under its name before it is whole.
 *
 * @returns false when the file is gone or is not the content that was noted
 */
export async function copyToPublic(
  folder: string,
  source: string,
  sha256: string,
): Promise<boolean> {
  const target = publicPath(folder, sha256);
  if (target === undefined) return false;
  if (await exists(target)) return true;
  if (!(await exists(source))) return false;
  await mkdir(path.dirname(target), { recursive: true });
  const part = `${target}.${randomBytes(6).toString('hex')}.part`;
  try {
    const isWhole = (await copyHashed(source, part)) === sha256;
    if (isWhole) await rename(part, target);
    return isWhole;
  } finally {
    await rm(part, { force: true });
  }
}

export async function removeFromPublic(folder: string, sha256: string): Promise<void> {
  const target = publicPath(folder, sha256);
  if (target !== undefined) await rm(target, { force: true });
}

/** Whether the copy is there and as long as it was; a machine that lost power may have cut it. */
export async function isWholeCopy(
  folder: string,
  sha256: string,
  sizeBytes: number,
): Promise<boolean> {
  const target = publicPath(folder, sha256);
  const facts = target === undefined ? undefined : await stat(target).catch(() => undefined);
  return facts?.size === sizeBytes;
}

/** The hashes of all copies; parts of copies that nobody finishes any more are removed. */
export async function publicHashes(folder: string): Promise<readonly string[]> {
  const shelves = await readdir(folder).catch(() => []);
  const hashes: string[] = [];
  for (const shelf of shelves) {
    for (const name of await readdir(path.join(folder, shelf)).catch(() => [])) {
      if (HASH.test(name)) hashes.push(name);
      else if (PART.test(name)) await removeForgotten(path.join(folder, shelf, name));
    }
  }
  return hashes;
}

async function removeForgotten(part: string): Promise<void> {
  const facts = await stat(part).catch(() => undefined);
  if (facts && Date.now() - facts.mtimeMs > FORGOTTEN_MS) await rm(part, { force: true });
}

async function copyHashed(source: string, target: string): Promise<string> {
  const hash = createHash('sha256');
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  await pipeline(createReadStream(source), measure, createWriteStream(target, { mode: 0o640 }));
  return hash.digest('hex');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
