import type { Day } from '../../../../../../shared/workdays';
import { clockOfLocal, dayOfLocal } from '../time/local-time';
import { localTimeAt, type Zone } from '../time/zone';
import { byInstant, type CalendarEntry } from './entry';

/** The time of an entry as the viewer's own clock shows it. */
export interface ShownTime {
  /** `09:00` in the viewer's zone. */
  readonly clock: string;
  /** True when the plan's own clock shows something else: then both are shown. */
  readonly isElsewhere: boolean;
}

export type ShownEntry<Entry extends CalendarEntry = CalendarEntry> = Entry & ShownTime;

export interface AgendaDay<Entry extends CalendarEntry = CalendarEntry> {
  readonly day: Day;
  readonly entries: readonly ShownEntry<Entry>[];
}

/** Entries by the viewer's days, in order; days without any are left out. */
export function agendaOf<Entry extends CalendarEntry>(
  entries: Iterable<Entry>,
  viewerZone: Zone,
): readonly AgendaDay<Entry>[] {
  const days = new Map<Day, ShownEntry<Entry>[]>();
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
