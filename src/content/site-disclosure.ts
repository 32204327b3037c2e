import type { Core } from '@strapi/strapi';
import { systemClock } from '../shared/clock';
import { pluginService } from '../shared/strapi/plugin-service';
import type { DisclosureSources } from '../site/disclosure/reading';
import type { Locale } from './locales';

interface PublicReading {
  catalogue(query: { readonly locale: Locale }, at: string): Promise<unknown>;
  report(query: { readonly locale: Locale }, at: string): Promise<unknown>;
}

interface Plans {
  upcoming(
    at: string,
    asked: { readonly locale: Locale; readonly limit: number },
  ): Promise<unknown>;
}

/** Announcements that a page shows. */
const UPCOMING_SHOWN = 10;

/** What the public may read of two plugins; each may be switched off. */
export function disclosureSources(strapi: Core.Strapi): DisclosureSources {
  const now = () => systemClock.now().toISOString();
  const has = (plugin: string) => Object.hasOwn(strapi.plugins, plugin);
  const reading = () => pluginService<PublicReading>(strapi, 'disclosure', 'publicReading');
  const plans = () => pluginService<Plans>(strapi, 'publication-schedule', 'plans');
  return {
    catalogue: async (locale) =>
      has('disclosure') ? reading().catalogue({ locale }, now()) : undefined,
    report: async (locale) => (has('disclosure') ? reading().report({ locale }, now()) : undefined),
    upcoming: async (locale) =>
      has('publication-schedule')
        ? plans().upcoming(now(), { locale, limit: UPCOMING_SHOWN })
        : undefined,
  };
}
