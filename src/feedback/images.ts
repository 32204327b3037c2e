import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { kindOfName } from '../files/domain/file-kind';
import { fileFolders, isStoredName, storedPath } from '../files/folders';
import { admit, type IncomingFile } from '../files/upload-guard';
import { sha256 } from '../shared/strapi/receipt';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { knownFiles, type Attachment } from './attachment-store';
import { MAX_IMAGE_BYTES, MAX_IMAGES } from './domain/submission';
import type { FieldFault } from './messages';

/** A picture that was looked at and cleaned, still in the temporary folder. */
export interface CleanPicture {
  readonly file: string;
  readonly name: string;
  readonly mime: string;
  readonly extension: string;
  readonly sizeBytes: number;
  /** SHA-256 of what was sent, before it was cleaned. */
  readonly sentSha256: string;
}

const IMAGES_FIELD = 'images';
const MEGABYTE = 1024 * 1024;

/** Looks at each picture and takes out of it all but the picture. Returns faults or the pictures. */
export async function cleanPictures(
  strapi: Core.Strapi,
  files: readonly IncomingFile[],
): Promise<{ readonly pictures: readonly CleanPicture[]; readonly faults: readonly FieldFault[] }> {
  if (files.length > MAX_IMAGES) {
    return { pictures: [], faults: [fault('FEEDBACK_IMAGE_COUNT', { limit: MAX_IMAGES })] };
  }
  const pictures: CleanPicture[] = [];
  const faults: FieldFault[] = [];
  for (const file of files) {
    const cleaned = await cleanPicture(strapi, file);
    if ('code' in cleaned) faults.push(cleaned);
    else pictures.push(cleaned);
  }
  return { pictures, faults };
}

async function cleanPicture(
  strapi: Core.Strapi,
  file: IncomingFile,
): Promise<CleanPicture | FieldFault> {
  const name = (file.originalFilename ?? '').slice(-100);
  const kind = kindOfName(name);
  if (kind?.isImage !== true) return fault('FEEDBACK_IMAGE_KIND', { name });
  if (file.size > MAX_IMAGE_BYTES) {
    return fault('FEEDBACK_IMAGE_TOO_LARGE', { name, limit: MAX_IMAGE_BYTES / MEGABYTE });
  }
  const sentSha256 = sha256(await readFile(file.filepath));
  const isClean = await admit(strapi, file).then(
    () => true,
    (error: unknown) => {
      strapi.log.debug(`A picture was refused: ${String(error)}`);
      return false;
    },
  );
  if (!isClean) return fault('FEEDBACK_IMAGE_KIND', { name });
  const { mime, extension } = kind;
  return { file: file.filepath, name, mime, extension, sizeBytes: file.size, sentSha256 };
}

function fault(code: FieldFault['code'], values: FieldFault['values']): FieldFault {
  return { field: IMAGES_FIELD, code, ...(values && { values }) };
}

/** Copies a cleaned picture to its folder; whoever undoes the report removes it again. */
export async function storePicture(
  strapi: Core.Strapi,
  { file, name, mime, extension, sizeBytes }: CleanPicture,
): Promise<Omit<Attachment, 'id'>> {
  const folder = fileFolders(strapi).feedback;
  const storedName = `${randomBytes(16).toString('hex')}${extension}`;
  await mkdir(folder, { recursive: true });
  await copyFile(file, storedPath(folder, storedName));
  return { name, mime, storedName, sizeBytes };
}

export function removePicture(strapi: Core.Strapi, storedName: string): Promise<void> {
  return rm(storedPath(fileFolders(strapi).feedback, storedName), { force: true });
}

const FORGOTTEN_MS = 60 * 60 * 1000;

/** Removes files of reports that never came to be: the server stopped between file and commit. */
export async function sweepPictures(strapi: Core.Strapi, now: Date): Promise<number> {
  const folder = fileFolders(strapi).feedback;
  const names = (await readdir(folder).catch(() => [])).filter(isStoredName);
  if (names.length === 0) return 0;
  const known = await inUnitOfWork(strapi, (unit) => knownFiles(unit, names));
  let removed = 0;
  for (const name of names.filter((one) => !known.has(one))) {
    const facts = await stat(storedPath(folder, name)).catch(() => undefined);
    if (!facts || now.getTime() - facts.mtimeMs < FORGOTTEN_MS) continue;
    await removePicture(strapi, name);
    removed += 1;
  }
  return removed;
}
