import { z } from 'zod';

import { STATES } from '../server/src/domain/obligation/standing';

/** A local day at the school, and an ISO instant. */
export const day = z.iso.date();
export const instant = z.string();

/** Words by locale of the content: `zh-Hans`, `zh-Hant`, `en`. */
export const words = z.record(z.string(), z.string());

/** A department by its code, and what it is called in the reader's language. */
export const namedDepartment = z.strictObject({ code: z.string(), name: z.string() });
export type NamedDepartment = z.infer<typeof namedDepartment>;

/** A code and its words in the reader's language. */
export const choice = z.strictObject({ key: z.string(), name: z.string() });
export type Choice = z.infer<typeof choice>;

/** Somebody, as colleagues call them; never part of a public answer. */
export const personName = z.strictObject({ id: z.number().int(), name: z.string() });
export type PersonName = z.infer<typeof personName>;

export const obligationState = z.enum(STATES);
export type ObligationStateName = z.infer<typeof obligationState>;

export const itemNo = z.string().regex(/^\d{1,3}(?:\.\d{1,3}){0,3}$/);
export const departmentCode = z.string().min(1).max(60);

/** Basis points, or null where there is nothing to take a share of. */
export const shareBp = z.number().int().nullable();

/** A day in the past on which things are looked at as they stood then; today where it is left out. */
export const asOf = day.optional();

export const PAGE_SIZE = 50;
export const page = z.coerce.number().int().min(1).max(10_000).default(1);

/** What somebody should look at, in the reader's language. */
export const warning = z.strictObject({ code: z.string(), text: z.string() });
export type Warning = z.infer<typeof warning>;

/** The numbers of an answer are those of the moment: how many obligations a generation changed. */
export const generated = z.strictObject({
  added: z.number().int(),
  changed: z.number().int(),
  dropped: z.number().int(),
  warnings: z.array(warning).readonly(),
});
export type GeneratedCounts = z.infer<typeof generated>;
