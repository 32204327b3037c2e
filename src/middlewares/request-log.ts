import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { matchedRoute } from '../shared/strapi/matched-route';

/**
 * A line for each request at the level `http`. Addresses hold receipts, invitations and what
 * somebody looked for, so the line names the route and not the address.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const started = performance.now();
    await next();
    const ms = Math.ceil(performance.now() - started);
    const route = matchedRoute(ctx) ?? '–';
    const { method, status } = ctx;
    strapi.log.http(`${method} ${route} (${ms} ms) ${status}`, { method, route, status, ms });
  };
