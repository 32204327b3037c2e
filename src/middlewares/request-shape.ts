import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { addressFault } from '../shared/request-address';
import { isAdminRequest } from '../shared/strapi/admin-session';
import { type HttpRefusal, refuse } from '../shared/strapi/http-refusal';

const MEGABYTE = 1024 * 1024;
const MAX_BODY_BYTES = MEGABYTE;

/** What a multipart body holds besides the bytes of the file. */
const FORM_BYTES = 256 * 1024;

interface ShapeConfig {
  /** The largest file that may be uploaded. */
  readonly maxUploadBytes: number;
}

/** Besides feedback the admin's media library is the only reader of multipart bodies. */
const UPLOAD_ROUTES: readonly RegExp[] = [
  /^\/upload\/?$/,
  /^\/upload\/files\/?$/,
  /^\/upload\/files\/[^/]+\/replace\/?$/,
];

const isMultipart = (ctx: Context): boolean =>
  ctx.get('Content-Type').trim().toLowerCase().startsWith('multipart/');

const isUploadRoute = (ctx: Context): boolean =>
  ctx.method === 'POST' && UPLOAD_ROUTES.some((route) => route.test(ctx.path));

/** The feedback form sends its pictures with it, by API or from the site, in any language. */
const FEEDBACK_ROUTES: readonly (readonly [method: string, path: RegExp])[] = [
  ['PUT', /^\/api\/feedback\/[^/]+\/?$/i],
  ['POST', /^\/api\/feedback\/?$/i],
  ['POST', /^(?:\/(?:zh-Hans|zh-Hant|en))?\/feedback\/new\/?$/],
];

/** Three pictures of 6 MB; the body parser stops at the size of one upload in any case. */
const MAX_FEEDBACK_BYTES = 18 * MEGABYTE;

const isFeedbackRoute = (ctx: Context): boolean =>
  FEEDBACK_ROUTES.some(([method, route]) => ctx.method === method && route.test(ctx.path));

const MULTIPART_REFUSED: HttpRefusal = {
  status: 415,
  name: 'UnsupportedMediaTypeError',
  message:
    'multipart is accepted by feedback and the upload routes of the admin only; send application/json',
  details: { allowed: ['application/json'] },
};

/** What is parsed into fields. The parser also takes plain text, which no handler expects. */
const BODY_TYPES = ['json', '+json', 'urlencoded'];

const BODY_TYPE_REFUSED: HttpRefusal = {
  status: 415,
  name: 'UnsupportedMediaTypeError',
  message: 'A body of this type cannot be read; send application/json',
  details: { allowed: ['application/json'] },
};

const UPLOAD_WITHOUT_SESSION: HttpRefusal = {
  status: 401,
  name: 'UnauthorizedError',
  message: 'Files are uploaded by signed-in administrators: sign in, then send the file again',
};

const BODY_TOO_LARGE: HttpRefusal = {
  status: 413,
  name: 'PayloadTooLargeError',
  message: `The body may have ${MAX_BODY_BYTES} bytes at most`,
  details: { maximumBytes: MAX_BODY_BYTES },
};

/**
 * Strapi writes every multipart body to disk before it asks who sent it, so the sender is asked
 * here first.
 */
async function multipartFault(ctx: Context, gate: Gate): Promise<HttpRefusal | null> {
  if (isFeedbackRoute(ctx)) {
    const limit = Math.min(MAX_FEEDBACK_BYTES, gate.maxUploadBytes);
    return Number(ctx.get('Content-Length')) > limit + FORM_BYTES ? fileTooLarge(limit) : null;
  }
  if (!isUploadRoute(ctx)) return MULTIPART_REFUSED;
  if (!(await isAdminRequest(gate.strapi, ctx))) return UPLOAD_WITHOUT_SESSION;
  const isTooLarge = Number(ctx.get('Content-Length')) > gate.maxUploadBytes + FORM_BYTES;
  return isTooLarge ? fileTooLarge(gate.maxUploadBytes) : null;
}

function fileTooLarge(maximumBytes: number): HttpRefusal {
  return {
    ...{ status: 413, name: 'PayloadTooLargeError', details: { maximumBytes } },
    message: `文件不能超过 ${maximumBytes / MEGABYTE} MB / A file may have ${maximumBytes / MEGABYTE} MB at most`,
  };
}

function addressRefusal(ctx: Context): HttpRefusal | null {
  const fault = addressFault(ctx.originalUrl);
  if (fault === null) return null;
  const name = fault.status === 414 ? 'UriTooLongError' : 'BadRequestError';
  return { status: fault.status, name, message: fault.message };
}

interface Gate extends ShapeConfig {
  readonly strapi: Core.Strapi;
}

async function shapeFault(ctx: Context, gate: Gate): Promise<HttpRefusal | null> {
  const fault = addressRefusal(ctx);
  if (fault !== null) return fault;
  if (isMultipart(ctx)) return multipartFault(ctx, gate);
  if (Number(ctx.get('Content-Length')) > MAX_BODY_BYTES) return BODY_TOO_LARGE;
  // `is` answers null for a request without a body, whatever type it claims.
  const isUnreadable = ctx.get('Content-Type') !== '' && ctx.request.is(BODY_TYPES) === false;
  return isUnreadable ? BODY_TYPE_REFUSED : null;
}

/** The router answers a wrong method in bare words; say what is allowed, like every refusal. */
function explainMethod(ctx: Context): void {
  if (ctx.status !== 405 || (ctx.body !== undefined && ctx.body !== null)) return;
  const allowed = String(ctx.response.get('Allow')).split(', ').filter(Boolean);
  const message = `${ctx.method} is not possible here. Allowed: ${allowed.join(', ')}.`;
  refuse(ctx, { status: 405, name: 'MethodNotAllowedError', message, details: { allowed } });
}

/** The first gate: address, kind and size of a request, before anything of it is read or stored. */
export default (config: ShapeConfig, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const fault = await shapeFault(ctx, { ...config, strapi });
    if (fault === null) {
      await next();
      explainMethod(ctx);
      return;
    }
    if (fault.status === 413) endBody(ctx);
    refuse(ctx, fault);
  };

const DRAINED_BYTES = 256 * MEGABYTE;

/**
 * A browser reads the answer only after it has sent everything, so what it sends is taken and thrown
 * away; a body beyond all measure ends with the connection.
 */
function endBody(ctx: Context): void {
  if (Number(ctx.get('Content-Length')) <= DRAINED_BYTES) ctx.req.resume();
  else ctx.set('Connection', 'close');
}
