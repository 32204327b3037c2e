import { z } from 'zod';

/** Shapes of `regulations.json`, as far as the seed reads it. */
const titles = z.object({
  en: z.object({ title: z.string() }),
  'zh-Hant': z.object({ title: z.string() }),
});

const articleSchema = z.object({
  no: z.number(),
  text: z.string(),
  localizations: z.object({ 'zh-Hant': z.object({ text: z.string() }) }),
});

const versionSchema = z.object({
  versionNo: z.number(),
  documentNo: z.string().nullable(),
  adoptedOn: z.string().nullable(),
  effectiveOn: z.string().nullable(),
  expiresOn: z.string().nullable(),
  state: z.enum(['draft', 'effective', 'superseded', 'repealed']),
  changeKind: z.enum(['制定', '修订']),
  articles: z.array(articleSchema),
});

const regulationSchema = z.object({
  key: z.string(),
  code: z.string(),
  title: z.string(),
  localizations: titles,
  theme: z.string(),
  ownerDepartment: z.string(),
  state: z.string(),
  reviewDueOn: z.string().nullable(),
  relations: z.array(z.object({ type: z.string(), target: z.string() })),
  versions: z.array(versionSchema),
});

const reportSchema = z.object({
  key: z.string(),
  regulation: z.string(),
  period: z.string(),
  metric: z.string(),
  target: z.number(),
  actual: z.number(),
  unit: z.string(),
  conclusion: z.string(),
  firstPublishedAt: z.string(),
});

export const regulationsFile = z.object({
  regulations: z.array(regulationSchema),
  enforcementReports: z.array(reportSchema),
});

export type SampleRegulation = z.infer<typeof regulationSchema>;
export type SampleVersion = z.infer<typeof versionSchema>;
export type SampleReport = z.infer<typeof reportSchema>;
