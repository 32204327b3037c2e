import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

const BEARER = /^bearer\s+(\S+)$/i;

/**
 * Whether the request carries an access token of a live admin session. It answers who may be let
 * in to be asked further; what they may do is decided by the route's permissions.
 */
export async function isAdminRequest(strapi: Core.Strapi, ctx: Context): Promise<boolean> {
  const token = BEARER.exec(ctx.get('Authorization').trim())?.[1];
  if (token === undefined) return false;
  const sessions = strapi.sessionManager('admin');
  const result = sessions.validateAccessToken(token);
  return result.isValid && (await sessions.isSessionActive(result.payload.sessionId));
}
