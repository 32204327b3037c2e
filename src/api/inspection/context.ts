import type { RuleScene } from '../../content/bound-rules';
import type { Companion } from '../../content/companions';
import { publicationInstant } from '../../content/publication-clock';
import type { StoredRow } from '../../content/row';
import type { ContentDocument } from '../../content/rules';
import { takenKeys, takenSlugs } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { loadPublicPlaces } from '../place/public-places';
import type { InspectionContext, InspectionShared, InspectionWords } from './types';

const FINDING = 'api::inspection-finding.inspection-finding';

/** Reads what the rules of an inspection have to know besides it. */
export async function loadInspectionContext(
  { shared }: ContentDocument<InspectionShared, InspectionWords>,
  scene: RuleScene,
): Promise<InspectionContext> {
  const { strapi } = scene;
  return {
    now: publicationInstant(),
    calendar: await loadWorkdayCalendar(strapi),
    publicPlaces: await loadPublicPlaces(strapi),
    findings:
      shared.key === null ? 0 : (await findingIds(scene, { inspectionKey: shared.key })).length,
    takenKeys: await takenKeys(scene),
    takenSlugs: await takenSlugs(scene),
  };
}

/** The published findings of an inspection: they are public only together with it. */
export async function publishedFindings(
  { key }: StoredRow,
  scene: RuleScene,
): Promise<readonly Companion[]> {
  if (typeof key !== 'string' || key === '') return [];
  const ids = await findingIds(scene, { inspectionKey: key, publishedAt: { $notNull: true } });
  return ids.map((documentId) => ({ uid: FINDING, documentId }));
}

async function findingIds(
  { strapi }: RuleScene,
  where: Readonly<Record<string, unknown>>,
): Promise<readonly string[]> {
  const rows = await rowsOf(strapi, FINDING).findMany({
    where,
    select: ['documentId'],
    orderBy: { id: 'asc' },
  });
  return [...new Set(rows.map((row) => textOf(row, 'documentId')))];
}
