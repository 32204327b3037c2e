import { z } from 'zod';
import { ACCESS_KINDS } from '../access-log';

/** `POST /transparency/restricted/:uid/:documentId/:attribute`. */
export const readRestrictedRequest = z.strictObject({ reason: z.string().max(2000).default('') });

/** `PUT` of the same address. */
export const writeRestrictedRequest = z.strictObject({
  reason: z.string().max(2000).default(''),
  value: z.unknown(),
});

export const restrictedResponse = z.strictObject({ value: z.unknown() });

const page = z.coerce.number().int().min(1);

/** `GET /transparency/access-log`. Days are the school's own. */
export const accessLogQuery = z.strictObject({
  page: page.max(1_000_000).default(1),
  pageSize: page.max(100).default(25),
  userId: page.max(2_147_483_647).optional(),
  uid: z.string().max(255).optional(),
  documentId: z.string().max(255).optional(),
  from: z.iso.date().optional(),
  to: z.iso.date().optional(),
});

const loggedAccess = z.strictObject({
  id: z.number().int(),
  at: z.string(),
  kind: z.enum(ACCESS_KINDS),
  userId: z.number().int(),
  userName: z.string(),
  uid: z.string(),
  documentId: z.string(),
  attribute: z.string(),
  reason: z.string(),
});

export const accessLogResponse = z.strictObject({
  entries: z.array(loggedAccess).readonly(),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  timeZone: z.string(),
  /** Everybody who is in the log, for the filter. */
  users: z.array(z.strictObject({ id: z.number().int(), name: z.string() })).readonly(),
});

export type RestrictedResponse = z.infer<typeof restrictedResponse>;
export type LoggedAccessShown = z.infer<typeof loggedAccess>;
export type AccessLogResponse = z.infer<typeof accessLogResponse>;
