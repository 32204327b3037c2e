import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE, isLocale } from '../../content/locales';
import { publicTexts } from './text-source';

interface TextsContext {
  readonly params: { readonly uid: string; readonly documentId: string };
  readonly query: { readonly locale?: unknown };
  body: unknown;
  set(name: string, value: string): void;
  notFound(): unknown;
}

/**
 * `GET /transparency/texts/:uid/:documentId?locale=`: the message, the script and the article of a
 * published document. They hold what everybody may read: to be signed in is enough.
 */
export function registerTexts(strapi: Core.Strapi): void {
  strapi.server.routes({
    type: 'admin',
    routes: [
      {
        method: 'GET',
        path: '/transparency/texts/:uid/:documentId',
        handler: (ctx) => answer(strapi, ctx as unknown as TextsContext),
        info: { type: 'admin' },
        config: { policies: ['admin::isAuthenticatedAdmin'] },
      },
    ],
  });
}

async function answer(strapi: Core.Strapi, ctx: TextsContext): Promise<unknown> {
  const { uid, documentId } = ctx.params;
  const { locale = DEFAULT_LOCALE } = ctx.query;
  const found = isLocale(locale)
    ? await publicTexts(strapi, { uid, documentId, locale })
    : undefined;
  if (found === undefined) return ctx.notFound();
  ctx.set('Cache-Control', 'no-store');
  ctx.body = found.texts;
  return undefined;
}
