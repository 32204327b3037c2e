import type { Core } from '@strapi/strapi';

import type { PublicCalendar } from './domain/calendar/public-calendar';
import type { Feed } from './domain/feeds/feed';
import type { DataPublisher, Dataset, FactsOfDatasets, RowPages } from './domain/open-data/dataset';

/** A feed or a calendar by the name it has in its address, and how people call it. */
export interface Offer {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

/** How an answer is asked for: in a language, at an instant, for a site at an address. */
export interface Asked {
  readonly locale: string;
  /** ISO instant */
  readonly at: string;
  /** `https://www.example.edu`, or nothing where the public address is not configured. */
  readonly origin: string;
}

/**
 * What the plugin cannot know and the app tells it: the plugin writes formats, the app says what is
 * published. All of it may be left out; what is not there is offered to nobody.
 */
export interface ChannelSources {
  /** Languages of the content, the default one first. */
  readonly locales: readonly string[];
  readonly feeds: (locale: string) => readonly Offer[];
  /** The newest publications under a name of `feeds`; undefined for another name. */
  readonly readFeed: (name: string, asked: Asked) => Promise<Feed | undefined>;
  readonly calendars: (locale: string) => readonly Offer[];
  readonly readCalendar: (name: string, asked: Asked) => Promise<PublicCalendar | undefined>;
  readonly publisher: (asked: Asked) => Promise<DataPublisher>;
  readonly datasets: (locale: string) => readonly Dataset[];
  /** Of `datasets`: since when, until when and about what time there is something in them. */
  readonly datasetFacts: (asked: Asked) => Promise<FactsOfDatasets>;
  /** All rows under a name of `datasets`, in the order of its fields. */
  readonly readRows: (name: string, asked: Asked) => RowPages;
}

const NOTHING: ChannelSources = {
  locales: ['en'],
  feeds: () => [],
  readFeed: async () => undefined,
  calendars: () => [],
  readCalendar: async () => undefined,
  publisher: async ({ locale }) => ({ name: '', url: '', license: null, language: locale }),
  datasets: () => [],
  datasetFacts: async () => new Map(),
  readRows: async function* () {},
};

const registered = new WeakMap<Core.Strapi, ChannelSources>();

/** Adds sources; one that is there already is replaced. Call it in the app's `register`. */
export function registerSources(strapi: Core.Strapi, sources: Partial<ChannelSources>): void {
  registered.set(strapi, { ...sourcesOf(strapi), ...sources });
}

export function sourcesOf(strapi: Core.Strapi): ChannelSources {
  return registered.get(strapi) ?? NOTHING;
}
