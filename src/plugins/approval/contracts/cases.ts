import { z } from 'zod';

import {
  caseState,
  comment,
  id,
  instant,
  page,
  personName,
  reason,
  titles,
  version,
} from './common';

/** `POST /approval/cases/:id/decide` */
export const decideRequest = z.strictObject({
  version,
  requirementKey: z.string().max(60),
  verdict: z.enum(['approve', 'requestChanges', 'reject']),
  comment: comment.default(null),
  /** Digest of what was on the screen. */
  seenDigest: z.string().max(64),
  forId: id.nullable().default(null),
});
export type DecideRequest = z.input<typeof decideRequest>;

/** `POST /approval/cases/:id/withdraw` */
export const withdrawRequest = z.strictObject({ version });

/** `POST /approval/cases/:id/cancel` */
export const cancelRequest = z.strictObject({ version, reason });

/** `POST /approval/cases/:id/reassign`: somebody more may decide. */
export const reassignRequest = z.strictObject({
  version,
  requirementKey: z.string().max(60),
  userId: id,
});

/** `POST /approval/cases/:id/approve-afterwards` */
export const approveAfterwardsRequest = z.strictObject({
  version,
  comment: comment.default(null),
  forId: id.nullable().default(null),
});

export const INBOX_VIEWS = ['waitingForMe', 'mine', 'overdue', 'owed', 'all'] as const;
export type InboxView = (typeof INBOX_VIEWS)[number];

/** `GET /approval/inbox` */
export const inboxQuery = z.strictObject({
  view: z.enum(INBOX_VIEWS).default('waitingForMe'),
  page,
  contentType: z.string().max(200).optional(),
  state: caseState.optional(),
});

const inboxItem = z.strictObject({
  caseId: id,
  version,
  contentType: z.string(),
  /** What the type is called, in the reader's language. */
  typeName: z.string(),
  documentId: z.string(),
  locale: z.string(),
  title: z.string(),
  state: caseState,
  stepTitles: titles.nullable(),
  submittedBy: personName.nullable(),
  submittedAt: instant.nullable(),
  dueOn: z.string().nullable(),
  workdaysLate: z.number().int(),
  owesReview: z.boolean(),
  /** What of it the reader may decide: requirement and for whom. */
  mine: z.array(z.strictObject({ requirementKey: z.string(), forId: id.nullable() })).readonly(),
  /** Digest of what was submitted, to be named with a decision. */
  digest: z.string().nullable(),
});
export type InboxItem = z.infer<typeof inboxItem>;

export const inboxResponse = z.strictObject({
  items: z.array(inboxItem).readonly(),
  total: z.number().int(),
  contentTypes: z.array(z.strictObject({ uid: z.string(), name: z.string() })).readonly(),
});
export type InboxResponse = z.infer<typeof inboxResponse>;

/** `GET /approval/counts`: what the whole panel asks for, once for all its parts. */
export const countsResponse = z.strictObject({
  /** Content types that a policy is for: the panel asks about no others. */
  gatedTypes: z.array(z.string()).readonly(),
  /** Of the school, to show instants in. */
  timeZone: z.string(),
  waitingForMe: z.number().int(),
  mine: z.number().int(),
  overdue: z.number().int(),
  owed: z.number().int(),
});
export type CountsResponse = z.infer<typeof countsResponse>;

/** `GET /approval/states?uid=&documentIds=` for the column of a list. */
export const statesResponse = z.strictObject({
  states: z.record(z.string(), caseState),
  isGated: z.boolean(),
});
export type StatesResponse = z.infer<typeof statesResponse>;

/** `POST /approval/decisions`: several at once, each by itself. */
export const bulkRequest = z.strictObject({
  decisions: z
    .array(decideRequest.extend({ caseId: id }))
    .min(1)
    .max(50),
});
export type BulkRequest = z.input<typeof bulkRequest>;

export const bulkResponse = z.strictObject({
  results: z
    .array(
      z.strictObject({
        caseId: id,
        state: caseState.nullable(),
        /** Null when it was done. */
        error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      }),
    )
    .readonly(),
});
export type BulkResponse = z.infer<typeof bulkResponse>;

/** `GET /approval/delegations` */
const shownDelegation = z.strictObject({
  id,
  from: personName,
  to: personName,
  startsOn: z.string(),
  endsOn: z.string(),
  contentTypes: z.array(z.string()).readonly().nullable(),
  revokedOn: z.string().nullable(),
  isInForce: z.boolean(),
  mayRevoke: z.boolean(),
});
export type ShownDelegation = z.infer<typeof shownDelegation>;

export const delegationsResponse = z.strictObject({
  delegations: z.array(shownDelegation).readonly(),
  people: z.array(personName).readonly(),
  contentTypes: z.array(z.strictObject({ uid: z.string(), name: z.string() })).readonly(),
  /** Whether the reader may delegate for others. */
  mayManage: z.boolean(),
  today: z.string(),
});
export type DelegationsResponse = z.infer<typeof delegationsResponse>;

/** `POST /approval/delegations` */
export const newDelegationRequest = z.strictObject({
  fromId: id,
  toId: id,
  startsOn: z.string().max(30),
  endsOn: z.string().max(30),
  contentTypes: z.array(z.string().max(200)).max(100).nullable().default(null),
});
export type NewDelegationRequest = z.input<typeof newDelegationRequest>;
