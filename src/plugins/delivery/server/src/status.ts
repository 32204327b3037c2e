import type { Core } from '@strapi/strapi';

import { type Clock, systemClock } from '../../../../shared/clock';
import type { StatusResponse } from '../../contracts';
import { isAnybodyTold } from './announcements/tell';
import { readOutbox } from './announcements/read-outbox';
import { lastPublication } from './domain/published';
import { checkReadiness } from './health';
import { publishedTypes } from './store';

/** Everything the status page shows, asked now. */
export async function readStatus(
  strapi: Core.Strapi,
  clock: Clock = systemClock,
): Promise<StatusResponse> {
  const readiness = await checkReadiness(strapi);
  const published = await publishedTypes(strapi);
  return {
    readiness,
    database: { client: strapi.db.dialect.client },
    version: {
      app: strapi.config.get('info.version', ''),
      strapi: strapi.config.get('info.strapi', ''),
    },
    uptimeSeconds: Math.floor(process.uptime()),
    published,
    lastPublishedAt: lastPublication(published),
    announcements: { isOn: isAnybodyTold(strapi), ...(await readOutbox(strapi)) },
    checkedAt: clock.now().toISOString(),
  };
}
