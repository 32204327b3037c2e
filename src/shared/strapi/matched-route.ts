import type { Context } from 'koa';

/** The template of the route that answered, as `/api/terms/:id`; undefined where none did. */
export function matchedRoute(ctx: Context): string | undefined {
  const { _matchedRoute: route } = ctx as { readonly _matchedRoute?: unknown };
  return typeof route === 'string' || route instanceof RegExp ? String(route) : undefined;
}
