import { readFile } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { checkFileChange } from '../content/attached-files';
import { refuse } from '../content/refusal';
import { recordFileChange } from '../content/restricted/file-changes';
import { isRecord } from '../content/row';
import type { Issue } from '../content/rules';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { cleanImage, MAX_PIXELS } from './clean-image';
import { isReadableName, LONGEST_NAME } from './domain/file-name';
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

interface UploadRequest {
  /** What the request says about its files. */
  data?: unknown;
  files: Files;
}

interface ReplaceRequest {
  data?: unknown;
  file: IncomingFile;
}

interface UploadService {
  upload(request: UploadRequest, options?: unknown): Promise<unknown>;
  replace(id: unknown, request: ReplaceRequest, options?: unknown): Promise<unknown>;
  updateFileInfo(id: unknown, facts: unknown, options?: unknown): Promise<unknown>;
  remove(file: unknown): Promise<unknown>;
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
    async upload(request: UploadRequest, options?: unknown) {
      checkFacts(strapi, request.data);
      for (const file of [request.files].flat()) await admit(strapi, file);
      return service.upload(request, options);
    },
    async replace(id: unknown, request: ReplaceRequest, options?: unknown) {
      await checkFileChange(strapi, id);
      checkFacts(strapi, request.data);
      await admit(strapi, request.file);
      await recordFileChange(strapi, id, 'replace');
      return service.replace(id, request, options);
    },
    async remove(file: unknown) {
      await keepAttached(strapi, file);
      return service.remove(file);
    },
    async updateFileInfo(id: unknown, facts: unknown, options?: unknown) {
      await checkFileChange(strapi, id);
      checkName(strapi, facts);
      await recordFileChange(strapi, id, 'describe');
      return service.updateFileInfo(id, facts, options);
    },
  };
}

/**
 * Strapi would attach an upload to whatever row `ref`, `refId` and `field` name, past the rules, the
 * department and the seal of restricted fields. Files are attached by saving the document.
 */
function checkFacts(strapi: Core.Strapi, data: unknown): void {
  const { fileInfo, ...others } = isRecord(data) ? data : {};
  for (const facts of [fileInfo].flat()) checkName(strapi, facts);
  const isAttached = Object.values(others).some((value) => value !== undefined && value !== null);
  if (isAttached) throw refused(strapi, 'FILE_ATTACHED_BY_UPLOAD', {});
}

/** Strapi lets whoever may upload delete any file; what a document holds is taken off there first. */
async function keepAttached(strapi: Core.Strapi, file: unknown): Promise<void> {
  if (!isRecord(file)) return;
  const uses: readonly unknown[] = await inUnitOfWork(strapi, (unit) =>
    unit.table('files_related_mph').where({ file_id: file['id'] }).limit(1).select('file_id'),
  );
  if (uses.length > 0) throw refused(strapi, 'FILE_IN_USE', { name: String(file['name']) });
}

function checkName(strapi: Core.Strapi, facts: unknown): void {
  const name = isRecord(facts) ? facts['name'] : undefined;
  if (typeof name === 'string' && name !== '' && !isReadableName(name)) {
    throw refused(strapi, 'FILE_NAME_UNREADABLE', { limit: LONGEST_NAME });
  }
}

/** @throws ValidationError saying what is wrong with the file; a picture is cleaned in its place */
export async function admit(strapi: Core.Strapi, incoming: IncomingFile): Promise<void> {
  const name = incoming.originalFilename ?? incoming.name ?? '';
  checkName(strapi, { name });
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
