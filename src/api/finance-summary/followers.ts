import type { Follower, RuleScene } from '../../content/bound-rules';
import { monthPeriod, nextPeriod } from '../../content/period';
import type { ContentDocument } from '../../content/rules';
import { findSibling } from '../../content/siblings';
import { movesLaterMonths } from './rebase';
import type { FinanceSummaryShared, FinanceSummaryWords } from './types';

type Summary = ContentDocument<FinanceSummaryShared, FinanceSummaryWords>;

/**
 * The month after, when a correction moves its opening balance or its cumulative figures. Its own
 * correction moves the month after it in turn, so the whole year follows in order.
 */
export async function followingMonths(
  before: Summary,
  after: Summary,
  scene: RuleScene,
): Promise<readonly Follower[]> {
  const { fiscalYear, month, scope, totals } = after.shared;
  if (fiscalYear === null || month === null || !movesLaterMonths(before.shared, after.shared))
    return [];
  const period = nextPeriod(monthPeriod(fiscalYear, month));
  const next = await findSibling(scene, scene.uid, { period, scope });
  if (!next?.isPublished) return [];
  return [
    {
      documentId: next.documentId,
      rebase: { openingBalanceFen: totals?.closingBalanceFen ?? null },
    },
  ];
}
