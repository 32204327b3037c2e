import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { FILE_UID } from '../content/media';
import { pluginService } from '../shared/strapi/plugin-service';
import { rowsOf } from '../shared/strapi/rows';

/** A file that the seed makes, because the sample has none. */
export interface MadeFile {
  readonly name: string;
  readonly mimetype: string;
  readonly alternativeText: string;
  readonly bytes: () => Buffer | Promise<Buffer>;
}

interface UploadService {
  upload(request: object): Promise<readonly { readonly id: number }[]>;
}

/** Stores a file the way the panel does, once. */
export async function storedFile(strapi: Core.Strapi, file: MadeFile): Promise<number> {
  const found = await rowsOf(strapi, FILE_UID).findOne({ where: { name: file.name } });
  if (found) return Number(found['id']);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'seed-'));
  try {
    const bytes = await file.bytes();
    const filepath = path.join(folder, 'file');
    await writeFile(filepath, bytes);
    const { name, mimetype, alternativeText } = file;
    const [stored] = await pluginService<UploadService>(strapi, 'upload', 'upload').upload({
      data: { fileInfo: { name, alternativeText } },
      files: { filepath, originalFilename: name, mimetype, size: bytes.length },
    });
    if (!stored) throw new Error(`The media library did not take ${name}`);
    return stored.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
