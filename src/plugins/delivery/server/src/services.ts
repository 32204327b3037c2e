import type { Core } from '@strapi/strapi';

import type { Figure } from '../../../../shared/strapi/metrics';
import { isAnybodyTold, tellChanges, type Observed } from './announcements/tell';
import { cacheOf } from './cache/cache';
import type { CachedRoute } from './cache/cached-routes';
import { holdsUntil } from './cache/reading';
import { rightsTables, tablesOfType } from './cache/tracked-tables';
import { registerSources, sourcesOf, type ChannelSources } from './channels/sources';
import { metricsOf } from './metrics/registry';
import { openApiPaths } from './channels/openapi-paths';

/** A route whose answers are kept, as others declare it. */
export type DeclaredRoute = Omit<CachedRoute, 'tables'> & {
  /** Types whose documents, or what belongs to them, the answers can contain. */
  readonly types?: readonly string[];
  /** Further tables, of those that are tracked, or names that `change` is told. */
  readonly tables?: readonly string[];
};

/** What other parts of an app may ask: `strapi.plugin('delivery').service('cache')`, `'announcements'`, `'metrics'` and `'channels'`. */
export const services = {
  /** What everybody may ask, as OpenAPI. */
  openApi: () => ({ paths: openApiPaths }),
  cache: ({ strapi }: { readonly strapi: Core.Strapi }) => ({
    /** From now on their answers are kept until something changes of what they were made of. */
    declare(routes: readonly DeclaredRoute[]): void {
      cacheOf(strapi)?.routes.declare(
        routes.map(({ types = [], tables = [], ...route }) => ({
          ...route,
          tables: [...types.flatMap((uid) => tablesOfType(strapi, uid)), ...tables],
        })),
      );
    },
    /** Counts changes of own tables, so that answers made of them can be kept. */
    track(tables: readonly string[]): void {
      cacheOf(strapi)?.changes.track(tables);
    },
    /** Says that what routes name so among their tables, and no table is, has changed. */
    change(names: readonly string[]): void {
      cacheOf(strapi)?.clock.change(names);
    },
    /** Called while an answer is made that changes with the clock. */
    holdsUntil,
    /**
     * Names who knows when the next thing is due to be published, as an ISO instant: caches in front
     * are told to keep nothing beyond it.
     */
    foresee(ask: () => Promise<string | null>): void {
      cacheOf(strapi)?.horizon.foresee(ask);
    },
    /** Rises with every change of what anonymous readers may do. */
    rightsVersion: (): number => cacheOf(strapi)?.clock.lastChange(rightsTables(strapi)) ?? 0,
    /** What the cache holds and how often it could answer, since the start. */
    figures() {
      const cache = cacheOf(strapi);
      return cache && { ...cache.counts, bytes: cache.entries.bytes, entries: cache.entries.size };
    },
    /** Forgets everything, as after files were changed by hand. */
    purge(): void {
      cacheOf(strapi)?.clock.changeAll();
      cacheOf(strapi)?.entries.clear();
    },
  }),
  /** Who is told that something public has changed: webhooks, and a cache in front. */
  announcements: ({ strapi }: { readonly strapi: Core.Strapi }) => ({
    /** Without anybody to tell, documents need not be read before and after they change. */
    isAnybodyTold: (): boolean => isAnybodyTold(strapi),
    /** To be called in the transaction that changes the documents. */
    tell: (observed: readonly Observed[]): Promise<void> => tellChanges(strapi, observed),
  }),
  metrics: ({ strapi }: { readonly strapi: Core.Strapi }) => ({
    /** Shows figures at `/metrics`, each read anew at every scrape. */
    add: (figures: readonly Figure[]): void => metricsOf(strapi).add(figures),
  }),
  /** What the app publishes, for feeds and calendars. */
  channels: ({ strapi }: { readonly strapi: Core.Strapi }) => ({
    register: (sources: Partial<ChannelSources>) => registerSources(strapi, sources),
    /** What is offered as feeds, calendars and tables, in one of the languages of the content. */
    offers(locale: string) {
      const { feeds, calendars, datasets } = sourcesOf(strapi);
      return { feeds: feeds(locale), calendars: calendars(locale), tables: datasets(locale) };
    },
  }),
};
