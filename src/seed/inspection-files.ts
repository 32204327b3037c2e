import { z } from 'zod';

/** Shape of the inspections of the sample, as far as the seed reads them. */
const findingSchema = z.object({
  key: z.string(),
  text: z.string(),
  severity: z.enum(['minor', 'major', 'critical']),
  place: z.string(),
  responsibleRole: z.string(),
  dueOn: z.string(),
  state: z.enum(['open', 'interim', 'rectifying', 'rectified', 'verified']),
  measure: z.string().nullable(),
  rectifiedOn: z.string().nullable(),
  verifiedOn: z.string().nullable(),
  costFen: z.number().int(),
});

export const inspectionSchema = z.object({
  key: z.string(),
  date: z.string(),
  kind: z.string(),
  title: z.string(),
  inspectorType: z.string(),
  regulation: z.string(),
  result: z.string(),
  scoreBp: z.number().int(),
  firstPublishedAt: z.string(),
  findings: z.array(findingSchema),
  localizations: z.record(z.string(), z.object({ title: z.string() })).default({}),
});

export type SampleInspection = z.infer<typeof inspectionSchema>;
export type SampleFinding = z.infer<typeof findingSchema>;
