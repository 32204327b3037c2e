import type { Day } from '../../../../../../shared/workdays';
import { earlierOf } from '../calendar/day';
import { dueDayOfEvent, dueDayOfPeriod, type DueDay } from '../due/due-day';
import { isEventRule } from '../due/due-rule';
import type { Ground } from './candidates';
import { obligationKey, type Obligation, type PublicationFact } from './obligation';
import { metBy } from './standing';

/** Met or waived: nothing changes it any more. */
export function isSettled(obligation: Obligation, facts: readonly PublicationFact[]): boolean {
  return obligation.waiver !== null || metBy(obligation, facts) !== null;
}

/** Its period has begun, its event has come, or its due day is there: its rule stays. */
export function hasBegun({ startOn, dueOn }: Obligation, today: Day): boolean {
  return earlierOf(startOn, dueOn) <= today;
}

/**
 * An obligation that has begun, as it stands now: its own rule counts from the day that its event has
 * now, and anew once the holidays of a year become known. Null when its event is gone.
 */
export function broughtUpToDate(obligation: Obligation, ground: Ground): Obligation | null {
  const { rule } = obligation;
  if (!isEventRule(rule)) {
    const period = { ...obligation, key: obligation.periodKey };
    return redated(obligation, dueDayOfPeriod(ground.calendar, rule, period));
  }
  const [on] = ground.events
    .filter((event) => obligationKey(event) === obligationKey(obligation))
    .flatMap(({ days }) => days[rule.field] ?? [])
    .sort();
  if (on === undefined) return null;
  const due = dueDayOfEvent(ground.calendar, rule, on);
  if (on === obligation.triggerOn) return redated(obligation, due);
  return { ...obligation, startOn: on, endOn: on, triggerOn: on, ...due };
}

/** Only a due day that was uncertain is computed anew: the calendar of the past may be edited too. */
function redated(obligation: Obligation, due: DueDay | null): Obligation {
  return obligation.unknownYears.length === 0 || due === null
    ? obligation
    : { ...obligation, ...due };
}
