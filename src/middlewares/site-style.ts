import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { digest } from '../shared/strapi/digest';
import { joinedStyles, STYLE_PARTS, STYLE_PATH, STYLE_VERSION } from '../site/style-sheet';

const FOR_GOOD = 'public, max-age=31536000, immutable';
const FOR_NOW = 'public, max-age=0, must-revalidate';

interface Sheet {
  readonly css: string;
  readonly version: string;
}

/** The style sheet of the site: many files to write, one to read. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const folder = path.join(strapi.dirs.static.public, 'site', 'styles');
  const atStart = readSheet(folder);
  // Who writes styles sees them at once.
  const isWritten = strapi.config.get('environment') === 'development';
  return async (ctx: Context, next: Next): Promise<void> => {
    const isOurs = ctx.path === STYLE_PATH && ['GET', 'HEAD'].includes(ctx.method);
    if (!isOurs) {
      await next();
      return;
    }
    answer(ctx, isWritten ? readSheet(folder) : atStart);
  };
};

function answer(ctx: Context, { css, version }: Sheet): void {
  const isNamed = ctx.query['v'] === version && version === STYLE_VERSION;
  ctx.status = 200;
  ctx.type = 'text/css; charset=utf-8';
  ctx.set('Cache-Control', isNamed ? FOR_GOOD : FOR_NOW);
  ctx.etag = version;
  if (ctx.fresh) ctx.status = 304;
  else ctx.body = css;
}

function readSheet(folder: string): Sheet {
  const parts = STYLE_PARTS.map((name) => readFileSync(path.join(folder, `${name}.css`), 'utf8'));
  const css = joinedStyles(parts);
  return { css, version: digest(css).slice(0, STYLE_VERSION.length) };
}
