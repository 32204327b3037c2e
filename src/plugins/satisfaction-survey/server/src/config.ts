import type { Core } from '@strapi/strapi';
import { z } from 'zod';

import { configFromZod, parseConfig } from '../../../../shared/strapi/config-from-zod';
import { SCHOOL_TIME_ZONE } from '../../../../shared/zoned-time';

const shape = {
  /** Where the school is: its days are those of "today". */
  timeZone: z.string().min(1).default(SCHOOL_TIME_ZONE),
  /** No count of fewer people is told, unless a survey asks for more. */
  smallestCell: z.number().int().min(3).max(100).default(5),
  /** What a person needs at least to fill in a questionnaire, in seconds; 0 asks for no time. */
  minimumSeconds: z.number().int().min(0).max(600).default(3),
  /** Submissions a minute from one address, to one survey, and in all, from which on each costs work. */
  warmPerAddress: z.number().int().min(0).default(120),
  warmPerSurvey: z.number().int().min(0).default(3000),
  warmInAll: z.number().int().min(0).default(12_000),
  /** The work: the most numbers that have to be tried. */
  proofMaxNumber: z.number().int().min(1000).max(10_000_000).default(50_000),
  /** What a client that cannot work waits instead, in seconds. */
  waitSeconds: z.number().int().min(1).max(600).default(20),
};

export type SurveyConfig = z.infer<z.ZodObject<typeof shape>>;

export const config = configFromZod('satisfaction-survey', shape);

const parsed = new WeakMap<Core.Strapi, SurveyConfig>();

/** The parsed options, with defaults; they do not change while the app runs. */
export function surveyConfig(strapi: Core.Strapi): SurveyConfig {
  const known = parsed.get(strapi);
  if (known !== undefined) return known;
  const name = 'satisfaction-survey';
  const fresh = parseConfig(name, shape, strapi.config.get(`plugin::${name}`));
  parsed.set(strapi, fresh);
  return fresh;
}
