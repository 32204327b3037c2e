import type { Core } from '@strapi/strapi';
import { systemClock } from '../shared/clock';
import { pluginService } from '../shared/strapi/plugin-service';
import type { SurveySources } from '../site/surveys/reading';

interface PublicReading {
  list(query: object, now: Date): Promise<unknown>;
  survey(slug: string, now: Date): Promise<unknown>;
  results(slug: string): Promise<unknown>;
  element(): Promise<unknown>;
}

/** What the public may read of the survey plugin, which may be switched off. */
export function surveySources(strapi: Core.Strapi): SurveySources {
  const isOn = () => Object.hasOwn(strapi.plugins, 'satisfaction-survey');
  const reading = () =>
    pluginService<PublicReading>(strapi, 'satisfaction-survey', 'publicReading');
  return {
    list: async (query) => (isOn() ? reading().list(query, systemClock.now()) : undefined),
    survey: async (slug) => (isOn() ? reading().survey(slug, systemClock.now()) : undefined),
    results: async (slug) => (isOn() ? reading().results(slug) : undefined),
    element: async () => (isOn() ? reading().element() : undefined),
  };
}
