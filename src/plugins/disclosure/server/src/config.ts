import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';
import { SCHOOL_TIME_ZONE } from '../../../../shared/zoned-time';

const name = z.string().min(1);

const shape = {
  /** Where the school is: its days decide what is due and what is late. */
  timeZone: name.default(SCHOOL_TIME_ZONE),
  /** First day of a fiscal year, `MM-DD`. */
  fiscalYearStart: z
    .string()
    .regex(/^(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/)
    .default('01-01'),
  /** The type that lists days which are not what the week says; without one Monday to Friday. */
  calendar: z.strictObject({ uid: name, day: name, isWorkday: name }).nullable().default(null),
  /** The type that lists school terms; without one no item can be owed per term. */
  terms: z
    .strictObject({ uid: name, key: name, startOn: name, endOn: name })
    .nullable()
    .default(null),
  /** The type that lists departments, for their names; without one they are called by their codes. */
  departments: z.strictObject({ uid: name, code: name, name }).nullable().default(null),
  /** The own table that says who works in which department, and its columns. */
  posts: z
    .strictObject({ table: name, userId: name, department: name, from: name, to: name })
    .nullable()
    .default(null),
  /** How many days before they begin periods are looked at, and obligations made. */
  daysAhead: z.number().int().min(7).max(400).default(60),
  /** How many fiscal years back obligations are looked at, besides the one that runs. */
  yearsBack: z.number().int().min(0).max(10).default(1),
  /** Workdays within which a ticket is to be accepted, for the figures on feedback. */
  acceptWorkdays: z.number().int().min(0).max(20).default(1),
  /** The attribute that holds the plain summary of a document, in types that have one. */
  summaryField: name.default('plainSummary'),
  /** Attributes whose texts readers never see, besides private ones: they are not measured. */
  unreadFields: z.array(name).default([]),
  /** Address of the admin panel in letters; without one links are left out. */
  url: z.url().nullable().default(null),
  /** Letters: sent by Strapi's e-mail plugin, or only mentioned in the log. */
  email: z.enum(['log', 'send']).default('log'),
};

export type DisclosureConfig = z.infer<z.ZodObject<typeof shape>>;

export const config = configFromZod('disclosure', shape);

const parsed = new WeakMap<Core.Strapi, DisclosureConfig>();

/** The parsed options, with defaults; they do not change while the app runs. */
export function disclosureConfig(strapi: Core.Strapi): DisclosureConfig {
  const known = parsed.get(strapi);
  if (known !== undefined) return known;
  const fresh = parseConfig('disclosure', shape, strapi.config.get('plugin::disclosure'));
  parsed.set(strapi, fresh);
  return fresh;
}
