import { z } from 'zod';

import {
  askedTime,
  id,
  instant,
  missedRule,
  page,
  personName,
  reason,
  target,
  version,
} from './common';
import { shownPlan } from './plans';
import { shownPreview } from './preview';

const mode = z.enum(['atomic', 'oneByOne']);
const state = z.enum([
  ...(['waiting', 'running', 'needsAttention', 'done', 'partlyDone', 'calledOff'] as const),
]);

export const shownBundle = z.strictObject({
  ...{ id, title: z.string(), mode, state },
  /** Of its plans; null when they are gone. */
  plannedAt: instant.nullable(),
  /** How many plans it has that the reader may see. */
  plans: z.number().int(),
  madeAt: instant,
  madeBy: personName.nullable(),
});
export type ShownBundle = z.infer<typeof shownBundle>;

/** `GET /publication-schedule/bundles`, the newest first */
export const bundlesQuery = z.strictObject({ page });
export const bundlesResponse = z.strictObject({
  bundles: z.array(shownBundle).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
});
export type BundlesResponse = z.infer<typeof bundlesResponse>;

const bundleTarget = z.strictObject({
  ...target,
  replaces: z.array(z.strictObject({ id, version })).max(1).default([]),
});

/** `POST /publication-schedule/bundles`: publications at one instant, made all or none. */
export const createBundleRequest = z.strictObject({
  title: z.string().trim().min(1).max(200),
  mode: mode.default('atomic'),
  time: askedTime,
  targets: z.array(bundleTarget).max(200),
  missedRule: missedRule.optional(),
  isAnnounceable: z.boolean().default(false),
});
export type CreateBundleRequest = z.input<typeof createBundleRequest>;

/** `GET /publication-schedule/bundles/:id`: with what would become of it now, in the order of plans. */
export const bundleResponse = z.strictObject({
  bundle: shownBundle,
  plans: z.array(shownPlan).readonly(),
  preview: z.array(shownPreview).readonly(),
});
export type BundleResponse = z.infer<typeof bundleResponse>;

/**
 * `POST /publication-schedule/bundles/:id/add`: more publications at the instant of the bundle, all or
 * none. One is taken out by calling its plan off.
 */
export const addToBundleRequest = z.strictObject({
  targets: z.array(bundleTarget).min(1).max(200),
  isAnnounceable: z.boolean().default(false),
});
export type AddToBundleRequest = z.input<typeof addToBundleRequest>;

/** All live plans of the bundle, as they were read. */
const members = z.array(z.strictObject({ id, version })).min(1).max(200);

/** `POST /publication-schedule/bundles/:id/move`: all of them or none. */
export const moveBundleRequest = z.strictObject({ plans: members, to: askedTime });
export type MoveBundleRequest = z.input<typeof moveBundleRequest>;

/** `POST /publication-schedule/bundles/:id/cancel`: all of them or none. */
export const cancelBundleRequest = z.strictObject({ plans: members, reason });
export type CancelBundleRequest = z.input<typeof cancelBundleRequest>;
