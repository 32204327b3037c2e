import type { RuleScene } from '../../content/bound-rules';
import { isoWeekKey, previousWeek } from '../../content/iso-week';
import type { ContentDocument } from '../../content/rules';
import { loadPublicPlaces } from '../place/public-places';
import { findSibling, takenSlugs, type Sibling } from '../../content/siblings';
import { loadWorkdayCalendar } from '../../content/workday-calendar';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { weekOf } from './naming';
import type { BulletinContext, BulletinShared, BulletinWords, PreviousWeek } from './types';

const WORKS_NOTICE = 'api::works-notice.works-notice';

/** Reads what the rules of a week's bulletin have to know of other documents. */
export async function loadBulletinContext(
  { shared }: ContentDocument<BulletinShared, BulletinWords>,
  scene: RuleScene,
): Promise<BulletinContext> {
  const base = {
    publicPlaces: await loadPublicPlaces(scene.strapi),
    knownNotices: await noticeKeys(scene, shared),
    calendar: await loadWorkdayCalendar(scene.strapi),
    takenSlugs: await takenSlugs(scene),
  };
  const week = weekOf(shared);
  if (week === null) return { ...base, previous: null, sameKey: null };
  const twin = await findSibling(scene, scene.uid, { year: week.year, isoWeek: week.week });
  const before = await findSibling(scene, scene.uid, { periodKey: isoWeekKey(previousWeek(week)) });
  return {
    ...base,
    sameKey: twin?.documentId ?? null,
    previous: before && previousBulletin(before),
  };
}

/** Rows come out of the database by the type's own schema. */
function previousBulletin({ facts }: Sibling): PreviousWeek {
  const { repairs } = facts as unknown as BulletinShared;
  return { pending: repairs?.pending ?? null };
}

async function noticeKeys({ strapi }: RuleScene, { worksNotices }: BulletinShared) {
  const keys = worksNotices.flatMap(({ noticeKey }) => noticeKey ?? []);
  if (keys.length === 0) return new Set<string>();
  const rows = await rowsOf(strapi, WORKS_NOTICE).findMany({
    where: { key: { $in: keys } },
    select: ['key'],
  });
  return new Set(rows.map((row) => textOf(row, 'key')));
}
