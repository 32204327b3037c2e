import type { Day } from '../../../../../../shared/workdays';
import { clockOfLocal, dayOfLocal } from '../time/local-time';
import { localTimeAt, type Zone } from '../time/zone';
import { byInstant, type CalendarEntry } from './entry';

/** An entry at the time that the viewer's own clock shows. */
export interface ShownEntry extends CalendarEntry {
  /** `09:00` in the viewer's zone. */
  readonly clock: string;
  /** True when the plan's own clock shows something else: then both are shown. */
  readonly isElsewhere: boolean;
}

export interface AgendaDay {
  readonly day: Day;
  readonly entries: readonly ShownEntry[];
}

/** Entries by the viewer's days, in order; days without any are left out. */
export function agendaOf(entries: Iterable<CalendarEntry>, viewerZone: Zone): readonly AgendaDay[] {
  const days = new Map<Day, ShownEntry[]>();
  for (const entry of [...entries].sort(byInstant)) {
    const shown = localTimeAt(viewerZone, entry.plannedAt);
    const day = dayOfLocal(shown);
    const ofDay = days.get(day) ?? [];
    ofDay.push({ ...entry, clock: clockOfLocal(shown), isElsewhere: shown !== entry.local });
    days.set(day, ofDay);
  }
  // Where the clocks are put back over midnight, a day comes back after the next one has begun.
  return [...days]
    .map(([day, shown]) => ({ day, entries: shown }))
    .sort((one, other) => one.day.localeCompare(other.day));
}
