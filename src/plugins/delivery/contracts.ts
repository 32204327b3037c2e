import { z } from 'zod';

/** What must hold before the app may be sent traffic. */
export const READINESS_CHECKS = ['running', 'database', 'ownTables', 'administrator'] as const;

export type ReadinessCheckName = (typeof READINESS_CHECKS)[number];

const readinessCheck = z.strictObject({
  name: z.enum(READINESS_CHECKS),
  ok: z.boolean(),
});

/** `GET /healthz/live`: the process answers. */
export const livenessResponse = z.strictObject({ status: z.literal('live') });

/** `GET /healthz/ready`: 200 when ready, 503 when not. */
export const readinessResponse = z.strictObject({
  status: z.enum(['ready', 'notReady']),
  checks: z.array(readinessCheck).readonly(),
  /** Present and true only where the clock may be shifted, which is never a real school. */
  testClock: z.literal(true).optional(),
});

const publishedType = z.strictObject({
  uid: z.string(),
  displayName: z.string(),
  /** Documents with at least one published locale. */
  documents: z.number().int(),
  /** An ISO instant. */
  lastPublishedAt: z.string().nullable(),
});

/** A message to another system that was given up, and why. */
const givenUp = z.strictObject({
  /** Whom it was for: `delivery.webhook/<receiver>`, or `delivery.purge`. */
  topic: z.string(),
  failure: z.string(),
  /** When the last attempt ended, an ISO instant. */
  at: z.string(),
});

/** `GET /delivery/status` of the admin API. */
export const statusResponse = z.strictObject({
  readiness: readinessResponse,
  database: z.strictObject({ client: z.string() }),
  version: z.strictObject({ app: z.string(), strapi: z.string() }),
  uptimeSeconds: z.number().int(),
  published: z.array(publishedType).readonly(),
  lastPublishedAt: z.string().nullable(),
  /** What other systems are told of publications. */
  announcements: z.strictObject({
    /** Whether anybody is to be told. */
    isOn: z.boolean(),
    waiting: z.number().int(),
    givenUp: z.number().int(),
    /** The newest of them. */
    newestGivenUp: z.array(givenUp).readonly(),
  }),
  /** When this was asked, an ISO instant. */
  checkedAt: z.string(),
});

export type LivenessResponse = z.infer<typeof livenessResponse>;
export type ReadinessResponse = z.infer<typeof readinessResponse>;
export type ReadinessCheck = z.infer<typeof readinessCheck>;
export type PublishedType = z.infer<typeof publishedType>;
export type GivenUp = z.infer<typeof givenUp>;
export type StatusResponse = z.infer<typeof statusResponse>;
