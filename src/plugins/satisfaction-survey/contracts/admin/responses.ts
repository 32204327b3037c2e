import { z } from 'zod';

import type { Answers } from '../../domain/answer/answer';
import type { Definition } from '../../domain/definition/definition';
import { LOCALE, SUBMISSION_CHANNELS } from '../public/submission';
import { page, personName, reason, totals } from './common';

export const STANDINGS = ['counted', 'pending', 'excluded'] as const;
export const FLAGS = ['honeypot', 'quick', 'straightLine', 'waited'] as const;
export type Flag = (typeof FLAGS)[number];

export const listedResponse = z.strictObject({
  id: z.number().int(),
  revision: z.number().int(),
  /** No finer than the hour, `2025-10-13T09:00:00.000Z`. */
  hour: z.string(),
  locale: z.string(),
  channel: z.enum(SUBMISSION_CHANNELS),
  standing: z.enum(STANDINGS),
  isLate: z.boolean(),
  flags: z.array(z.enum(FLAGS)).readonly(),
});
export type ListedResponse = z.infer<typeof listedResponse>;

/** `GET /satisfaction-survey/surveys/:id/responses` */
export const responsesQuery = z.strictObject({
  page,
  standing: z.enum(STANDINGS).optional(),
  flagged: z.enum(['true', 'false']).optional(),
  late: z.enum(['true', 'false']).optional(),
});
export const responsesResponse = z.strictObject({
  responses: z.array(listedResponse).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
  totals,
});
export type ResponsesResponse = z.infer<typeof responsesResponse>;

/** `GET …/responses/:responseId` */
export const responseResponse = z.strictObject({
  response: listedResponse,
  answers: z.custom<Answers>(),
  /** The questionnaire as it was answered. */
  definition: z.custom<Definition>(),
  /** Exclusions, inclusions and decisions, the newest first. */
  events: z
    .array(
      z.strictObject({
        name: z.enum(['exclude', 'include', 'acceptLate', 'refuseLate']),
        at: z.string(),
        by: personName.nullable(),
        reason: z.string(),
      }),
    )
    .readonly(),
});
export type ResponseResponse = z.infer<typeof responseResponse>;

/**
 * `POST …/responses/:responseId/exclude`, `/include`, `/accept-late`, `/refuse-late`. The reason of an
 * exclusion is told to the holder of the receipt.
 */
export const decisionRequest = z.strictObject({ reason });
export type DecisionRequest = z.infer<typeof decisionRequest>;

/** `POST …/responses`: a paper questionnaire that is typed in. */
export const paperRequest = z.strictObject({
  key: z.string().max(64),
  locale: z.string().regex(LOCALE),
  answers: z.record(z.string(), z.unknown()),
});
