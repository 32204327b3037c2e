import { z } from 'zod';

/** A whole number that names a row. */
export const id = z.number().int().positive();

/** The version of a case that was read; 0 where there was none. */
export const version = z.number().int().min(0);

/** An ISO instant, or a day at the school. */
export const instant = z.string();
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

export const MAX_COMMENT = 2000;

/** What people write; blank counts as nothing. */
export const comment = z.string().max(MAX_COMMENT).nullable();
export const reason = z.string().trim().min(1).max(MAX_COMMENT);

/** Somebody, as colleagues call them. */
export const personName = z.strictObject({ id, name: z.string() });
export type PersonName = z.infer<typeof personName>;

export const CASE_STATES = [
  ...(['inReview', 'changesRequested', 'approved', 'invalidated', 'overridden'] as const),
  ...(['rejected', 'withdrawn', 'cancelled', 'published'] as const),
] as const;
export const caseState = z.enum(CASE_STATES);
export type CaseStateName = z.infer<typeof caseState>;

/** By language code; the panel takes its own language, else the first. */
export const titles = z.record(z.string(), z.string());

export const PAGE_SIZE = 50;
export const page = z.coerce.number().int().min(1).max(10_000).default(1);
