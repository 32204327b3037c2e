import type { Core } from '@strapi/strapi';
import { publishingAt } from '../content/publication-clock';
import { ANNUAL_REPORT } from '../disclosure/annual-report';
import { ITEM_OF_TYPE } from '../disclosure/catalogue-types';
import { makeDraft } from '../disclosure/drafts';
import type { OwedDraft } from '../disclosure/shapes';
import { pluginService } from '../shared/strapi/plugin-service';
import { rowsOf } from '../shared/strapi/rows';
import type { Sample } from './sample-files';

interface Obligations {
  find(itemNo: string, periodKey: string): Promise<OwedDraft | null>;
}

/**
 * The report of the sample's year as the office drafts it on the day of the sample: written from the
 * figures, not yet approved, and therefore the one thing that is overdue.
 */
export async function seedAnnualReport(strapi: Core.Strapi, sample: Sample): Promise<number> {
  if (!Object.hasOwn(strapi.plugins, 'disclosure')) return 0;
  const year = sample.budget.fiscalYear;
  if ((await rowsOf(strapi, ANNUAL_REPORT).count({ where: { year } })) > 0) return 0;
  const obligations = pluginService<Obligations>(strapi, 'disclosure', 'obligations');
  const owed = await obligations.find(ITEM_OF_TYPE[ANNUAL_REPORT], String(year));
  if (owed === null) return 0;
  await publishingAt(`${sample.asOf}T09:00:00+08:00`, () => makeDraft(strapi, ANNUAL_REPORT, owed));
  return 1;
}
