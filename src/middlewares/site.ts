import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import type { Locale } from '../content/locales';
import { createSiteReader } from '../content/site-reader';
import { publicOrigin } from '../shared/strapi/public-origin';
import { answerDraft } from '../preview/draft-page';
import { PREVIEW_PARAMETER } from '../preview/draft-token';
import { systemClock } from '../shared/clock';
import type { SiteReader } from '../site/reader';
import { localeOfPath, resolvePage } from '../site/routes';
import { answerNotFound, answerPage, type SiteAnswer } from '../site/site';
import { renderUnavailable } from '../site/unavailable';

/** Addresses of programs, which answer for themselves when something is not there. */
const NOT_THE_SITES =
  /^\/(?:admin|api|graphql|uploads|files|private-files|site|healthz|_health)(?:\/|$)/;

interface Site {
  readonly strapi: Core.Strapi;
  readonly reader: SiteReader;
  readonly origin: string;
}

/**
 * The school's site, read through the public API. It stands before `strapi::public`, which would
 * send `/` to the admin panel.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => {
  const reader = createSiteReader(strapi);
  const site: Site = { strapi, reader, origin: publicOrigin(strapi) };
  return async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') {
      await next();
      return;
    }
    const resolved = resolvePage(ctx.path, ctx.search);
    if (resolved === undefined) return answerUnknown(ctx, next, site);
    if (resolved.kind === 'redirect') {
      ctx.status = 301;
      ctx.redirect(`${resolved.to}${ctx.search}`);
      return;
    }
    const { page, locale } = resolved;
    const request = { page, locale, origin: site.origin, now: systemClock.now().toISOString() };
    const token = new URLSearchParams(ctx.search).get(PREVIEW_PARAMETER);
    await answer(ctx, { locale, site }, () =>
      token === null ? answerPage(request, reader) : answerDraft(token, request, site),
    );
    if (token !== null) keepToOneself(ctx);
  };
};

/** What is not public yet is kept by nobody, and its address is told to nobody. */
function keepToOneself(ctx: Context): void {
  ctx.set('Cache-Control', 'private, no-store');
  ctx.set('Referrer-Policy', 'no-referrer');
  ctx.set('X-Robots-Tag', 'noindex, nofollow');
}

/** What nothing else answers gets the site's own page, if a person asks with a browser. */
async function answerUnknown(ctx: Context, next: Next, site: Site): Promise<void> {
  await next();
  const isUnanswered = ctx.status === 404 && ctx.body === undefined;
  if (!isUnanswered || NOT_THE_SITES.test(ctx.path)) return;
  if (!ctx.get('accept').includes('text/html')) return;
  const locale = localeOfPath(ctx.path);
  const { origin, reader } = site;
  const now = systemClock.now().toISOString();
  await answer(ctx, { locale, site }, () => answerNotFound({ locale, origin, now }, reader));
}

type Unavailable = Pick<SiteAnswer, 'html' | 'policy'> & { readonly status: 503 };

async function answer(
  ctx: Context,
  { locale, site }: { readonly locale: Locale; readonly site: Site },
  read: () => Promise<SiteAnswer>,
): Promise<void> {
  const { status, html, policy } = await read().catch((error: unknown): Unavailable => {
    site.strapi.log.error('The site could not be read', { error });
    return { status: 503, html: renderUnavailable(locale) };
  });
  ctx.status = status;
  ctx.type = 'text/html; charset=utf-8';
  ctx.set('Content-Language', locale);
  if (policy !== undefined) ctx.set('Content-Security-Policy', policy);
  ctx.set('Cache-Control', status === 503 ? 'no-store' : 'public, max-age=0, must-revalidate');
  if (status === 503) ctx.set('Retry-After', '30');
  ctx.body = html;
}
