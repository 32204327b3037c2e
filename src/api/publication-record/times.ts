import { errorAt } from '../../content/issue-codes';
import type { Issue } from '../../content/rules';
import type { PublicationRecordShared } from './types';

type Times = Pick<PublicationRecordShared, 'postedAt' | 'takeDownDueAt' | 'withdrawnAt'>;

const DAY_MILLISECONDS = 86_400_000;

/** Begun days between the time it had to come down and the time it did; null while it hangs. */
export function daysOverdue({ takeDownDueAt, withdrawnAt }: Times): number | null {
  if (takeDownDueAt === null || withdrawnAt === null) return null;
  const late = Date.parse(withdrawnAt) - Date.parse(takeDownDueAt);
  return Math.max(0, Math.ceil(late / DAY_MILLISECONDS));
}

/** Findings on times: a record tells what has happened, in the order in which it can happen. */
export function checkTimes(times: Times, now: string): readonly Issue[] {
  const { postedAt } = times;
  const future = (['postedAt', 'withdrawnAt'] as const)
    .filter((field) => isAfter(times[field], now))
    .map((field) => errorAt('TIME_IN_FUTURE', [field], { field }));
  const order = (['takeDownDueAt', 'withdrawnAt'] as const)
    .filter((field) => postedAt !== null && isBefore(times[field], postedAt))
    .map((field) => errorAt('TIME_ORDER', [field], { field, otherField: 'postedAt' }));
  return [...future, ...order];
}

function isAfter(instant: string | null, other: string): boolean {
  return instant !== null && Date.parse(instant) > Date.parse(other);
}

/** The same moment is too early as well: nothing is posted and taken down at once. */
function isBefore(instant: string | null, other: string): boolean {
  return instant !== null && !isAfter(instant, other);
}
