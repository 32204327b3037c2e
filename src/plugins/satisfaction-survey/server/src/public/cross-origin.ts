import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { seeSurvey } from './survey-cache';

/** What a browser may remember of an answer to its question beforehand, in seconds. */
const MAX_AGE = 600;

/**
 * Lets the sites that a survey names ask and answer it from a browser, whatever the app allows
 * otherwise. Nobody is known by a cookie here, so none is let through.
 */
export function crossOrigin(strapi: Core.Strapi) {
  return async (ctx: Context, next: Next): Promise<void> => {
    const origin = ctx.get('Origin');
    const slug = slugIn(strapi, ctx.path);
    const isAllowed = origin !== '' && slug !== null && (await allows(strapi, slug, origin));
    if (!isAllowed) {
      await next();
      return;
    }
    if (ctx.method === 'OPTIONS') {
      ctx.status = 204;
      ctx.set({
        'Access-Control-Allow-Methods': 'GET, POST, PUT',
        'Access-Control-Allow-Headers': 'Content-Type',
        'Access-Control-Max-Age': String(MAX_AGE),
      });
    } else await next();
    ctx.vary('Origin');
    ctx.remove('Access-Control-Allow-Credentials');
    ctx.set({
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Expose-Headers': 'ETag, Retry-After',
    });
  };
}

function slugIn(strapi: Core.Strapi, path: string): string | null {
  const start = `${strapi.config.get<string>('api.rest.prefix', '/api')}/surveys/`;
  if (!path.startsWith(start)) return null;
  const [slug = ''] = path.slice(start.length).split('/');
  return /^[a-z0-9-]{1,100}$/.test(slug) ? slug : null;
}

async function allows(strapi: Core.Strapi, slug: string, origin: string): Promise<boolean> {
  // Where that cannot be told, the request itself says so.
  const survey = await seeSurvey(strapi, slug).catch(() => null);
  return survey?.run.allowedOrigins.includes(origin) === true;
}
