import { createHash, timingSafeEqual } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { matchedRoute } from '../../../../../shared/strapi/matched-route';
import { deliveryConfig } from '../config';
import { requestLabels } from '../domain/route-label';
import { METRICS_TYPE, metricsOf } from './registry';

const PATH = '/metrics';

/** Measures each request until its answer has left; where nobody can ask, nothing is measured. */
export const measureRequests = (strapi: Core.Strapi) => {
  if (deliveryConfig(strapi).metricsToken === '') return (_ctx: Context, next: Next) => next();
  const { requests } = metricsOf(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const end = requests.startTimer();
    ctx.res.once('close', () => {
      end({ ...requestLabels(ctx.method, matchedRoute(ctx), ctx.res.statusCode) });
    });
    await next();
  };
};

/** Without a token that is set there is no such address; with one, nobody else is told anything. */
export const answerMetrics = (strapi: Core.Strapi) => {
  const { metricsToken } = deliveryConfig(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (metricsToken === '' || ctx.path !== PATH || !isRead) {
      await next();
      return;
    }
    ctx.set('Cache-Control', 'no-store');
    if (!isSame(ctx.get('Authorization'), `Bearer ${metricsToken}`)) {
      ctx.status = 401;
      ctx.set('WWW-Authenticate', 'Bearer realm="metrics"');
      ctx.body = 'The token of METRICS_TOKEN is needed: Authorization: Bearer …\n';
      return;
    }
    ctx.set('Content-Type', METRICS_TYPE);
    ctx.body = await metricsOf(strapi).text();
  };
};

const sha256 = (text: string) => createHash('sha256').update(text).digest();

/** Takes the same time wherever the texts differ, and however long they are. */
const isSame = (given: string, expected: string) =>
  timingSafeEqual(sha256(given), sha256(expected));
