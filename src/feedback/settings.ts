import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { TimeLimits } from './domain/deadlines';

const count = z.number().int().min(0).max(4000);

const settingsContract = z.strictObject({
  limits: z.strictObject({
    ...{ acceptWorkdays: count, replyWorkdays: count, fieldWorkdays: count },
    ...{ reopenWorkdays: count, silenceWorkdays: count, contactDays: count },
    contactMostDays: count,
  }),
  reportsPerMinute: z.number().int().min(0),
  receiptsPerMinute: z.number().int().min(0),
  minimumFillSeconds: z.number().int().min(0).max(600),
});

export interface FeedbackSettings {
  readonly limits: TimeLimits;
  /** Per address; 0 is without limit. */
  readonly reportsPerMinute: number;
  readonly receiptsPerMinute: number;
  /** What a person needs at least to fill in the form; 0 asks for no time. */
  readonly minimumFillSeconds: number;
}

/** `config/feedback.ts`, read strictly: a mistyped number stops the start. */
export function feedbackSettings(strapi: Core.Strapi): FeedbackSettings {
  return settingsContract.parse(strapi.config.get('feedback'));
}
