import { errorAt, warningAt } from '../../content/issue-codes';
import { DEFAULT_LOCALE } from '../../content/locales';
import { isBlank } from '../../content/publication-facts';
import type { ContentDocument, Issue } from '../../content/rules';
import { addWorkdays, type Day } from '../../shared/workdays';
import { wallTime } from '../../shared/zoned-time';
import type { NoticeContext, NoticeShared, NoticeWords } from './types';

type Notice = ContentDocument<NoticeShared, NoticeWords>;

/** People have to be told this many workdays before works begin. */
const LEAD_WORKDAYS = 2;

/** The last day on which works that begin then are announced in time. */
export function lastDayToAnnounce(
  startAt: string,
  { calendar }: Pick<NoticeContext, 'calendar'>,
): Day {
  return addWorkdays(calendar, wallTime(startAt).day, -LEAD_WORKDAYS);
}

/** Findings on the times: in order, and told early enough. */
export function checkTimes(document: Notice, context: NoticeContext): readonly Issue[] {
  return [...checkTimeOrder(document.shared), ...checkLeadTime(document, context)];
}

function checkTimeOrder({ startAt, endAt, actualEndAt }: NoticeShared): readonly Issue[] {
  if (startAt === null) return [];
  const isLater = (end: string | null) => end === null || Date.parse(end) > Date.parse(startAt);
  const ends = { endAt, actualEndAt };
  return (['endAt', 'actualEndAt'] as const)
    .filter((field) => !isLater(ends[field]))
    .map((field) => errorAt('TIME_ORDER', [field], { field, otherField: 'startAt' }));
}

/**
 * An emergency is told when it happens, with its reason. Anything else is told in time; where it was
 * not, the notice says why and whoever approves it is warned.
 */
function checkLeadTime({ shared, words }: Notice, context: NoticeContext): readonly Issue[] {
  const { startAt, publicSince, emergency } = shared;
  const own = words[DEFAULT_LOCALE];
  if (emergency === true) {
    const field = 'emergencyReason';
    if (!isBlank(own?.emergencyReason)) return [];
    return [errorAt('WORDS_REQUIRED', [field], { field, locale: DEFAULT_LOCALE })];
  }
  if (startAt === null) return [];
  const due = lastDayToAnnounce(startAt, context);
  const day = wallTime(publicSince ?? context.now).day;
  if (day <= due) return [];
  const params = { due, workdays: LEAD_WORKDAYS };
  return [
    warningAt('SHORT_NOTICE', ['startAt'], { ...params, day }),
    ...(isBlank(own?.shortNoticeReason)
      ? [errorAt('SHORT_NOTICE_REASON', ['shortNoticeReason'], params)]
      : []),
  ];
}
