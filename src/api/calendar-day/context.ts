import type { RuleScene } from '../../content/bound-rules';
import type { ContentDocument } from '../../content/rules';
import { findSibling } from '../../content/siblings';
import type { CalendarDayContext, CalendarDayShared } from './rules';

/** Looks for another entry of the same day. */
export async function loadCalendarDayContext(
  { shared }: ContentDocument<CalendarDayShared, object>,
  scene: RuleScene,
): Promise<CalendarDayContext> {
  const { date } = shared;
  const twin = date === null ? null : await findSibling(scene, scene.uid, { date });
  return { sameDay: twin?.documentId ?? null };
}
