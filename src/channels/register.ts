import type { Core } from '@strapi/strapi';
import { isLocale, LOCALES, type Locale } from '../content/locales';
import { pluginService } from '../shared/strapi/plugin-service';
import { calendarOffers, readCalendar } from './calendar/calendar-source';
import { feedOffers, readFeed } from './feeds/feed-source';
import { tableFacts } from './open-data/table-facts';
import { dataPublisher, readTable, tableOffers } from './open-data/table-source';
import { registerSending } from './sending/sending-routes';
import { registerTexts } from './texts/texts-route';

/** What the delivery plugin takes; see its README. */
interface ChannelService {
  register(sources: Readonly<Record<string, unknown>>): void;
}

interface Asked {
  readonly locale: string;
  readonly at: string;
  readonly origin: string;
}

/** Tells the delivery plugin what this school publishes, and the panel what to say of it elsewhere. */
export function registerChannels(strapi: Core.Strapi): void {
  registerTexts(strapi);
  registerSending(strapi);
  if (!Object.hasOwn(strapi.plugins, 'delivery')) return;
  pluginService<ChannelService>(strapi, 'delivery', 'channels').register({
    locales: LOCALES,
    feeds: (locale: string) => feedOffers(known(locale)),
    readFeed: (name: string, asked: Asked) => readFeed(strapi, name, inLocale(asked)),
    calendars: (locale: string) => calendarOffers(known(locale)),
    readCalendar: (name: string, asked: Asked) => readCalendar(strapi, name, inLocale(asked)),
    publisher: (asked: Asked) => dataPublisher(strapi, inLocale(asked)),
    datasets: (locale: string) => tableOffers(strapi, known(locale)),
    datasetFacts: () => tableFacts(strapi),
    readRows: (name: string, asked: Asked) => readTable(strapi, name, inLocale(asked)),
  });
}

/** @throws for a language that is none of `locales`, which the plugin asks for never */
function known(locale: string): Locale {
  if (isLocale(locale)) return locale;
  throw new Error(`Not a language of the content: ${locale}`);
}

function inLocale(asked: Asked) {
  return { ...asked, locale: known(asked.locale) };
}
