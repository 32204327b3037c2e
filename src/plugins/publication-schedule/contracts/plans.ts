import { z } from 'zod';

import {
  askedTakeDown,
  askedTime,
  gapOrFold,
  id,
  idInQuery,
  instant,
  missedRule,
  page,
  personName,
  planState,
  range,
  reason,
  said,
  target,
  verb,
  version,
} from './common';

/** What the reader may do with a plan now. */
const ACTIONS = ['move', 'pause', 'resume', 'cancel', 'runNow', 'adopt'] as const;
export type PlanAction = (typeof ACTIONS)[number];

export const shownPlan = z.strictObject({
  ...{ id, version, verb, ...target, state: planState },
  /** Of the document when the plan was last changed. */
  title: z.string(),
  /** What the type is called. */
  typeName: z.string(),
  /** As it was meant. */
  time: z.strictObject({ local: z.string(), zone: z.string(), gapOrFold }),
  /** Null where the time was named; else how many workdays after the publication. */
  workdays: z.number().int().nullable(),
  plannedAt: instant,
  /** From when on it may run; null while it may not, whatever its time. */
  dueAt: instant.nullable(),
  /** When it was done, and how many seconds after the planned instant. */
  doneAt: instant.nullable(),
  latenessSeconds: z.number().int().nullable(),
  missedRule,
  isAnnounceable: z.boolean(),
  bundleId: id.nullable(),
  /** Who made it or moved it last; null for a token or the system. */
  requester: personName.nullable(),
  /** True when it came with a copy of another database: it stands still until it is adopted. */
  isForeign: z.boolean(),
  changedAt: instant,
  /** Why it waits, failed or was called off; null where there is nothing to say. */
  reason: said.nullable(),
  actions: z.array(z.enum(ACTIONS)).readonly(),
});
export type ShownPlan = z.infer<typeof shownPlan>;

/** `GET /publication-schedule/plans`: what the reader may see, by planned instant. */
export const plansQuery = z.strictObject({
  page,
  /** Several are separated by commas. */
  state: z
    .string()
    .max(200)
    .transform((text) => text.split(','))
    .pipe(z.array(planState))
    .optional(),
  verb: verb.optional(),
  uid: z.string().max(255).optional(),
  locale: z.string().max(40).optional(),
  bundleId: idInQuery.optional(),
  from: range.from.optional(),
  to: range.to.optional(),
  order: z.enum(['planned', '-planned']).default('planned'),
});
export type PlansQuery = z.output<typeof plansQuery>;

export const plansResponse = z.strictObject({
  plans: z.array(shownPlan).readonly(),
  total: z.number().int(),
  pageSize: z.number().int(),
  contentTypes: z.array(z.strictObject({ uid: z.string(), name: z.string() })).readonly(),
});
export type PlansResponse = z.infer<typeof plansResponse>;

/** Something that happened to a plan, the newest first. */
const planEvent = z.strictObject({
  name: z.string(),
  at: instant,
  by: personName.nullable(),
  /** In the language of whoever asks. */
  message: z.string(),
});
export type ShownPlanEvent = z.infer<typeof planEvent>;

/** One attempt, the newest first. */
const run = z.strictObject({
  ...{ plannedAt: instant, startedAt: instant, endedAt: instant },
  outcome: planState,
  latenessSeconds: z.number().int(),
  /** Rows that were published or taken down. */
  entries: z.number().int(),
  runnerId: z.string(),
  reason: said.nullable(),
});
export type ShownRun = z.infer<typeof run>;

/** `GET /publication-schedule/plans/:id` */
export const planResponse = z.strictObject({
  plan: shownPlan,
  /** The other end of the window. */
  counterpart: shownPlan.nullable(),
  /** Said where the clocks skip the time or show it twice. */
  zoneNote: z.string().nullable(),
  events: z.array(planEvent).readonly(),
  runs: z.array(run).readonly(),
});
export type PlanResponse = z.infer<typeof planResponse>;

/** A plan that the user was shown and agrees to replace. */
const replaced = z.strictObject({ id, version });

const wish = z.strictObject({
  ...target,
  publish: askedTime.optional(),
  takeDown: askedTakeDown.optional(),
  missedRule: missedRule.optional(),
  /** Whether the public may see the title and the day beforehand. */
  isAnnounceable: z.boolean().default(false),
  replaces: z.array(replaced).max(2).default([]),
});

/**
 * `POST /publication-schedule/plans`: `publish`, `takeDown` or both, which is a window. Where a live
 * plan has the same target and verb the answer is 409 `SCHEDULE_PLAN_EXISTS`, whose details name
 * `planId`, `version` and `plannedAt`: sent again with these in `replaces` it takes its place.
 */
export const createRequest = wish.refine(
  ({ publish, takeDown }) => publish !== undefined || takeDown !== undefined,
  { path: ['publish'] },
);
export type CreateRequest = z.input<typeof createRequest>;
export type Wish = z.output<typeof createRequest>;

/** What was made or changed; `warnings` are told beside it. */
export const changedResponse = z.strictObject({
  plans: z.array(shownPlan).readonly(),
  warnings: z.array(said).readonly(),
});
export type ChangedResponse = z.infer<typeof changedResponse>;

/** `POST /publication-schedule/plans/:id/move`: a take-down may also be counted in workdays. */
export const moveRequest = z.strictObject({ version, to: askedTakeDown });
export type MoveRequest = z.input<typeof moveRequest>;

/** `POST …/pause`, `…/resume`, `…/run-now`, `…/adopt` */
export const stepRequest = z.strictObject({ version });
export type StepRequest = z.input<typeof stepRequest>;

/** `POST …/cancel` */
export const cancelRequest = z.strictObject({ version, reason });
export type CancelRequest = z.input<typeof cancelRequest>;

const change = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('create'), plan: createRequest }),
  moveRequest.extend({ kind: z.literal('move'), id }),
  cancelRequest.extend({ kind: z.literal('cancel'), id }),
  stepRequest.extend({ kind: z.enum(['pause', 'resume', 'runNow', 'adopt']), id }),
]);
export type Change = z.output<typeof change>;

/** `POST /publication-schedule/bulk`: several at once, each by itself. */
export const bulkRequest = z.strictObject({ changes: z.array(change).min(1).max(100) });
export type BulkRequest = z.input<typeof bulkRequest>;

/** In the order of the request. */
export const bulkResponse = z.strictObject({
  results: z
    .array(
      changedResponse.extend({
        /** Null when it was done. */
        error: said.extend({ details: z.record(z.string(), z.unknown()) }).nullable(),
      }),
    )
    .readonly(),
});
export type BulkResponse = z.infer<typeof bulkResponse>;
