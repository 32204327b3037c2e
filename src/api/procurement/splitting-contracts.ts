import { z } from 'zod';

/** `GET /transparency/procurement/splitting`: every fiscal year, or one. */
export const splittingQuery = z.strictObject({
  fiscalYear: z.coerce.number().int().min(2000).max(2100).optional(),
});

const part = z.strictObject({
  /** Of the procurement, for the way to its form. */
  documentId: z.string(),
  code: z.string(),
  title: z.string(),
  method: z.string(),
  amountFen: z.number().int(),
});

export const splittingResponse = z.strictObject({
  /** Largest sum first; empty where nothing looks split. */
  splits: z
    .array(
      z.strictObject({
        catalogueCode: z.string(),
        fiscalYear: z.number().int(),
        economicCode: z.string(),
        totalFen: z.number().int(),
        limitFen: z.number().int(),
        parts: z.array(part).readonly(),
      }),
    )
    .readonly(),
});

export type SplittingResponse = z.infer<typeof splittingResponse>;
