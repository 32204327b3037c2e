import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { modelLookup } from '../content/content-types';
import { isOpen } from '../content/public-api/store';
import { publicFilesAt, type PublicFileOfDocument } from '../content/public-file-table';
import { restrictedUseOf } from '../content/restricted-files';
import { contentDisposition } from '../files/domain/public-name';
import { kindOfName } from '../files/domain/file-kind';
import { fileFolders, isStoredName, storedPath } from '../files/folders';
import { publicPath } from '../files/public-store';
import { isValidAddress } from '../files/signed-address';
import { refuse } from '../shared/strapi/http-refusal';

const PUBLIC_ADDRESS = /^\/files\/([0-9a-f]{64})\/([^/]+)$/;
const PRIVATE_ADDRESS = /^\/private-files\/([^/]+)$/;
const FILE_ADDRESSES = /^\/(?:uploads|files|private-files)(?:\/|$)/i;

/** A withdrawn file may live on in a cache for so long; the address never changes its content. */
const PUBLIC_CACHE = 'public, max-age=3600, immutable';
const PRIVATE_CACHE = 'private, max-age=300';

interface Served {
  readonly file: string;
  readonly mime: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Everything under `/files` (published copies), `/private-files` (the media library, by signed
 * address) and `/uploads` (Strapi's stock folder, where nothing lies and nothing may).
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const asked = decoded(ctx.path);
    const address = path.posix.normalize(asked);
    if (!FILE_ADDRESSES.test(asked) && !FILE_ADDRESSES.test(address)) {
      await next();
      return;
    }
    const isReading = ctx.method === 'GET' || ctx.method === 'HEAD';
    const served = isReading
      ? ((await publicFile(strapi, address)) ?? (await privateFile(strapi, ctx, address)))
      : undefined;
    if (served === undefined || !(await send(ctx, served))) notFound(ctx);
  };

/** The path as a file system would read it; broken escapes were refused by the first gate. */
function decoded(raw: string): string {
  return decodeURIComponent(raw).replace(/[\\/]+/g, '/');
}

async function publicFile(strapi: Core.Strapi, address: string): Promise<Served | undefined> {
  const [, sha256 = '', fileName = ''] = PUBLIC_ADDRESS.exec(address) ?? [];
  const file = publicPath(fileFolders(strapi).public, sha256);
  if (file === undefined) return undefined;
  const open = await firstOpen(strapi, await publicFilesAt(strapi, sha256, fileName));
  if (open === undefined) return undefined;
  return {
    file,
    mime: open.mime,
    headers: {
      ETag: `"${sha256}"`,
      'Cache-Control': PUBLIC_CACHE,
      'Content-Disposition': contentDisposition(open.mime, fileName),
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
  };
}

/** A document may have expired, or be for members only, while its row says what it published. */
async function firstOpen(
  strapi: Core.Strapi,
  candidates: readonly PublicFileOfDocument[],
): Promise<PublicFileOfDocument | undefined> {
  const lookup = modelLookup(strapi);
  for (const candidate of candidates) {
    if (strapi.contentTypes[candidate.uid as keyof typeof strapi.contentTypes] === undefined) {
      continue;
    }
    if (await isOpen(strapi, lookup(candidate.uid), candidate.documentId)) return candidate;
  }
  return undefined;
}

async function privateFile(
  strapi: Core.Strapi,
  ctx: Context,
  address: string,
): Promise<Served | undefined> {
  const file = PRIVATE_ADDRESS.exec(address)?.[1] ?? '';
  if (!isStoredName(file)) return undefined;
  const { searchParams } = ctx.URL;
  const signed = {
    file,
    until: searchParams.get('until') ?? '',
    signature: searchParams.get('signature') ?? '',
  };
  const keys = strapi.config.get<string[]>('server.app.keys');
  if (!isValidAddress(signed, keys, new Date())) return undefined;
  if ((await restrictedUseOf(strapi, file)) !== undefined) return undefined;
  const mime = kindOfName(file)?.mime ?? 'application/octet-stream';
  return {
    file: storedPath(fileFolders(strapi).private, file),
    mime,
    headers: {
      'Cache-Control': PRIVATE_CACHE,
      'Content-Disposition': contentDisposition(mime, file),
    },
  };
}

/** @returns false when there is no such file */
async function send(ctx: Context, { file, mime, headers }: Served): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined);
  if (!facts?.isFile()) return false;
  ctx.set({ ...headers, 'X-Content-Type-Options': 'nosniff' });
  ctx.status = 200;
  ctx.type = mime;
  if (ctx.fresh) {
    ctx.status = 304;
    return true;
  }
  ctx.length = facts.size;
  if (ctx.method === 'GET') ctx.body = createReadStream(file);
  return true;
}

function notFound(ctx: Context): void {
  ctx.set('Cache-Control', 'no-store');
  refuse(ctx, {
    status: 404,
    name: 'NotFoundError',
    message: '没有公开的文件在这个地址 / No public file under this address',
  });
}
