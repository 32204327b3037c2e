import type { Core } from '@strapi/strapi';
import { fileFolders, storedPath } from '../files/folders';
import { copyToPublic, isWholeCopy, removeFromPublic } from '../files/public-store';
import { storedName } from '../providers/upload-private-local';
import { rowsOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { FILE_COLUMNS, FILE_UID, storedFiles } from './media';
import { lockPublicFiles, publishedContents } from './public-file-table';

/**
 * At start: public files whose copy is gone or cut (a machine without power, a backup put back in
 * part) are copied again from the media library. What is not there any more is named in the log.
 *
 * @returns how many copies were made again
 */
export function repairPublicFiles(strapi: Core.Strapi): Promise<number> {
  return inUnitOfWork(strapi, async (unit) => {
    await lockPublicFiles(strapi, unit);
    const folder = fileFolders(strapi).public;
    const broken = [];
    for (const content of await publishedContents(unit)) {
      if (!(await isWholeCopy(folder, content.sha256, content.sizeBytes))) broken.push(content);
    }
    if (broken.length === 0) return 0;
    const sources = await privateSources(strapi);
    let repaired = 0;
    for (const { sha256, name } of broken) {
      await removeFromPublic(folder, sha256);
      const source = sources.get(sha256);
      const isThere = source !== undefined && (await copyToPublic(folder, source, sha256));
      if (isThere) repaired += 1;
      else strapi.log.error(`The public file ${name} (${sha256}) is lost: publish it again`);
    }
    strapi.log.info(`Public files copied again: ${repaired}`);
    return repaired;
  });
}

/** Where the media library keeps each content. */
async function privateSources(strapi: Core.Strapi): Promise<ReadonlyMap<string, string>> {
  const files = await rowsOf(strapi, FILE_UID).findMany({ select: [...FILE_COLUMNS] });
  const folder = fileFolders(strapi).private;
  return new Map(
    storedFiles(files).flatMap((file) => {
      const sha256 = file.provider_metadata?.sha256;
      return sha256 === undefined ? [] : [[sha256, storedPath(folder, storedName(file))] as const];
    }),
  );
}
