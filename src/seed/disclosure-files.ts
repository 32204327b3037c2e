import { z } from 'zod';

/** Shapes of the catalogue of the sample, as far as the seed reads it. */
const catalogueItem = z.object({
  itemNo: z.string(),
  title: z.string(),
  cadence: z.string(),
  contentType: z.string(),
  ownerDepartment: z.string(),
  legalBasis: z.string(),
  retentionYears: z.number().int(),
  localizations: z.object({ 'zh-Hant': z.object({ title: z.string() }) }),
});
export type SampleCatalogueItem = z.infer<typeof catalogueItem>;

export const catalogueFile = z.object({
  items: z.array(catalogueItem),
  kpi: z.object({ asOf: z.string() }),
});
