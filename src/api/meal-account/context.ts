import type { RuleScene } from '../../content/bound-rules';
import { contentConfig } from '../../content/content-config';
import type { ContentDocument } from '../../content/rules';
import { findSibling, takenSlugs, type Sibling } from '../../content/siblings';
import { rowsOf, textOf } from '../../shared/strapi/rows';
import { periodOf } from '../finance-summary/naming';
import type {
  MealAccountContext,
  MealAccountShared,
  MealAccountWords,
  PreviousAccount,
} from './types';

const PUBLIC = { publishedAt: { $notNull: true } };

/** Reads what the rules of a meal account have to know of the accounts before and after. */
export async function loadMealAccountContext(
  { shared }: ContentDocument<MealAccountShared, MealAccountWords>,
  scene: RuleScene,
): Promise<MealAccountContext> {
  const base = {
    takenSlugs: await takenSlugs(scene),
    surplusLimitBp: contentConfig(scene.strapi).mealSurplusLimitBp,
  };
  const period = periodOf(shared);
  if (period === null) {
    return { ...base, previous: null, laterPublic: null, sameKey: null };
  }
  const twin = await findSibling(scene, scene.uid, { period });
  // What is public rests on what is public: a draft of a month left out can no longer come before it.
  const earlier = await nearestPeriod(scene, {
    where: { period: { $lt: period }, ...(shared.publicSince !== null && PUBLIC) },
    order: 'desc',
  });
  const previous =
    earlier === null ? null : await findSibling(scene, scene.uid, { period: earlier });
  return {
    ...base,
    previous: previous && previousAccount(previous),
    laterPublic: await nextPublicPeriod(scene, period),
    sameKey: twin?.documentId ?? null,
  };
}

/** The period of the first public account after this one. */
export function nextPublicPeriod(scene: RuleScene, period: string): Promise<string | null> {
  return nearestPeriod(scene, { where: { period: { $gt: period }, ...PUBLIC }, order: 'asc' });
}

async function nearestPeriod(
  { strapi, uid, documentId }: RuleScene,
  { where, order }: { readonly where: object; readonly order: 'asc' | 'desc' },
): Promise<string | null> {
  const other = documentId === undefined ? {} : { documentId: { $ne: documentId } };
  const [row] = await rowsOf(strapi, uid).findMany({
    where: { ...where, ...other },
    select: ['period'],
    orderBy: { period: order },
    limit: 1,
  });
  return row === undefined ? null : textOf(row, 'period');
}

/** Rows come out of the database by the type's own schema. */
function previousAccount({ facts, isPublished }: Sibling): PreviousAccount {
  const account = facts as unknown as MealAccountShared;
  return {
    period: account.period ?? '',
    closingBalanceFen: account.totals?.closingBalanceFen ?? null,
    cumulativeIncomeFen: account.totals?.cumulativeIncomeFen ?? null,
    cumulativeSurplusFen: account.totals?.cumulativeSurplusFen ?? null,
    isPublished,
  };
}
