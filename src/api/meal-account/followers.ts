import type { Follower, RuleScene } from '../../content/bound-rules';
import { findSibling } from '../../content/siblings';
import { nextPublicPeriod } from './context';
import type { MealAccount } from './rules';
import type { MealTotals } from './types';

/** The figures that the account after builds on. */
const CARRIED = [
  'closingBalanceFen',
  'cumulativeIncomeFen',
  'cumulativeSurplusFen',
] as const satisfies readonly (keyof MealTotals)[];

/**
 * The public account after, when a correction moves its opening balance or the sums of the year so
 * far. Its own correction moves the one after it in turn, so all later accounts follow in order.
 */
export async function followingAccounts(
  before: MealAccount,
  after: MealAccount,
  scene: RuleScene,
): Promise<readonly Follower[]> {
  const { period, totals } = after.shared;
  if (period === null || !movesLaterAccounts(before.shared, after.shared)) return [];
  const later = await nextPublicPeriod(scene, period);
  const next = later === null ? null : await findSibling(scene, scene.uid, { period: later });
  if (!next?.isPublished) return [];
  const rebase = { openingBalanceFen: totals?.closingBalanceFen ?? null };
  return [{ documentId: next.documentId, rebase }];
}

/** True when the change from `before` to `after` moves a figure of the next account. */
export function movesLaterAccounts(
  before: Pick<MealAccount['shared'], 'totals'>,
  after: Pick<MealAccount['shared'], 'totals'>,
): boolean {
  return CARRIED.some(
    (field) => (before.totals?.[field] ?? null) !== (after.totals?.[field] ?? null),
  );
}
