import type { Core } from '@strapi/strapi';
import { TICKETS } from '../../feedback/tables';
import { pluginService } from '../../shared/strapi/plugin-service';
import { nextQuarterHour, type CachedRoute, type DeliveryCache } from '../delivery-cache';

/** A plugin's service that names the own tables of which its public answers are made. */
interface PublicReading {
  tables(): readonly string[];
}

const DISCLOSURE = 'disclosure';
const SCHEDULE = 'publication-schedule';

/**
 * Answers that are made of own tables: the catalogue of disclosure and its report, what is announced,
 * and figures. They say what is the case today, so they hold until a day can begin.
 */
export function declareFigures(strapi: Core.Strapi, cache: DeliveryCache, prefix: string): void {
  const ofDay = (name: string, path: string): CachedRoute => ({
    path: new RegExp(`^${prefix}/${path}$`),
    ...{ until: nextQuarterHour, surrogateKeys: () => [name] },
  });
  cache.track([TICKETS]);
  cache.declare([
    ofDay('feedback', 'feedback/figures'),
    ofDay('information-request', 'information-request-figures'),
  ]);
  if (Object.hasOwn(strapi.plugins, DISCLOSURE)) {
    cache.track(pluginService<PublicReading>(strapi, DISCLOSURE, 'publicReading').tables());
    cache.declare([ofDay(DISCLOSURE, 'disclosure/(?:catalogue|report)')]);
  }
  if (Object.hasOwn(strapi.plugins, SCHEDULE)) {
    // The default language is a setting of Strapi.
    const settings = strapi.db.metadata.get('strapi::core-store').tableName;
    const own = pluginService<PublicReading>(strapi, SCHEDULE, 'publicReading').tables();
    cache.track([settings, ...own]);
    const path = new RegExp(`^${prefix}/${SCHEDULE}/upcoming$`);
    cache.declare([{ path, surrogateKeys: () => ['upcoming'] }]);
  }
}
