import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';

import { systemClock } from '../../../../../shared/clock';
import { toStrapiError } from '../../../../../shared/strapi/error-mapping';
import { publicOrigin } from '../../../../../shared/strapi/public-origin';
import { tellingRefusals, type Handler } from '../../../../../shared/strapi/request-input';
import { queryNotAllowed } from './refusals';
import { sourcesOf, type Asked } from './sources';

/** Handlers whose refusals carry their status. */
export function answering<Handlers extends Readonly<Record<string, Handler>>>(
  handlers: Handlers,
): Handlers {
  return tellingRefusals(handlers, (error) => toStrapiError(error));
}

/**
 * How the answer is asked for: the only parameter is `locale`, unless more are named.
 *
 * @throws QUERY_NOT_ALLOWED naming what is allowed
 */
export function askedIn(strapi: Core.Strapi, ctx: Context, more: readonly string[] = []): Asked {
  const { locales } = sourcesOf(strapi);
  const names = ['locale', ...more];
  const unknown = Object.keys(ctx.query).find((name) => !names.includes(name));
  if (unknown !== undefined) throw queryNotAllowed(unknown, names);
  const [first = 'en'] = locales;
  const { locale = first } = ctx.query;
  if (typeof locale !== 'string' || !locales.includes(locale)) {
    throw queryNotAllowed('locale', locales);
  }
  return { locale, at: systemClock.now().toISOString(), origin: publicOrigin(strapi) };
}

/** A file name in the address: `finance.atom` is finance and atom. */
export function fileAsked(name: string): { readonly base: string; readonly extension: string } {
  const dot = name.lastIndexOf('.');
  return { base: name.slice(0, Math.max(dot, 0)), extension: name.slice(dot + 1) };
}
