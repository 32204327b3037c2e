import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { matchedRoute } from '../shared/strapi/matched-route';
import { logRequest } from '../shared/strapi/request-line';

/** A line in the log for each request that comes so far; the cache writes those of kept answers. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const startedMs = performance.now();
    await next();
    const { method, status } = ctx;
    logRequest(strapi, { method, route: matchedRoute(ctx), status, startedMs });
  };
