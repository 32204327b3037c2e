import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { createPublicLimiter } from '../shared/strapi/day-salt';
import { refuse } from '../shared/strapi/http-refusal';

interface RateLimitConfig {
  /** Requests per minute and client address; 0 switches the limit off. */
  readonly perMinute: number;
}

const isBelow = (path: string, root: string): boolean =>
  path === root || path.startsWith(`${root}/`);

/** Public readers only: Strapi limits the admin's sign-in itself. */
function isPublicApi(strapi: Core.Strapi, ctx: Context): boolean {
  // The router does not distinguish case, so neither may the limit.
  const path = ctx.path.toLowerCase();
  const rest = strapi.config.get<string>('api.rest.prefix', '/api');
  const graphql = strapi.plugin('graphql')?.config<string>('endpoint') ?? '/graphql';
  if (isAnswering(path, rest)) return false;
  return isBelow(path, rest) || isBelow(path, graphql) || isFormPost(ctx, path);
}

/**
 * Reading and answering a questionnaire: one Wi-Fi of a school is hundreds of parents, so the survey
 * plugin slows floods by work instead of shutting an address out.
 */
function isAnswering(path: string, rest: string): boolean {
  const below = path.startsWith(`${rest}/surveys/`) ? path.slice(rest.length) : '';
  return /^\/surveys\/[^/]+(?:\/(?:start|responses\/[^/]+))?\/?$/.test(below);
}

/** The site's own forms are read from disk like any other body. */
function isFormPost(ctx: Context, path: string): boolean {
  return ctx.method === 'POST' && /^(?:\/(?:zh-hans|zh-hant|en))?\/feedback(?:\/|$)/.test(path);
}

export default (config: RateLimitConfig, { strapi }: { strapi: Core.Strapi }) => {
  const { perMinute } = config;
  if (!Number.isInteger(perMinute) || perMinute < 0) {
    throw new Error('RATE_LIMIT_PER_MINUTE is a whole number; 0 switches the limit off');
  }
  const limiter = createPublicLimiter(strapi, { name: 'public-api', perMinute });
  return async (ctx: Context, next: Next): Promise<void> => {
    if (perMinute === 0 || ctx.method === 'OPTIONS' || !isPublicApi(strapi, ctx)) {
      await next();
      return;
    }
    const { allowed, retryAfterSeconds } = await limiter.consume(ctx.ip, new Date());
    if (allowed) {
      await next();
      return;
    }
    ctx.set('Retry-After', String(retryAfterSeconds));
    refuse(ctx, {
      status: 429,
      name: 'RateLimitError',
      message: `At most ${perMinute} requests a minute; try again in ${retryAfterSeconds} s`,
      details: { perMinute, retryAfterSeconds },
    });
  };
};
