import { z } from 'zod';

import { caseState, comment, id, instant, personName, reason, titles, version } from './common';

/** Why a person cannot take a step, for machines; the panel has the sentence. */
const refusal = z.strictObject({
  code: z.string(),
  details: z.record(z.string(), z.unknown()),
});
export type ShownRefusal = z.infer<typeof refusal>;

const requirement = z.strictObject({
  key: z.string(),
  /** Who may meet it, in words: a role, a post or a person. */
  approver: z.string(),
  quorum: z.number().int(),
  missing: z.number().int(),
  approvals: z
    .array(
      z.strictObject({
        by: personName,
        for: personName.nullable(),
        at: instant,
        comment: z.string().nullable(),
      }),
    )
    .readonly(),
  /** Who could approve today; at most ten. */
  able: z.array(personName).readonly(),
  /** For whom the reader may decide here: null for oneself. Empty when the reader may not. */
  mine: z.array(personName.nullable()).readonly(),
  /** Why the reader may not, where the reader might expect to. */
  refusal: refusal.nullable(),
});
export type ShownRequirement = z.infer<typeof requirement>;

const step = z.strictObject({
  key: z.string(),
  kind: z.enum(['approval', 'check']),
  titles,
  state: z.enum(['done', 'current', 'waiting']),
  dueOn: z.string().nullable(),
  workdaysLate: z.number().int(),
  requirements: z.array(requirement).readonly(),
});
export type ShownStep = z.infer<typeof step>;

/** One thing that happened to the case, newest first. */
const caseEvent = z.strictObject({
  name: z.string(),
  at: instant,
  by: personName.nullable(),
  for: personName.nullable(),
  round: z.number().int(),
  stepKey: z.string().nullable(),
  verdict: z.enum(['approve', 'requestChanges', 'reject']).nullable(),
  text: z.string().nullable(),
});
export type ShownCaseEvent = z.infer<typeof caseEvent>;

/** Personal data or a listed word in the text; never the number itself. */
const finding = z.strictObject({
  fingerprint: z.string(),
  kind: z.string(),
  /** The path of the field, and what the form calls it. */
  field: z.string(),
  label: z.string(),
  locale: z.string().nullable(),
  excerpt: z.string(),
  justification: z.strictObject({ by: personName, at: instant, reason: z.string() }).nullable(),
});
export type ShownFinding = z.infer<typeof finding>;

export const shownCase = z.strictObject({
  id,
  version,
  state: caseState,
  round: z.number().int(),
  locales: z.array(z.string()).readonly(),
  submittedBy: personName.nullable(),
  submittedAt: instant.nullable(),
  comment: z.string().nullable(),
  policyTitles: titles.nullable(),
  track: z.enum(['standard', 'fast']).nullable(),
  steps: z.array(step).readonly(),
  events: z.array(caseEvent).readonly(),
  /** Something was published before everybody approved. */
  owesReview: z.boolean(),
  validUntil: instant.nullable(),
});
export type ShownCase = z.infer<typeof shownCase>;

/** Why the document cannot be published now; empty when the gate is open. */
const gateReason = z.strictObject({
  code: z.enum(['noPolicy', 'noCase', 'inReview', 'stateClosed', 'localesNotCovered', 'lapsed']),
  details: z.record(z.string(), z.unknown()),
});
export type ShownGateReason = z.infer<typeof gateReason>;

/** What the reader may do now. */
const ACTIONS = [
  ...(['submit', 'decide', 'withdraw', 'cancel', 'reassign', 'override'] as const),
  ...(['approveAfterwards', 'justify'] as const),
] as const;

/** `GET /approval/documents/:uid/:documentId?locale=` */
export const documentResponse = z.strictObject({
  /** False: nothing here waits for anybody, and the rest is empty. */
  isGated: z.boolean(),
  /** Locales that are there and could be covered. */
  locales: z.array(z.string()).readonly(),
  digest: z.string().nullable(),
  policyTitles: titles.nullable(),
  gate: z.strictObject({ isOpen: z.boolean(), reasons: z.array(gateReason).readonly() }),
  case: shownCase.nullable(),
  findings: z.array(finding).readonly(),
  actions: z.array(z.enum(ACTIONS)).readonly(),
  /** True: nobody, or only the authors, could approve today. */
  isDeadlocked: z.boolean(),
  /** True when saving is refused while the case is in review. */
  isLocked: z.boolean(),
});
export type DocumentResponse = z.infer<typeof documentResponse>;

/** `POST /approval/documents/:uid/:documentId/submit` */
export const submitRequest = z.strictObject({
  locales: z.array(z.string()).min(1).max(20),
  comment: comment.default(null),
  version,
});
export type SubmitRequest = z.input<typeof submitRequest>;

/** `POST /approval/documents/:uid/:documentId/override` */
export const overrideRequest = z.strictObject({
  locales: z.array(z.string()).min(1).max(20),
  reason,
  version,
});
export type OverrideRequest = z.input<typeof overrideRequest>;

/** `POST /approval/documents/:uid/:documentId/justify` */
export const justifyRequest = z.strictObject({ fingerprint: z.string().max(128), reason });
export type JustifyRequest = z.input<typeof justifyRequest>;

/**
 * One field that differs from what is public. Values are as people read them: names of related
 * documents and files, amounts in yuan. Both are the same text where only what is behind it differs.
 */
const fieldDifference = z.strictObject({
  field: z.string(),
  label: z.string(),
  locale: z.string().nullable(),
  /** Null where there is nothing on that side. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});
export type FieldDifference = z.infer<typeof fieldDifference>;

/** `GET /approval/documents/:uid/:documentId/difference` against `published` or `submitted`. */
export const differenceResponse = z.strictObject({
  /** False when nothing was published yet: then everything is new. */
  wasPublished: z.boolean(),
  differences: z.array(fieldDifference).readonly(),
});
export type DifferenceResponse = z.infer<typeof differenceResponse>;
