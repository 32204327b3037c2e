import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import type { LivenessResponse } from '../../contracts';
import { captureAnswers } from './cache/capture';
import { deliveryConfig } from './config';
import { checkReadiness } from './health';
import { answerMetrics, measureRequests } from './metrics/endpoint';
import { nameRequests } from './request-names';
import { countRequests, finishQueries, finishRequests } from './requests-in-flight';

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

/**
 * Strapi shuts its plugins down in an order of its own, GraphQL before this one. Requests in flight
 * need all of them, so the waiting goes before Strapi's shutdown instead of into it.
 */
function finishBeforeShutdown(strapi: Core.Strapi): void {
  const destroy = strapi.destroy.bind(strapi);
  Object.assign(strapi, {
    destroy: async () => {
      const patience = deliveryConfig(strapi);
      await finishRequests(strapi, patience);
      await finishQueries(strapi, patience);
      await destroy();
    },
  });
}

export function register({ strapi }: { strapi: Core.Strapi }): void {
  strapi.server.use(nameRequests());
  strapi.server.use(countRequests(strapi));
  strapi.server.use(measureRequests(strapi));
  strapi.server.use(answerHealth(strapi));
  strapi.server.use(answerMetrics(strapi));
  strapi.server.use(captureAnswers(strapi));
  finishBeforeShutdown(strapi);
}
