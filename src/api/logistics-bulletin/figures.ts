import { weekDay, weekEnd, weekStart } from '../../content/iso-week';
import { numbered } from '../../content/numbered';
import { shiftToWorkday } from '../../shared/workdays';
import { weekOf } from './naming';
import type { BulletinContext, BulletinShared, Repairs } from './types';

const FRIDAY = 5;

/**
 * The facts of a week with everything that follows from them: its days, what was carried over, what
 * is pending, numbers of the items, and what the public may know of their places.
 */
export function computed(shared: BulletinShared, context: BulletinContext): BulletinShared {
  const week = weekOf(shared);
  return {
    ...shared,
    weekStart: week && weekStart(week),
    weekEnd: week && weekEnd(week),
    // Due on Friday, before a holiday on the last workday: only where nobody set another day.
    dueOn:
      shared.dueOn ?? (week && shiftToWorkday(context.calendar, weekDay(week, FRIDAY), 'previous')),
    repairs: shared.repairs && withPending(shared.repairs, context),
    repairItems: numbered(shared.repairItems, 'itemNo').map((item) => ({
      ...item,
      publicPlaceCode: context.publicPlaces.get(item.placeCode ?? '') ?? null,
    })),
  };
}

/** What is still open after a week; null while a figure is missing. */
export function pendingOf(repairs: Repairs): number | null {
  const { carriedOver } = repairs;
  const isQuiet = repairs.noChange === true;
  const received = repairs.received ?? (isQuiet ? 0 : null);
  const completed = repairs.completed ?? (isQuiet ? 0 : null);
  if (carriedOver === null || received === null || completed === null) return null;
  return carriedOver + received - completed;
}

function withPending(repairs: Repairs, { previous }: BulletinContext): Repairs {
  const carried = { ...repairs, carriedOver: repairs.carriedOver ?? previous?.pending ?? null };
  return { ...carried, pending: pendingOf(carried) };
}
