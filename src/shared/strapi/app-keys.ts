import type { Core } from '@strapi/strapi';

/** Secrets of this server, the present one first. */
export function appKeys(strapi: Core.Strapi): readonly [string, ...string[]] {
  const [first, ...rest] = strapi.config.get<string[]>('server.app.keys');
  if (first === undefined) throw new Error('APP_KEYS is empty: nothing can be signed');
  return [first, ...rest];
}
