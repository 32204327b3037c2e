import { z } from 'zod';

import { id, instant, said, target, verb } from './common';
import { createRequest } from './plans';

export const PREVIEW_OUTCOMES = [
  ...(['runs', 'needsAttention', 'missed', 'skipped', 'waits', 'ended', 'refused'] as const),
] as const;

/** What would become of a plan, were it carried out now. Nothing is changed to find it out. */
export const shownPreview = z.strictObject({
  /** Null when the plan is only wanted. */
  planId: id.nullable(),
  ...{ verb, ...target },
  title: z.string(),
  /** Null when the time has no instant. */
  plannedAt: instant.nullable(),
  /** What the clocks of the plan's zone show then, and how far they are ahead of UTC: `+08:00`. */
  local: z.string().nullable(),
  zone: z.string(),
  offset: z.string().nullable(),
  /** Said where the clocks skip the time or show it twice. */
  zoneNote: z.string().nullable(),
  outcome: z.enum(PREVIEW_OUTCOMES),
  /** Its turn among those that run, from 1; null when it does not. */
  order: z.number().int().nullable(),
  reasons: z.array(said.extend({ severity: z.enum(['error', 'warning']) })).readonly(),
});
export type ShownPreview = z.infer<typeof shownPreview>;

/** `POST /publication-schedule/preview`: of plans that are there, or that are only wanted. */
export const previewRequest = z.strictObject({
  planIds: z.array(id).max(100).default([]),
  wanted: z.array(createRequest).max(100).default([]),
});
export type PreviewRequest = z.input<typeof previewRequest>;

export const previewResponse = z.strictObject({
  at: instant,
  previews: z.array(shownPreview).readonly(),
  warnings: z.array(said).readonly(),
});
export type PreviewResponse = z.infer<typeof previewResponse>;
