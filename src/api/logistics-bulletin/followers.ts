import type { Follower, RuleScene } from '../../content/bound-rules';
import { isoWeekKey, nextWeek } from '../../content/iso-week';
import { findSibling } from '../../content/siblings';
import { weekOf } from './naming';
import type { Bulletin } from './rules';

/**
 * The week after, when a correction moves what is pending: it carries that over. Its own correction
 * moves the week after it in turn, over the end of the year too, as far as bulletins are published
 * week by week.
 */
export async function followingWeeks(
  before: Bulletin,
  after: Bulletin,
  scene: RuleScene,
): Promise<readonly Follower[]> {
  const week = weekOf(after.shared);
  const pending = after.shared.repairs?.pending ?? null;
  if (week === null || pending === (before.shared.repairs?.pending ?? null)) return [];
  const next = await findSibling(scene, scene.uid, { periodKey: isoWeekKey(nextWeek(week)) });
  if (!next?.isPublished) return [];
  return [{ documentId: next.documentId, rebase: { repairs: { carriedOver: pending } } }];
}
