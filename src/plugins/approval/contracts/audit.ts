import { z } from 'zod';

import { day, instant, page, personName } from './common';

/** `GET /approval/audit` */
export const auditQuery = z.strictObject({
  page,
  contentType: z.string().max(200).optional(),
  documentId: z.string().max(100).optional(),
});

const words = z.array(z.string()).readonly();
const listChange = z.strictObject({ added: words, removed: words });

/** What changed, where the entry is about no document. */
const auditDetail = z.discriminatedUnion('kind', [
  z.strictObject({
    ...{ kind: z.literal('delegation'), from: personName, to: personName },
    ...{ startsOn: day, endsOn: day },
    /** Null for all types. */
    typeNames: words.nullable(),
  }),
  z.strictObject({ kind: z.literal('termLists'), terms: listChange, known: listChange }),
]);
export type AuditDetail = z.infer<typeof auditDetail>;

const auditEntry = z.strictObject({
  seq: z.number().int(),
  at: instant,
  name: z.string(),
  by: personName.nullable(),
  contentType: z.string().nullable(),
  typeName: z.string().nullable(),
  documentId: z.string().nullable(),
  title: z.string().nullable(),
  /** Comment or reason. */
  text: z.string().nullable(),
  detail: auditDetail.nullable(),
  hash: z.string(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

export const auditResponse = z.strictObject({
  entries: z.array(auditEntry).readonly(),
  total: z.number().int(),
});
export type AuditResponse = z.infer<typeof auditResponse>;

/** The head of the trail at some time, kept elsewhere. */
export const checkpoint = z.strictObject({
  seq: z.number().int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
});

/** `GET /approval/audit/checkpoint` */
export const checkpointResponse = checkpoint.extend({ at: instant });
export type CheckpointResponse = z.infer<typeof checkpointResponse>;

/** `POST /approval/audit/verify` */
export const verifyRequest = z.strictObject({
  checkpoints: z.array(checkpoint).max(1000).default([]),
});
export type VerifyRequest = z.input<typeof verifyRequest>;

export const verifyResponse = z.strictObject({
  isIntact: z.boolean(),
  length: z.number().int(),
  head: checkpoint,
  faults: z.array(z.strictObject({ fault: z.string(), seq: z.number().int() })).readonly(),
  faultCount: z.number().int(),
  verifiedAt: instant,
});
export type VerifyResponse = z.infer<typeof verifyResponse>;
