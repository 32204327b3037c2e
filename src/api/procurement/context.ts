import type { Core } from '@strapi/strapi';
import type { RuleScene } from '../../content/bound-rules';
import { loadKnownCodes } from '../../content/known-codes';
import { parseFen } from '../../content/money';
import { publicationInstant } from '../../content/publication-clock';
import type { ContentDocument } from '../../content/rules';
import { schoolDay } from '../../content/school-day';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import type {
  KnownSupplier,
  ProcurementContext,
  ProcurementShared,
  ProcurementWords,
  Threshold,
} from './types';

/** Reads what the rules and the steps of a procurement have to know besides it. */
export async function loadProcurementContext(
  _document: ContentDocument<ProcurementShared, ProcurementWords>,
  scene: RuleScene,
): Promise<ProcurementContext> {
  const { strapi } = scene;
  return {
    today: await schoolDay(strapi, new Date(publicationInstant())),
    suppliers: await loadSuppliers(strapi),
    thresholds: await loadThresholds(strapi),
    calendar: await loadWorkdayCalendar(strapi),
    economicCodes: new Set((await loadKnownCodes(strapi)).economicClass),
    takenCodes: await takenCodes(scene),
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

async function loadSuppliers(strapi: Core.Strapi): Promise<ReadonlyMap<string, KnownSupplier>> {
  const rows = await rowsOf(strapi, 'api::supplier.supplier').findMany({
    select: ['code', 'name', 'unifiedSocialCreditCode', 'address', 'scale'],
  });
  return new Map(
    rows.map((row) => [
      textOf(row, 'code'),
      {
        name: textOf(row, 'name'),
        creditCode: textOf(row, 'unifiedSocialCreditCode'),
        address: textOf(row, 'address') || null,
        scale: (textOf(row, 'scale') || null) as KnownSupplier['scale'],
      },
    ]),
  );
}

/** The thresholds there are, in force or not. */
export async function loadThresholds(strapi: Core.Strapi): Promise<readonly Threshold[]> {
  const rows = await rowsOf(strapi, 'api::threshold.threshold').findMany({
    select: ['kind', 'category', 'amountFen', 'validFrom', 'validTo'],
  });
  return rows.map((row) => ({
    kind: textOf(row, 'kind') as Threshold['kind'],
    category: textOf(row, 'category') as Threshold['category'],
    amountFen: parseFen(row.amountFen) ?? 0,
    validFrom: textOf(row, 'validFrom'),
    validTo: textOf(row, 'validTo') || null,
  }));
}

async function takenCodes({ strapi, uid, documentId }: RuleScene): Promise<ReadonlySet<string>> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const rows = await rowsOf(strapi, uid).findMany({ where: { ...other }, select: ['code'] });
  return new Set(rows.map((row) => textOf(row, 'code')).filter((code) => code !== ''));
}
