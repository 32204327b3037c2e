import type { StateKind, Target, Verb } from '../plan/plan';
import type { LocalTime } from '../time/local-time';
import type { Zone } from '../time/zone';

/** A plan as a calendar shows it. */
export interface CalendarEntry {
  readonly planId: number;
  readonly title: string;
  readonly verb: Verb;
  readonly target: Target;
  readonly state: StateKind;
  /** Planned instant, an ISO text in UTC. */
  readonly plannedAt: string;
  /** As it was meant, in the zone of the plan. */
  readonly local: LocalTime;
  readonly zone: Zone;
  readonly bundleId: number | null;
}

/** By instant, and at one instant what comes down before what goes out. */
export function byInstant(one: CalendarEntry, other: CalendarEntry): number {
  return (
    Date.parse(one.plannedAt) - Date.parse(other.plannedAt) ||
    Number(one.verb === 'publish') - Number(other.verb === 'publish') ||
    one.planId - other.planId
  );
}
