import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import type { LivenessResponse } from '../../contracts';
import { checkReadiness } from './health';
import { countRequests } from './requests-in-flight';

const LIVE: LivenessResponse = { status: 'live' };

/**
 * Health is answered before Strapi's stack: it needs no body, no session and no limit, and it must
 * answer while the rest is broken.
 */
const answerHealth =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (!isRead || !ctx.path.startsWith('/healthz/')) {
      await next();
      return;
    }
    ctx.set('Cache-Control', 'no-store');
    if (ctx.path === '/healthz/live') {
      ctx.body = LIVE;
    } else if (ctx.path === '/healthz/ready') {
      const answer = await checkReadiness(strapi);
      ctx.status = answer.status === 'ready' ? 200 : 503;
      ctx.body = answer;
    } else {
      await next();
    }
  };

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(countRequests(strapi));
  strapi.server.use(answerHealth(strapi));
}
