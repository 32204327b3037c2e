import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import type { State } from './domain/ticket';
import { EVENTS } from './tables';

export type Actor = 'reporter' | 'staff' | 'system';

/** One step in the life of a ticket. Events are appended; the database lets none be changed. */
export interface TicketEvent {
  readonly at: string;
  /** A step of the handling, or `submit`, `followUp`, `rate`, `note`, `transfer`, `entry` … */
  readonly step: string;
  readonly from: State | null;
  readonly to: State;
  readonly actor: Actor;
  /** The admin user, where one did it. */
  readonly actorId: number | null;
  /** What the reporter reads. */
  readonly publicText: string | null;
  /** What only staff read. */
  readonly internalText: string | null;
}

interface EventRow {
  readonly at: string;
  readonly step: string;
  readonly from_state: State | null;
  readonly to_state: State;
  readonly actor: Actor;
  readonly actor_id: number | null;
  readonly public_text: string | null;
  readonly internal_text: string | null;
}

export async function appendEvent(
  unit: UnitOfWork,
  ticketId: number,
  event: TicketEvent,
): Promise<void> {
  await unit.table(EVENTS).insert({
    ...{ ticket_id: ticketId, at: event.at, step: event.step, from_state: event.from },
    ...{ to_state: event.to, actor: event.actor, actor_id: event.actorId },
    ...{ public_text: event.publicText, internal_text: event.internalText },
  });
}

/** The events of a ticket, in the order they happened. */
export async function eventsOf(
  unit: UnitOfWork,
  ticketId: number,
): Promise<readonly TicketEvent[]> {
  const rows = (await unit
    .table(EVENTS)
    .where({ ticket_id: ticketId })
    .orderBy('id')
    .select()) as EventRow[];
  return rows.map((row) => ({
    ...{ at: row.at, step: row.step, from: row.from_state, to: row.to_state },
    ...{ actor: row.actor, actorId: row.actor_id },
    ...{ publicText: row.public_text, internalText: row.internal_text },
  }));
}
