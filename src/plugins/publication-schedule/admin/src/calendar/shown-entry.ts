import type { CalendarEntryShown, CalendarResponse, SpecialDay } from '../../../contracts/views';
import { monthPage, type MonthDay, type Viewer } from '../../../server/src/domain/calendar/month';
import type { CalendarEntry } from '../../../server/src/domain/calendar/entry';
import { isWorkday, workdayCalendar } from '../../../../../shared/workdays';

/** A plan as the calendar of the panel shows it. */
export type PanelEntry = CalendarEntryShown & CalendarEntry;

export interface PanelDay extends MonthDay<PanelEntry> {
  readonly isWorkday: boolean;
  /** What the calendar of workdays says of it: a holiday, or a day on which people work instead. */
  readonly special: SpecialDay | null;
}

export function panelEntries(entries: CalendarResponse['entries']): readonly PanelEntry[] {
  return entries.map((entry) => {
    const { uid, documentId, locale } = entry;
    return { ...entry, target: { uid, documentId, locale } };
  });
}

/** The weeks of a month with what is planned on each day, and whether people work on it. */
export function panelWeeks(
  month: string,
  { entries, specialDays }: Pick<CalendarResponse, 'entries' | 'specialDays'>,
  viewer: Viewer,
): readonly (readonly PanelDay[])[] {
  const special = new Map(specialDays.map((day) => [day.day, day]));
  const workdays = workdayCalendar(
    specialDays.map((day) => ({ date: day.day, isWorkday: day.isWorkday })),
  );
  return monthPage(month, panelEntries(entries), viewer).map((week) =>
    week.map((day) => ({
      ...day,
      isWorkday: isWorkday(workdays, day.day),
      special: special.get(day.day) ?? null,
    })),
  );
}
