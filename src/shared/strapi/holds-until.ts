import type { Core } from '@strapi/strapi';

import { pluginService } from './plugin-service';

interface Cache {
  holdsUntil(instant: Date): void;
}

/** Says of the answer that is being made from when on it would be another, though nothing is written. */
export function holdsUntil(strapi: Core.Strapi, instant: Date): void {
  if (!Object.hasOwn(strapi.plugins, 'delivery')) return;
  pluginService<Cache>(strapi, 'delivery', 'cache').holdsUntil(instant);
}
