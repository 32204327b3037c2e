import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { contentDisposition, publicName } from '../files/domain/public-name';
import { fileFolders, storedPath } from '../files/folders';
import { storedName } from '../providers/upload-private-local';
import { toStrapiError } from '../shared/strapi/error-mapping';
import { rowsOf } from '../shared/strapi/rows';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { accessReason, recordAccess } from './access-log';
import { apiTypeUids, modelLookup } from './content-types';
import { FILE_COLUMNS, FILE_UID, mediaAttributes, storedFiles, type StoredFile } from './media';

/** Allows to open restricted files, each time with a reason that is kept. */
export const READ_RESTRICTED_FILES = 'api::restricted.read';

interface FileContext {
  readonly params: Readonly<Record<'uid' | 'documentId' | 'attribute' | 'fileId', string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: { readonly user: { readonly id: number } };
  set(headers: Readonly<Record<string, string>>): void;
  type: string;
  length: number;
  body: unknown;
}

/**
 * `GET /transparency/files/:uid/:documentId/:attribute/:fileId?reason=…`: the only way out for a
 * restricted file. Who, when, what and why is written before the first byte is sent.
 */
export function registerRestrictedFiles(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/transparency/files/:uid/:documentId/:attribute/:fileId',
        handler: (ctx) => sendRestricted(strapi, ctx as unknown as FileContext),
        info: { type: 'admin' },
        config: {
          policies: [
            'admin::isAuthenticatedAdmin',
            { name: 'admin::hasPermissions', config: { actions: [READ_RESTRICTED_FILES] } },
          ],
        },
      },
    ],
  });
}

/** Before the roles are made, or Strapi would take the permission from them. */
export async function registerFilePermission(strapi: Core.Strapi): Promise<void> {
  const provider = strapi.service('admin::permission') as unknown as PermissionService;
  await provider.actionProvider.registerMany([
    {
      section: 'settings',
      category: '校务公开 School transparency',
      displayName: '查看受限内容（须写原因）· Read restricted fields, with a reason',
      uid: 'restricted.read',
    },
  ]);
}

interface PermissionService {
  readonly actionProvider: {
    registerMany(actions: readonly Readonly<Record<string, string>>[]): Promise<unknown>;
  };
}

async function sendRestricted(strapi: Core.Strapi, ctx: FileContext): Promise<void> {
  const { uid, documentId, attribute } = ctx.params;
  try {
    const reason = accessReason(ctx.query['reason']);
    const file = await attachedFile(strapi, ctx.params);
    const stored = file && storedPath(fileFolders(strapi).private, storedName(file));
    const facts = stored && (await stat(stored).catch(() => undefined));
    if (!file || !stored || !facts) throw new errors.NotFoundError('No such file is attached here');
    await inUnitOfWork(strapi, (unit) =>
      recordAccess(
        unit,
        {
          ...{ kind: 'download', userId: ctx.state.user.id, uid, documentId, reason },
          attribute: `${attribute}: ${file.name}`.slice(0, 255),
        },
        new Date(),
      ),
    );
    send(ctx, file, { stored, sizeBytes: facts.size });
  } catch (error) {
    throw toStrapiError(error);
  }
}

function send(
  ctx: FileContext,
  { name, ext, mime }: StoredFile,
  { stored, sizeBytes }: { readonly stored: string; readonly sizeBytes: number },
): void {
  ctx.set({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': contentDisposition(mime, publicName(name, ext.toLowerCase())),
  });
  ctx.type = mime;
  ctx.length = sizeBytes;
  ctx.body = createReadStream(stored);
}

/** The file, if the restricted attribute of that document really holds it. */
async function attachedFile(
  strapi: Core.Strapi,
  { uid, documentId, attribute, fileId }: FileContext['params'],
): Promise<StoredFile | undefined> {
  const known = apiTypeUids(strapi).find((own) => own === uid);
  if (known === undefined) return undefined;
  const restricted = mediaAttributes(modelLookup(strapi)(known), 'restricted');
  if (!restricted.includes(attribute)) return undefined;
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
  const uses: readonly { related_type: string; field: string }[] = await inUnitOfWork(
    strapi,
    (unit) =>
      unit.table(RELATED_TABLE).where({ file_id: file['id'] }).distinct('related_type', 'field'),
  );
  const lookup = modelLookup(strapi);
  const own = new Set<string>(apiTypeUids(strapi));
  const use = uses.find(
    ({ related_type: uid, field }) =>
      own.has(uid) && mediaAttributes(lookup(uid), 'restricted').includes(field),
  );
  return use && { uid: use.related_type, attribute: use.field };
}
