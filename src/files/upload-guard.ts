import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { refuse } from '../content/refusal';
import type { Issue } from '../content/rules';
import { cleanImage, MAX_PIXELS } from './clean-image';
import { ALLOWED_EXTENSIONS, contradicts, kindOfName, matchesBytes } from './domain/file-kind';

/** A file as the body parser left it in the temporary folder. */
export interface IncomingFile {
  filepath: string;
  originalFilename?: string | null;
  name?: string;
  mimetype?: string | null;
  detectedMimeType?: string;
  size: number;
}

type Files = IncomingFile | IncomingFile[];

interface UploadService {
  upload(request: { files: Files }, options?: unknown): Promise<unknown>;
  replace(id: unknown, request: { file: IncomingFile }, options?: unknown): Promise<unknown>;
}

/**
 * Stands before Strapi's own upload service, so that every road to the media library passes it: the
 * panel, a replacement, an import by address, the seed.
 */
export function guardedUpload<Service extends UploadService>(
  strapi: Core.Strapi,
  service: Service,
): Service {
  return {
    ...service,
    async upload(request: { files: Files }, options?: unknown) {
      for (const file of [request.files].flat()) await admit(strapi, file);
      return service.upload(request, options);
    },
    async replace(id: unknown, request: { file: IncomingFile }, options?: unknown) {
      await admit(strapi, request.file);
      return service.replace(id, request, options);
    },
  };
}

/** @throws ValidationError saying what is wrong with the file; a picture is cleaned in its place */
export async function admit(strapi: Core.Strapi, incoming: IncomingFile): Promise<void> {
  const name = incoming.originalFilename ?? incoming.name ?? '';
  const kind = kindOfName(name);
  if (kind === undefined) {
    throw refused(strapi, 'FILE_TYPE_NOT_ALLOWED', {
      name,
      allowed: ALLOWED_EXTENSIONS.join(' '),
    });
  }
  const bytes = await readFile(incoming.filepath);
  const declared = incoming.mimetype ?? undefined;
  if (!matchesBytes(name, bytes) || contradicts(name, declared)) {
    throw refused(strapi, 'FILE_NOT_WHAT_IT_SAYS', { name });
  }
  const type = { mimetype: kind.mime, detectedMimeType: kind.mime };
  Object.assign(incoming, type, kind.isImage && { size: await cleaned(strapi, incoming, name) });
}

async function cleaned(strapi: Core.Strapi, { filepath }: IncomingFile, name: string) {
  const outcome = await cleanImage(filepath);
  if (outcome === 'broken') throw refused(strapi, 'FILE_IMAGE_BROKEN', { name });
  if (outcome === 'tooManyPixels') {
    throw refused(strapi, 'FILE_IMAGE_TOO_LARGE', { name, limit: MAX_PIXELS / 1_000_000 });
  }
  return outcome;
}

function refused(strapi: Core.Strapi, code: string, params: Issue['params']): Error {
  return refuse(strapi, code, [{ code, severity: 'error', path: ['files'], params }]);
}
