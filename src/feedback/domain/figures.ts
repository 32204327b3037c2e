import { dayIn } from '../../site/dates';
import { workdaysBetween, type Day, type WorkdayCalendar } from '../../shared/workdays';
import { SMALLEST_CELL, suppressSmallCells, tellable, type Cell } from './small-cells';

/** What the figures are made of: one row a ticket, without anything that was said. */
export interface CountedTicket {
  readonly service: string | null;
  /** ISO instants; the reply day is a day of the school. */
  readonly receivedAt: string;
  readonly firstRepliedAt: string | null;
  readonly replyDueOn: Day;
}

/** Public figures of a year. Null where so few stand behind a figure that it is not told. */
export interface Figures {
  readonly year: number;
  readonly received: number | null;
  readonly replied: number | null;
  /** Median workdays from coming in to the first reply. */
  readonly medianWorkdays: number | null;
  /** Share of the replies due so far that came in time, in basis points. */
  readonly inTimeBp: number | null;
  readonly byService: readonly Cell[];
}

interface FiguresScene {
  readonly year: number;
  /** The day it is at the school. */
  readonly today: Day;
  readonly calendar: WorkdayCalendar;
  readonly timeZone: string;
}

/** The service of tickets that name none. */
export const NO_SERVICE = 'other';

export function figuresOf(tickets: readonly CountedTicket[], scene: FiguresScene): Figures {
  const days = tickets.map((ticket) => daysOf(ticket, scene));
  const waits = days
    .filter((one) => one.repliedOn !== null)
    .map((one) => workdaysBetween(scene.calendar, one.receivedOn, one.repliedOn ?? ''));
  const due = days.filter(({ repliedOn, dueOn }) => repliedOn !== null || dueOn < scene.today);
  const inTime = due.filter(({ repliedOn, dueOn }) => repliedOn !== null && repliedOn <= dueOn);
  return {
    year: scene.year,
    received: tellable(tickets.length),
    replied: repliedCell(tickets.length, waits.length),
    medianWorkdays: waits.length < SMALLEST_CELL ? null : median(waits),
    inTimeBp: due.length < SMALLEST_CELL ? null : Math.round((inTime.length / due.length) * 10_000),
    byService: suppressSmallCells(servicesOf(tickets)),
  };
}

/** Told only where those without a reply are no small group either, else they follow from it. */
function repliedCell(received: number, replied: number): number | null {
  const waiting = tellable(received - replied);
  return waiting === null || tellable(received) === null ? null : tellable(replied);
}

function daysOf({ receivedAt, firstRepliedAt, replyDueOn }: CountedTicket, scene: FiguresScene) {
  return {
    receivedOn: dayIn(receivedAt, scene.timeZone),
    repliedOn: firstRepliedAt === null ? null : dayIn(firstRepliedAt, scene.timeZone),
    dueOn: replyDueOn,
  };
}

function servicesOf(tickets: readonly CountedTicket[]) {
  const counts = new Map<string, number>();
  for (const { service } of tickets) {
    const key = service ?? NO_SERVICE;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count })).sort((a, b) => b.count - a.count);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}
