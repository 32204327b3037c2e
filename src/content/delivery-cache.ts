import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';

/** The paths of a route: an expression, or whatever else can tell. */
export type PathPattern = Pick<RegExp, 'test'>;

/** A public route whose answers the delivery plugin may keep. */
export interface CachedRoute {
  readonly path: PathPattern;
  /** What of their raw queries is this route's, where others have the same path. */
  readonly query?: RegExp;
  /** Types whose documents, or what belongs to them, its answers can contain. */
  readonly types?: readonly string[];
  readonly tables?: readonly string[];
  /** So long an answer is believed, in milliseconds, although what it reads is not tracked. */
  readonly holdsMs?: number;
  /** Until when an answer of an instant holds, if nothing is written. */
  until?(madeAt: Date): Date;
  /** Request headers by which answers differ, in lower case. */
  readonly headers?: readonly string[];
  readonly defaults?: Readonly<Record<string, string>>;
  /** Whether a question may be kept at all. */
  accepts?(asked: { readonly query: URLSearchParams }): boolean;
  /** Whether an answer with status 200 may be kept. */
  isKept?(body: string): boolean;
  surrogateKeys?(path: string, body: string): readonly string[];
}

/** What is used of the delivery plugin's cache. */
export interface DeliveryCache {
  declare(routes: readonly CachedRoute[]): void;
  track(tables: readonly string[]): void;
  /** Says that what routes name so among their tables, and no table is, has changed. */
  change(names: readonly string[]): void;
  /** Said while an answer is made that changes with the clock. */
  holdsUntil(instant: Date): void;
  /** Names who knows when the next thing is due to be published, as an ISO instant. */
  foresee(ask: () => Promise<string | null>): void;
  /** Rises with every change of what anonymous readers may do. */
  rightsVersion(): number;
}

/** The cache in front of the public API; undefined where the plugin is not installed. */
export function deliveryCache(strapi: Core.Strapi): DeliveryCache | undefined {
  if (!Object.hasOwn(strapi.plugins, 'delivery')) return undefined;
  return pluginService<DeliveryCache>(strapi, 'delivery', 'cache');
}

const QUARTER_HOUR_MS = 15 * 60 * 1000;

/**
 * No day begins before it, wherever the school is: all time zones are whole quarters of an hour
 * away from UTC.
 */
export function nextQuarterHour(now: Date): Date {
  return new Date((Math.floor(now.getTime() / QUARTER_HOUR_MS) + 1) * QUARTER_HOUR_MS);
}
