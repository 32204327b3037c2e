import type { Context, Next } from 'koa';

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** A file of the widget that is named by its content. */
const PINNED = /^\/embed\/[\w.-]+-[0-9a-f]{12}\.js$/;

/** Lets pages of all sites load the widget. A pinned file never changes, so it is kept for long. */
export async function widgetFiles(ctx: Context, next: Next): Promise<void> {
  await next();
  if (!ctx.path.startsWith('/embed/')) return;
  ctx.set('Access-Control-Allow-Origin', '*');
  ctx.set('Cross-Origin-Resource-Policy', 'cross-origin');
  if (ctx.status === 200 && PINNED.test(ctx.path)) {
    ctx.set('Cache-Control', `public, max-age=${YEAR_SECONDS}, immutable`);
  }
}
