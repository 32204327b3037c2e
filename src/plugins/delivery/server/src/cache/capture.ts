import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

import { systemClock } from '../../../../../shared/clock';
import { matchedRoute } from '../../../../../shared/strapi/matched-route';
import { cacheOf, type DeliveryCache, type Lead } from './cache';
import { createEntry, type Entry } from './entry';
import { nextExpiry } from './expiry';
import { sendEntry } from './listener';
import { noted, type Reading } from './reading';

/** What is said of one request, of its connection, or anew each time by the cache itself. */
const NOT_KEPT: ReadonlySet<string> = new Set([
  ...['content-length', 'date', 'connection', 'keep-alive', 'transfer-encoding', 'etag', 'vary'],
  ...['cache-control', 'last-modified', 'x-request-id', 'x-response-time', 'content-encoding'],
]);

/** Headers that make an answer one for its receiver alone. */
const PRIVATE = ['set-cookie', 'www-authenticate', 'content-encoding', 'content-range'];

/** Keeps the answers that the listener before Koa has let through to be made. */
export const captureAnswers =
  (strapi: Core.Strapi) =>
  async (ctx: Context, next: Next): Promise<void> => {
    const cache = cacheOf(strapi);
    const lead = cache?.leads.get(ctx.req);
    if (cache === undefined || lead === undefined) {
      await next();
      return;
    }
    const from = systemClock.now().getTime();
    const reading = await noted(async () => {
      await next();
    });
    const made = await entryOf({ strapi, cache, lead, ctx, reading, from });
    if (made === undefined) {
      lead.land(undefined);
      return;
    }
    const { entry, isStored } = made;
    if (isStored) cache.entries.set(lead.question.key, entry);
    ctx.respond = false;
    for (const name of ctx.res.getHeaderNames()) ctx.res.removeHeader(name);
    const { question } = lead;
    const name = String(ctx.state['requestId']);
    sendEntry({ cache, question, request: ctx.req, response: ctx.res, name }, entry);
    lead.land(isStored ? entry : undefined);
  };

interface Made {
  readonly strapi: Core.Strapi;
  readonly cache: DeliveryCache;
  readonly lead: Lead;
  readonly ctx: Context;
  readonly reading: Reading;
  readonly from: number;
}

async function entryOf(
  made: Made,
): Promise<{ readonly entry: Entry; readonly isStored: boolean } | undefined> {
  const { strapi, cache, lead, ctx, reading, from } = made;
  const { route, path } = lead.question;
  const body = bodyOf(ctx);
  if (ctx.status !== 200 || body === undefined || isPrivate(made)) return undefined;
  const text = body.toString('utf8');
  if (route.isKept?.(text) === false) return undefined;
  const unknown =
    route.holdsMs === undefined
      ? [...reading.sources].filter((table) => !cache.changes.isTracked(table))
      : [];
  if (unknown.length > 0) strapi.log.debug(`Not kept: ${path} reads ${unknown.join(', ')}`);
  const read = [...reading.tables].filter((table) => cache.changes.isTracked(table));
  const topics = [...new Set([...read, ...route.tables])];
  const expiry = await nextExpiry(strapi, cache.clock, { tables: topics, now: new Date(from) });
  const held = route.holdsMs === undefined ? null : from + route.holdsMs;
  const changes = route.until?.(new Date(from)).getTime() ?? null;
  const ends = [reading.until, expiry, held, changes].filter((instant) => instant !== null);
  const entry = createEntry({
    ...{ body, topics, madeAt: lead.madeAt, from },
    until: ends.length === 0 ? null : Math.min(...ends),
    headers: keptHeaders(ctx),
    vary: varyOf(ctx, route.headers ?? []),
    surrogateKeys: route.surrogateKeys?.(path, text) ?? [],
    template: matchedRoute(ctx),
  });
  const isStored = unknown.length === 0 && cache.clock.isCurrent(entry);
  return { entry, isStored };
}

function bodyOf(ctx: Context): Buffer | undefined {
  const body: unknown = ctx.body;
  if (typeof body === 'string') return Buffer.from(body);
  if (Buffer.isBuffer(body)) return body;
  if (typeof body !== 'object' || body === null || 'pipe' in body) return undefined;
  return Buffer.from(JSON.stringify(body));
}

function isPrivate({ ctx, lead }: Made): boolean {
  if (PRIVATE.some((name) => ctx.res.hasHeader(name))) return true;
  const said = String(ctx.response.get('Cache-Control'));
  return lead.question.route.ignoresCacheControl !== true && /no-store|private/.test(said);
}

function keptHeaders(ctx: Context): readonly (readonly [string, string])[] {
  return Object.entries(ctx.response.headers).flatMap(([name, value]): [string, string][] => {
    if (value === undefined || NOT_KEPT.has(name)) return [];
    const values = Array.isArray(value) ? value : [value];
    return values.map((one) => [inCapitals(name), String(one)]);
  });
}

/** As the other answers write it: `content-type` is `Content-Type`. */
const inCapitals = (name: string): string =>
  name.replace(/(?:^|-)[a-z]/g, (letter) => letter.toUpperCase());

function varyOf(ctx: Context, headers: readonly string[]): readonly string[] {
  const said = String(ctx.response.get('Vary'))
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const all = [...said, 'Accept-Encoding', ...headers.map(inCapitals)];
  return all.filter(
    (name, at) => all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at,
  );
}
