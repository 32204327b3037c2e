import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import { createSiteReader } from '../content/site-reader';
import { publicOrigin } from '../shared/strapi/public-origin';
import { feedbackAddress } from '../site/feedback/address';
import { renderBroken } from '../site/feedback/broken-page';
import { contextFor } from '../site/site';

/**
 * Stands before the guards and the parser of bodies: what they refuse of a form is told to its
 * reader on a page, in words, and not as the JSON that programs get.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const reader = createSiteReader(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const address = ctx.method === 'POST' ? feedbackAddress(ctx.path) : undefined;
    if (address === undefined) {
      await next();
      return;
    }
    const status = await brokenStatus(ctx, next);
    if (status === undefined) return;
    const { locale } = address;
    const request = { locale, origin: publicOrigin(strapi), now: new Date().toISOString() };
    ctx.set({ 'Cache-Control': 'no-store', 'Content-Language': locale });
    ctx.status = status;
    ctx.type = 'text/html; charset=utf-8';
    ctx.body = renderBroken(await contextFor(request, reader), address);
  };
};

/** The status with which the body was refused; undefined where it was read. */
async function brokenStatus(ctx: Context, next: Next): Promise<number | undefined> {
  try {
    await next();
  } catch (error) {
    if (error instanceof errors.PayloadTooLargeError) return 413;
    if (error instanceof errors.ValidationError) return 400;
    throw error;
  }
  const isRefusal = [400, 413, 415].includes(ctx.status) && ctx.response.is('json') !== false;
  return isRefusal ? ctx.status : undefined;
}
