import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { mappedPages } from '../channels/site-map/mapped-pages';
import { systemClock } from '../shared/clock';
import { publicOrigin } from '../shared/strapi/public-origin';
import {
  PAGES_PER_FILE,
  robotsText,
  siteMapAsked,
  siteMapIndexOf,
  siteMapOf,
} from '../site/site-map';

const XML = 'application/xml; charset=utf-8';

/**
 * `/robots.txt` and `/sitemap.xml`: for search engines. A site map names whole addresses, so there is
 * none where nobody has said what the address is.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const origin = publicOrigin(strapi);
  return async (ctx: Context, next: Next): Promise<void> => {
    const part = siteMapAsked(ctx.path);
    const isRead = ctx.method === 'GET' || ctx.method === 'HEAD';
    if (isRead && ctx.path === '/robots.txt') {
      answer(ctx, robotsText(origin), 'text/plain; charset=utf-8');
    } else if (isRead && part !== undefined && origin !== '') {
      const pages = await mappedPages(strapi, systemClock.now());
      const files = Math.ceil(pages.length / PAGES_PER_FILE);
      if (part > files) await next();
      else if (part === 0 && files > 1) answer(ctx, siteMapIndexOf(files, origin), XML);
      else answer(ctx, siteMapOf(partOf(pages, part), origin), XML);
    } else {
      await next();
    }
  };
};

/** The pages of a part; 0 is the whole of a map that is one file. */
function partOf<Page>(pages: readonly Page[], part: number): readonly Page[] {
  const from = Math.max(part - 1, 0) * PAGES_PER_FILE;
  return pages.slice(from, from + PAGES_PER_FILE);
}

function answer(ctx: Context, text: string, type: string): void {
  ctx.status = 200;
  ctx.type = type;
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.etag = createHash('sha256').update(text, 'utf8').digest('hex');
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = text;
}
