import { z } from 'zod';

/** Shape of `assets.json`, as far as the seed reads it. */
const fen = z.number().int();

const asset = z.object({
  key: z.string(),
  assetCode: z.string(),
  name: z.string(),
  localizations: z.object({ en: z.object({ name: z.string() }) }),
  categoryCode: z.string(),
  className: z.string(),
  quantity: z.number().int(),
  unit: z.string(),
  unitPriceFen: fen,
  acquiredOn: z.string(),
  acquisitionMode: z.string(),
  usefulLifeYears: z.number().int().nullable(),
  depreciationMethod: z.string(),
  place: z.string(),
  department: z.string(),
  custodianRole: z.string(),
  state: z.string(),
  isLargeEquipment: z.boolean(),
  isSharedResource: z.boolean(),
  procurement: z.string().nullable(),
  nominalAmount: z.boolean().default(false),
  usage: z
    .object({ year: z.number().int(), hoursAvailable: z.number(), hoursUsed: z.number() })
    .optional(),
});

const event = z.object({
  key: z.string(),
  asset: z.string(),
  date: z.string(),
  kind: z.string(),
  text: z.string(),
  costFen: fen,
  worksNotice: z.string().optional(),
  procurement: z.string().optional(),
  docNo: z.string().optional(),
  noticeFrom: z.string().optional(),
  noticeUntil: z.string().optional(),
  proceedsFen: fen.optional(),
  fromState: z.string().nullish(),
  toState: z.string().optional(),
});

const snapshot = z.object({ key: z.string(), asOf: z.string(), firstPublishedAt: z.string() });

export const assetsFile = z.object({
  assets: z.array(asset),
  events: z.array(event),
  snapshots: z.array(snapshot),
});

export type SampleAssets = z.infer<typeof assetsFile>;
export type SampleAsset = z.infer<typeof asset>;
export type SampleAssetEvent = z.infer<typeof event>;
export type SampleRegister = z.infer<typeof snapshot>;
