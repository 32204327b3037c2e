import { checkAttempts } from './check-attempts';
import { checkLeases } from './check-leases';
import { checkPlans } from './check-plans';
import { checkRequests } from './check-requests';
import type { Fault, History } from './history';

/**
 * Whether the promise of the schedule was kept: every due plan took effect exactly once, none early,
 * none missed; whoever lost the lease wrote nothing; what people were told is so. Pure: it judges what
 * was logged and what the database holds, whatever ran, ended or stopped meanwhile.
 *
 * @returns nothing when it was kept
 */
export function checkHistory(history: History): readonly Fault[] {
  return [
    ...checkPlans(history),
    ...checkLeases(history),
    ...checkRequests(history),
    ...checkAttempts(history),
  ];
}
