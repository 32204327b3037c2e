import { z } from 'zod';

const fen = z.number().int();
const day = z.string().nullish();

/** A procurement of the sample: everything that happened, to its end. */
export const procurementSchema = z.object({
  key: z.string(),
  code: z.string(),
  title: z.string(),
  category: z.string(),
  method: z.string(),
  methodReason: z.string(),
  fiscalYear: z.number(),
  economicCode: z.string(),
  budgetFen: fen,
  fundingSource: z.string(),
  department: z.string(),
  state: z.string(),
  need: z.string(),
  items: z.array(
    z.object({
      no: z.number(),
      name: z.string(),
      catalogueCode: z.string(),
      quantity: z.number(),
      unit: z.string(),
      unitCode: z.string(),
      unitPriceFen: fen,
      spec: z.string(),
    }),
  ),
  timeline: z.object({
    planPublished: z.string(),
    intentionPublished: day,
    noticePublished: z.string(),
    noticeUntil: day,
    bidDeadline: z.string(),
    opened: z.string(),
    evaluated: z.string(),
    resultPublished: z.string(),
    awardNotified: z.string(),
    contractSigned: z.string(),
    contractPublished: z.string(),
    delivered: day,
    accepted: day,
    acceptancePublished: day,
  }),
  criteria: z.array(z.object({ name: z.string(), weight: z.number() })),
  bids: z.array(
    z.object({
      supplier: z.string(),
      priceFen: fen,
      score: z.number().nullable(),
      state: z.string(),
      note: z.string().nullable(),
    }),
  ),
  previousAttempts: z
    .array(z.object({ date: z.string(), result: z.string(), reason: z.string() }))
    .default([]),
  evaluation: z.object({
    panelSize: z.number(),
    externalExperts: z.number(),
    schoolRepresentatives: z.number(),
    conflictDeclarations: z.number(),
    recusals: z.number(),
    reason: z.string(),
  }),
  award: z.object({ supplier: z.string(), amountFen: fen, date: z.string() }),
  contracts: z.array(
    z.object({
      no: z.string(),
      supplier: z.string(),
      signedOn: z.string(),
      amountFen: fen,
      startDate: z.string(),
      endDate: z.string(),
      changes: z.array(z.object({ date: z.string(), deltaFen: fen, reason: z.string() })),
    }),
  ),
  acceptance: z
    .object({
      date: z.string(),
      result: z.string(),
      members: z.array(z.string()),
      checks: z.array(z.object({ requirement: z.string(), result: z.string() })).default([]),
      notes: z.string(),
    })
    .nullable(),
  payments: z.array(
    z.object({
      date: z.string(),
      amountFen: fen,
      kind: z.string(),
      planned: z.boolean().default(false),
    }),
  ),
  challenges: z.array(
    z.object({
      receivedOn: z.string(),
      fromSupplier: z.string(),
      repliedOn: z.string(),
      summary: z.string(),
    }),
  ),
  finalContractFen: fen,
  paidFen: fen,
  savingsFen: fen,
  caseStudy: z
    .object({
      published: z.string(),
      summary: z.string(),
      body: z.string(),
      comparison: z.array(
        z.object({ priceFen: fen, warrantyYears: z.number(), onsiteHours: z.number() }),
      ),
      localizations: z.record(z.string(), z.object({ summary: z.string() })).default({}),
    })
    .optional(),
  localizations: z.record(z.string(), z.object({ title: z.string() })).default({}),
});

export const supplierSchema = z.object({
  key: z.string(),
  name: z.string(),
  unifiedSocialCreditCode: z.string(),
  scale: z.string(),
});

export type SampleProcurement = z.infer<typeof procurementSchema>;
export type SampleSupplier = z.infer<typeof supplierSchema>;
