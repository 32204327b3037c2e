import type { Naming } from '../../content/publication-facts';
import { runningKey } from '../../content/running-key';
import { wallTime } from '../../shared/zoned-time';
import type { MeetingContext, MeetingShared } from './types';

/** How a meeting is called: `meet-01`, in the order of entry. A title it gets from its writer. */
export function meetingNaming(
  { key, startAt }: Pick<MeetingShared, 'key' | 'startAt'>,
  { takenKeys, takenSlugs }: Pick<MeetingContext, 'takenKeys' | 'takenSlugs'>,
): Naming {
  return {
    key: runningKey({ current: key, prefix: 'meet', taken: takenKeys }),
    periodKey: startAt === null ? null : wallTime(startAt).day.slice(0, 7),
    defaultTitle: () => null,
    isDefaultTitle: () => false,
    takenSlugs,
  };
}
