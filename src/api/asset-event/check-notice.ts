import { errorAt } from '../../content/issue-codes';
import { isDay } from '../../content/instant';
import { checkPresent } from '../../content/publication-facts';
import type { Issue } from '../../content/rules';
import { NOTICE_WORKDAYS, noticeWorkdays } from '../asset/transitions';
import type { AssetEventContext, AssetEventShared } from './types';

/** Findings on a public notice: it says from when to when, and hangs long enough. */
export function checkNotice(
  shared: AssetEventShared,
  { calendar }: Pick<AssetEventContext, 'calendar'>,
): readonly Issue[] {
  if (shared.kind !== 'publicNotice') return [];
  const { noticeFrom, noticeUntil } = shared;
  const missing = checkPresent(shared, ['noticeFrom', 'noticeUntil']);
  if (missing.length > 0 || !isDay(noticeFrom) || !isDay(noticeUntil)) return missing;
  const path = ['noticeUntil'];
  if (noticeUntil < noticeFrom) {
    return [errorAt('TIME_ORDER', path, { field: 'noticeUntil', otherField: 'noticeFrom' })];
  }
  const workdays = noticeWorkdays(shared, calendar);
  if (workdays >= NOTICE_WORKDAYS) return [];
  return [errorAt('NOTICE_TOO_SHORT', path, { workdays, required: NOTICE_WORKDAYS })];
}
