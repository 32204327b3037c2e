import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { contentDisposition, publicName } from '../files/domain/public-name';
import { fileFolders, storedPath } from '../files/folders';
import { storedName } from '../providers/upload-private-local';
import { rowsOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { accessReason, REASON_LENGTH, recordAccess, type Access } from './access-log';
import { apiTypeUids, modelLookup } from './content-types';
import { FILE_COLUMNS, FILE_UID, mediaAttributes, storedFiles, type StoredFile } from './media';
import { permittedRow } from './restricted/restricted-routes';
import type { StaffRoute } from './staff-actions';
import { staffRefusal } from './staff-messages';
import { signedInUserId } from './staff-request';

/**
 * `GET /transparency/files/:uid/:documentId/:attribute/:fileId?reason=…`: the only way out for a
 * restricted file. Who, when, what and why is written before the first byte is sent.
 */
export function restrictedFileRoutes(strapi: Core.Strapi): readonly StaffRoute[] {
  return [
    {
      method: 'GET',
      path: '/transparency/files/:uid/:documentId/:attribute/:fileId',
      permission: 'readRestricted',
      answer: (ctx) => sendRestricted(strapi, ctx),
    },
  ];
}

interface FileAddress {
  readonly uid: string;
  readonly documentId: string;
  readonly attribute: string;
  readonly fileId: string;
}

async function sendRestricted(strapi: Core.Strapi, ctx: Context): Promise<void> {
  const { uid, documentId, attribute, fileId } = ctx.params as FileAddress;
  const reason = accessReason(ctx.query['reason']);
  if (reason === null) throw staffRefusal(strapi, 'ACCESS_REASON_NEEDED', REASON_LENGTH);
  const file = await attachedFile(strapi, ctx, { uid, documentId, attribute, fileId });
  const stored = file && storedPath(fileFolders(strapi).private, storedName(file));
  const facts = stored && (await stat(stored).catch(() => undefined));
  if (!file || !stored || !facts) throw staffRefusal(strapi, 'RESTRICTED_NOT_FOUND');
  const access: Access = {
    ...{ kind: 'download' as const, userId: signedInUserId(ctx), uid, documentId, reason },
    attribute: `${attribute}: ${file.name}`.slice(0, 255),
  };
  await inUnitOfWork(strapi, (unit) => recordAccess(unit, access, new Date()));
  ctx.set({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': contentDisposition(file.mime, publicName(file.name, file.ext)),
  });
  ctx.type = file.mime;
  ctx.length = facts.size;
  ctx.body = createReadStream(stored);
}

/** The file, if the restricted attribute holds it and the user may read that very document. */
async function attachedFile(
  strapi: Core.Strapi,
  ctx: Context,
  { uid, documentId, attribute, fileId }: FileAddress,
): Promise<StoredFile | undefined> {
  const known = apiTypeUids(strapi).find((own) => own === uid);
  if (known === undefined) return undefined;
  const restricted = mediaAttributes(modelLookup(strapi)(known), 'restricted');
  if (!restricted.includes(attribute)) return undefined;
  await permittedRow(strapi, ctx, { uid: known, documentId }, 'read');
  const rows = await rowsOf(strapi, known).findMany({
    where: { documentId },
    populate: { [attribute]: { select: [...FILE_COLUMNS] } },
  });
  return rows.flatMap((row) => storedFiles(row[attribute])).find(({ id }) => String(id) === fileId);
}

export interface RestrictedUse {
  readonly uid: string;
  readonly attribute: string;
}

const RELATED_TABLE = 'files_related_mph';

/** Where a stored file, or a thumbnail of one, is attached as restricted. */
export async function restrictedUseOf(
  strapi: Core.Strapi,
  name: string,
): Promise<RestrictedUse | undefined> {
  const [stem = ''] = name.split('.');
  const hash = stem.slice(stem.lastIndexOf('_') + 1);
  const file = await rowsOf(strapi, FILE_UID).findOne({ where: { hash }, select: ['id'] });
  if (!file) return undefined;
  const [use] = await restrictedUses(strapi, [Number(file['id'])]);
  return use && { uid: use.uid, attribute: use.attribute };
}

interface UseOfFile extends RestrictedUse {
  readonly fileId: number;
}

/** Where files are attached as restricted. */
export async function restrictedUses(
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<readonly UseOfFile[]> {
  if (fileIds.length === 0) return [];
  const uses: readonly UseOfFile[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(RELATED_TABLE)
      .whereIn('file_id', [...fileIds])
      .distinct('file_id as fileId', 'related_type as uid', 'field as attribute'),
  );
  const lookup = modelLookup(strapi);
  const own = new Set<string>(apiTypeUids(strapi));
  return uses.filter(
    ({ uid, attribute }) =>
      own.has(uid) && mediaAttributes(lookup(uid), 'restricted').includes(attribute),
  );
}
