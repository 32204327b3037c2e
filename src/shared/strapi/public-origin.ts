import type { Core } from '@strapi/strapi';

/** The configured public address; without one, links stay relative rather than trust a header. */
export function publicOrigin(strapi: Core.Strapi): string {
  const url: unknown = strapi.config.get('server.url');
  return typeof url === 'string' && URL.canParse(url) ? new URL(url).origin : '';
}
