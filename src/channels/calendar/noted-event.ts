/** What was told of an event last: everybody's calendar holds it. */
export interface NotedEvent {
  readonly uid: string;
  /** Rises whenever something else is told of it. */
  readonly sequence: number;
  /** ISO instant since when this is told */
  readonly changedAt: string;
  /** Of what was told; other facts, another fingerprint. */
  readonly fingerprint: string;
  readonly span: EventSpan;
  readonly isWithdrawn: boolean;
}

/** Instants, or days for an event of whole days. */
export interface EventSpan {
  readonly start: string;
  readonly end: string;
}

/** An event as the public reads of it now. */
export type SeenEvent = Pick<NotedEvent, 'uid' | 'fingerprint' | 'span'>;

/**
 * What is to be told from now on. Equal facts stay as they were noted; other facts, and the return of
 * what was withdrawn, are the next in the sequence.
 */
export function notedNow(known: NotedEvent | undefined, seen: SeenEvent, at: string): NotedEvent {
  if (known === undefined) return { ...seen, sequence: 0, changedAt: at, isWithdrawn: false };
  if (!known.isWithdrawn && known.fingerprint === seen.fingerprint) return known;
  return { ...seen, sequence: known.sequence + 1, changedAt: at, isWithdrawn: false };
}

/**
 * What is to be told of an event of which nothing can be read any more: that it is called off, and no
 * word of what it was. What is over stays as it was.
 */
export function withdrawn(known: NotedEvent, at: string): NotedEvent {
  if (known.isWithdrawn || isOver(known.span, at)) return known;
  return { ...known, sequence: known.sequence + 1, changedAt: at, isWithdrawn: true };
}

/** True when the event, or the day it is on, has ended. */
export function isOver({ end }: EventSpan, at: string): boolean {
  return end < at.slice(0, end.length);
}
