import { createHash } from 'node:crypto';

import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { createSiteReader } from '../content/site-reader';
import { systemClock } from '../shared/clock';
import { publicOrigin } from '../shared/strapi/public-origin';
import { createKeptSheets } from '../sheets/kept-sheets';
import { createSheetPress, PressBusy } from '../sheets/sheet-press';
import { resolveSheet, type SheetPage } from '../site/sheets/address';
import { readSheet } from '../site/sheets/reading';
import type { Sheet } from '../site/sheets/sheet';
import { answerPage, contextFor, type SiteAnswer } from '../site/site';
import { renderUnavailable } from '../site/unavailable';
import type { Locale } from '../content/locales';

/** Part of every mark: to be raised when the same sheet is set in another way. */
const SETTING = 1;
const KEPT_BYTES = 8_000_000;

interface Asked {
  readonly page: SheetPage;
  readonly locale: Locale;
}

/**
 * The A4 sheet of a document as a PDF, at the address of its page with `.pdf` behind it. It is read
 * through the public API, as the page is, so what is not public has none.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const reader = createSiteReader(strapi);
  const origin = publicOrigin(strapi);
  const press = createSheetPress();
  const kept = createKeptSheets(KEPT_BYTES);
  strapi.server.httpServer.once('close', () => void press.stop());

  async function answer(ctx: Context, { page, locale }: Asked): Promise<void> {
    const request = { page, locale, origin, now: systemClock.now().toISOString() };
    const site = await contextFor(request, reader);
    const sheet = await readSheet(page, { site, reader });
    if (sheet === null) {
      answerMarkup(ctx, locale, await answerPage(request, reader));
      return;
    }
    const mark = markOf(sheet);
    ctx.status = 200;
    ctx.set('ETag', `"${mark}"`);
    ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
    ctx.set('Content-Language', locale);
    if (ctx.fresh) {
      ctx.status = 304;
      return;
    }
    ctx.type = 'application/pdf';
    ctx.set('Content-Disposition', `inline; filename="${fileName(ctx.path)}"`);
    if (ctx.method === 'GET') ctx.body = await kept.get(mark, () => press.print(sheet));
  }

  return async (ctx: Context, next: Next): Promise<void> => {
    const isAsking = ctx.method === 'GET' || ctx.method === 'HEAD';
    const resolved = isAsking ? resolveSheet(ctx.path) : undefined;
    if (resolved === undefined) {
      await next();
      return;
    }
    if (resolved.kind === 'redirect') {
      ctx.status = 301;
      ctx.redirect(resolved.to);
      return;
    }
    try {
      await answer(ctx, resolved);
    } catch (error) {
      if (!(error instanceof PressBusy))
        strapi.log.error('A sheet could not be printed', { error });
      answerUnavailable(ctx, resolved.locale);
    }
  };
};

/** The same for the same words and figures, whoever asks and when. */
function markOf(sheet: Sheet): string {
  return createHash('sha256')
    .update(JSON.stringify([SETTING, sheet]))
    .digest('hex');
}

/** `/en/finance/2025-06.pdf` is kept as `en-finance-2025-06.pdf`. */
function fileName(path: string): string {
  return path.slice(1).replaceAll('/', '-');
}

function answerMarkup(ctx: Context, locale: Locale, { status, html }: SiteAnswer): void {
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', 'public, max-age=0, must-revalidate');
  ctx.body = html;
}

function answerUnavailable(ctx: Context, locale: Locale): void {
  for (const name of ['ETag', 'Content-Disposition']) ctx.remove(name);
  ctx.status = 503;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Language', locale);
  ctx.set('Cache-Control', 'no-store');
  ctx.set('Retry-After', '30');
  ctx.body = renderUnavailable(locale);
}
