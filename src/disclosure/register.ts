import type { Core } from '@strapi/strapi';
import { pluginService } from '../shared/strapi/plugin-service';
import { EVENT_FIELDS, eventsOf } from './events';
import { factsOf } from './facts';
import { linksOf } from './links';
import type { PublicationFact } from './shapes';

/** What the disclosure plugin takes; see its README. */
interface AppService {
  register(functions: Readonly<Record<string, unknown>>): void;
}

/** Tells the disclosure plugin what this school publishes and what happens in it. */
export function registerDisclosure(strapi: Core.Strapi): void {
  if (!Object.hasOwn(strapi.plugins, 'disclosure')) return;
  pluginService<AppService>(strapi, 'disclosure', 'app').register({
    eventFields: EVENT_FIELDS,
    eventsOf: () => eventsOf(strapi),
    factsOf: (document: { contentType: string; documentId: string }) => factsOf(strapi, document),
    linksOf: (facts: readonly PublicationFact[], locale: string) => linksOf(strapi, facts, locale),
  });
}
