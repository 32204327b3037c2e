import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';
import { announcementsShape } from './announcements/config';

const shape = {
  /** How long a shutdown waits for requests in flight. */
  shutdownSeconds: z.number().int().min(0).max(300).default(10),
  /** How long readiness is red before the app stops listening, for balancers that poll it. */
  drainSeconds: z.number().int().min(0).max(300).default(0),
  /** How long readiness waits for the database before it answers "not ready". */
  databaseSeconds: z.number().int().min(1).max(30).default(2),
  /** Opens `/metrics` to whoever has it; without one there is no such address. */
  metricsToken: z
    .string()
    .refine((token) => token === '' || token.length >= 16, 'at least 16 characters')
    .default(''),
  /** Whether the app's clock may be shifted; shown by readiness so that nobody overlooks it. */
  testClock: z.boolean().default(false),
  cache: z
    .strictObject({
      /** Whether public answers are kept. */
      isOn: z.boolean().default(true),
      /** Memory for kept answers. */
      megabytes: z.number().int().min(1).max(4096).default(64),
      /** The attribute that says when a document stops being public by itself. */
      expiryAttribute: z.string().default('expiresAt'),
    })
    .prefault({}),
  ...announcementsShape,
};

export type DeliveryConfig = z.infer<z.ZodObject<typeof shape>>;

export const config = configFromZod('delivery', shape);

/** The parsed options, with defaults. */
export const deliveryConfig = (strapi: Core.Strapi): DeliveryConfig =>
  parseConfig('delivery', shape, strapi.config.get('plugin::delivery'));
