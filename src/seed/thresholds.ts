import type { Core } from '@strapi/strapi';
import { ensureDocument } from './documents';

const THRESHOLD = 'api::threshold.threshold';

interface SeededThreshold {
  readonly kind: string;
  readonly category: string;
  readonly yuan: number;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly sourceDocument: string;
}

const CENTRAL = '《中央预算单位政府集中采购目录及标准（2020年版）》（国办发〔2019〕55号）';
const MUST_TENDER = '《必须招标的工程项目规定》（国家发展改革委令第16号）';
const IN_SCHOOL_2021 = '本校《采购管理办法》（青三实〔2021〕12号）';
const IN_SCHOOL_2025 = '本校《采购管理办法》（青三实〔2025〕9号）';
const ASSETS_2023 = '本校《固定资产管理办法》（青三实〔2023〕15号）';
const FIXED_ASSETS = '《事业单位财务规则》（财政部令第108号）';

/**
 * Figures a school starts from and replaces by those of its province. The school's own
 * tier is that of the sample's regulations: below it a department buys by itself.
 */
const THRESHOLDS: readonly SeededThreshold[] = [
  { ...row('schoolGroup', 'any', 50_000, '2021-09-10', IN_SCHOOL_2021), validTo: '2025-06-30' },
  { ...row('selfPurchase', 'any', 1, '2021-09-10', IN_SCHOOL_2021), validTo: '2025-06-30' },
  row('selfPurchase', 'any', 1, '2025-07-01', IN_SCHOOL_2025),
  row('schoolGroup', 'any', 10_000, '2025-07-01', IN_SCHOOL_2025),
  row('dispersedPurchase', 'goods', 1_000_000, '2020-01-01', CENTRAL),
  row('dispersedPurchase', 'services', 1_000_000, '2020-01-01', CENTRAL),
  row('dispersedPurchase', 'works', 1_200_000, '2020-01-01', CENTRAL),
  row('openTender', 'goods', 2_000_000, '2020-01-01', CENTRAL),
  row('openTender', 'services', 2_000_000, '2020-01-01', CENTRAL),
  row('mandatoryTenderWorks', 'works', 4_000_000, '2018-06-01', MUST_TENDER),
  row('mandatoryTenderWorks', 'goods', 2_000_000, '2018-06-01', MUST_TENDER),
  row('mandatoryTenderWorks', 'services', 1_000_000, '2018-06-01', MUST_TENDER),
  row('largeEquipment', 'goods', 100_000, '2023-06-01', ASSETS_2023),
  row('largeEquipment', 'any', 100_000, '2021-09-10', IN_SCHOOL_2021),
  row('assetRecognition', 'any', 1_000, '2022-03-01', FIXED_ASSETS),
];

export async function seedThresholds(strapi: Core.Strapi): Promise<number> {
  let made = 0;
  for (const { kind, category, yuan, ...validity } of THRESHOLDS) {
    const { isNew } = await ensureDocument(strapi, {
      uid: THRESHOLD,
      where: { kind, category, validFrom: validity.validFrom },
      data: { kind, category, amountFen: yuan * 100, ...validity },
      words: {},
    });
    made += isNew ? 1 : 0;
  }
  return made;
}

function row(
  kind: string,
  category: string,
  yuan: number,
  validFrom: string,
  sourceDocument: string,
): SeededThreshold {
  return { kind, category, yuan, validFrom, sourceDocument };
}
