import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';

const shape = {
  /** How long a shutdown waits for requests in flight. */
  shutdownSeconds: z.number().int().min(0).max(300).default(10),
  /** How long readiness is red before the app stops listening, for balancers that poll it. */
  drainSeconds: z.number().int().min(0).max(300).default(0),
  /** How long readiness waits for the database before it answers "not ready". */
  databaseSeconds: z.number().int().min(1).max(30).default(2),
  /** Whether the app's clock may be shifted; shown by readiness so that nobody overlooks it. */
  testClock: z.boolean().default(false),
};

export type DeliveryConfig = z.infer<z.ZodObject<typeof shape>>;

export const config = configFromZod('delivery', shape);

/** The parsed options, with defaults. */
export const deliveryConfig = (strapi: Core.Strapi): DeliveryConfig =>
  parseConfig('delivery', shape, strapi.config.get('plugin::delivery'));
