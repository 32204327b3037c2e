import type { CalendarName } from './words';
import type { EventSpan } from './noted-event';

/** An event that the public can read of now, with the words of one language. */
export interface OpenEvent {
  readonly uid: string;
  readonly span: EventSpan;
  /** What belongs to it besides its time; when it changes, the event does. */
  readonly facts: readonly unknown[];
  readonly isCancelled: boolean;
  readonly title: string;
  readonly description: string;
  readonly place: string;
  readonly path: string | null;
}

/** Calendars that are not made of others. */
export type EventKind = Exclude<CalendarName, 'all'>;
export const EVENT_KINDS = [
  'works',
  'meetings',
  'due-dates',
] as const satisfies readonly EventKind[];
