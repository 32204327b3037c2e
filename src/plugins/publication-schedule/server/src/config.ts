import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';
import { SCHOOL_TIME_ZONE } from '../../../../shared/zoned-time';
import { isZone } from './domain/time/zone';

const name = z.string().min(1);

/** Three signs of life have to fit into a lease, each a question to a database that may be busy. */
const SHORTEST_LEASE_SECONDS = 5;
const LONGEST_LEASE_SECONDS = 3600;

const shape = {
  /** Where plans are meant that name no zone. */
  timeZone: name
    .refine(isZone, 'is no time zone; name one such as Asia/Shanghai')
    .default(SCHOOL_TIME_ZONE),
  /** The type that lists days which are not what the week says; without one Monday to Friday. */
  calendar: z
    .strictObject({
      ...{ uid: name, day: name, isWorkday: name },
      /** What the day is called where it is shown: 国庆节. */
      label: name.optional(),
    })
    .nullable()
    .default(null),
  /** False for a process that only serves, or a command: it carries out nothing that is due. */
  isRunner: z.boolean().default(true),
  /**
   * How long a run may take without a sign of life, in seconds. Shorter: what a process that ended
   * held goes out sooner. Longer than the longest pause of a process that goes on afterwards.
   */
  leaseSeconds: z.int().min(SHORTEST_LEASE_SECONDS).max(LONGEST_LEASE_SECONDS).default(60),
  /** Names this installation, so that a copy of its database publishes nothing by itself. */
  installationId: name.max(100).nullable().default(null),
  /** Address of the admin panel in calendars; without one links are left out. */
  url: z.url().nullable().default(null),
};

export type ScheduleConfig = z.infer<z.ZodObject<typeof shape>>;

export const config = configFromZod('publication-schedule', shape);

const parsed = new WeakMap<Core.Strapi, ScheduleConfig>();

/** The parsed options, with defaults; they do not change while the app runs. */
export function scheduleConfig(strapi: Core.Strapi): ScheduleConfig {
  const known = parsed.get(strapi);
  if (known !== undefined) return known;
  const options = strapi.config.get('plugin::publication-schedule');
  const fresh = parseConfig('publication-schedule', shape, options);
  parsed.set(strapi, fresh);
  return fresh;
}
