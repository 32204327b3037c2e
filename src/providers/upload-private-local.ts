import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { errors } from '@strapi/utils';
import { storedPath } from '../files/folders';

/** What Strapi's upload plugin hands to a provider: a file or one of its thumbnails. */
export interface ProviderFile {
  name: string;
  hash: string;
  ext?: string;
  /** In kilobytes of 1000 bytes. */
  size: number;
  url: string;
  stream?: Readable;
  buffer?: Buffer;
  provider_metadata?: unknown;
}

export interface ProviderOptions {
  readonly folder: string;
  /** A short-lived address of a stored file. */
  readonly sign: (storedName: string) => string;
}

/**
 * Keeps uploads in a folder that no web server shows. It notes the SHA-256 and the size of what it
 * wrote, which is how publications tell one content from another.
 */
export function privateLocalProvider({ folder, sign }: ProviderOptions) {
  const write = (file: ProviderFile) => writeFile(folder, file);
  const remove = (file: ProviderFile) => rm(storedPath(folder, storedName(file)), { force: true });
  const replace = async (file: ProviderFile, old: ProviderFile) => {
    await write(file);
    if (storedName(file) !== storedName(old)) await remove(old);
  };
  return {
    isPrivate: () => true,
    getSignedUrl: (file: ProviderFile) => ({ url: sign(storedName(file)) }),
    upload: write,
    uploadStream: write,
    replace,
    replaceStream: replace,
    delete: remove,
    checkFileSize(file: ProviderFile, { sizeLimit }: { sizeLimit?: number } = {}) {
      if (sizeLimit === undefined || file.size * 1000 <= sizeLimit) return;
      throw new errors.PayloadTooLargeError(`A file may have ${sizeLimit} bytes at most`);
    },
  };
}

export function storedName({ hash, ext = '' }: Pick<ProviderFile, 'hash' | 'ext'>): string {
  return `${hash}${ext.toLowerCase()}`;
}

/** Written under another name first: a broken upload never looks like a whole file. */
async function writeFile(folder: string, file: ProviderFile): Promise<void> {
  const target = storedPath(folder, storedName(file));
  const part = `${target}.${randomBytes(6).toString('hex')}.part`;
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      sizeBytes += chunk.length;
      done(null, chunk);
    },
  });
  await mkdir(folder, { recursive: true });
  try {
    await pipeline(sourceOf(file), measure, createWriteStream(part, { mode: 0o640 }));
    await rename(part, target);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  file.url = `/${storedName(file)}`;
  file.provider_metadata = { sha256: hash.digest('hex'), sizeBytes };
}

function sourceOf({ stream, buffer, name }: ProviderFile): Readable {
  if (stream) return stream;
  if (buffer) return Readable.from([buffer]);
  throw new Error(`Nothing to store for ${name}`);
}
