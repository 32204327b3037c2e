import type { Core } from '@strapi/strapi';

/** Plugins of Strapi that bring public routes of their own: accounts, uploads, schemas, locales. */
const STOCK_PLUGINS = ['users-permissions', 'upload', 'i18n', 'content-type-builder', 'email'];

/**
 * Takes the public routes of Strapi's own plugins away. Stock Strapi registers anonymous visitors,
 * takes their uploads and tells them the schema as soon as somebody ticks a box; this app has no
 * use for any of it.
 */
export function closeStockRoutes(strapi: Core.Strapi): void {
  for (const name of STOCK_PLUGINS) {
    const routes: unknown = strapi.plugin(name)?.routes;
    if (typeof routes === 'object' && routes !== null && 'content-api' in routes) {
      routes['content-api'] = { type: 'content-api', routes: [] };
    }
  }
}
