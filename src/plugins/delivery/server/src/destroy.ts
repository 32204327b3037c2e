import type { Core } from '@strapi/strapi';

import { deliveryConfig } from './config';
import { finishRequests } from './requests-in-flight';

/** Strapi calls this first on SIGTERM, before it cuts connections and closes the database. */
export const destroy = ({ strapi }: { strapi: Core.Strapi }): Promise<void> =>
  finishRequests(strapi, deliveryConfig(strapi).shutdownSeconds);
