import { createWriteStream } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export type Content = string | Readable | AsyncIterable<string>;

/** Writes the files of a copy and counts them. */
export interface CopyWriter {
  /** @param file relative to the folder, with `/` */
  write(file: string, content: Content): Promise<void>;
  written(): { readonly files: number; readonly bytes: number };
}

export function copyWriter(folder: string): CopyWriter {
  let files = 0;
  let bytes = 0;
  return {
    written: () => ({ files, bytes }),
    async write(file, content) {
      const target = path.join(folder, file);
      await fs.mkdir(path.dirname(target), { recursive: true });
      // Two addresses with one file would be a fault: neither is lost in silence.
      const sink = createWriteStream(target, { flags: 'wx' });
      await pipeline(typeof content === 'string' ? [content] : content, sink);
      files += 1;
      bytes += sink.bytesWritten;
    },
  };
}
