import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { overdueOn } from './domain/deadlines';
import { parseTicketNumber } from './domain/ticket-number';
import { schoolScene } from './school-scene';
import {
  PAGE_SIZE,
  QUEUE_VIEWS,
  type queueRequest,
  type QueuedTicket,
  type QueueResponse,
  type QueueView,
} from './staff-contracts';
import type { Reach } from './staff-reach';
import { TICKETS } from './tables';
import { ticketOf, type Ticket } from './ticket-store';

type Query = ReturnType<UnitOfWork['table']>;

const OPEN = ['received', 'accepted', 'assigned', 'inProgress'];
const DONE = ['replied', 'closed', 'declined', 'merged'];
const BEGINNING = 80;

/** One page of a list, and how many each list holds. */
export async function queueOf(
  strapi: Core.Strapi,
  reach: Reach,
  asked: z.output<typeof queueRequest>,
): Promise<QueueResponse> {
  const { timeZone } = await schoolScene(strapi);
  const today = dayIn(new Date().toISOString(), timeZone);
  const views = QUEUE_VIEWS.filter((view) => view !== 'protected' || reach.seesProtected);
  return inUnitOfWork(strapi, async (unit) => {
    const of = (view: QueueView) => inView(unit.table(TICKETS), view, { reach, today });
    const counts: Record<string, number> = {};
    for (const view of views) counts[view] = await countOf(of(view));
    if (!views.includes(asked.view)) return { tickets: [], total: 0, counts };
    const wanted = () => narrowed(of(asked.view), asked);
    const rows = (await wanted()
      .orderBy(asked.view === 'done' ? 'received_at' : 'reply_due_on', DIRECTION[asked.view])
      .orderBy('id')
      .limit(PAGE_SIZE)
      .offset((asked.page - 1) * PAGE_SIZE)
      .select()) as Readonly<Record<string, unknown>>[];
    const total = await countOf(wanted());
    return { tickets: rows.map((row) => queuedTicket(ticketOf(row), today)), total, counts };
  });
}

const DIRECTION: Readonly<Record<QueueView, 'asc' | 'desc'>> = {
  ...{ new: 'asc', open: 'asc', mine: 'asc', overdue: 'asc', done: 'desc', protected: 'asc' },
};

interface Looking {
  readonly reach: Reach;
  readonly today: string;
}

function inView(query: Query, view: QueueView, { reach, today }: Looking): Query {
  if (reach.departments !== null) void query.whereIn('department', [...reach.departments]);
  if (view === 'protected') return query.whereNotNull('transfer');
  void query.whereNull('transfer');
  switch (view) {
    case 'new':
      return query.where('state', 'received');
    case 'open':
      return query.whereIn('state', OPEN);
    case 'mine':
      return query.whereIn('state', OPEN).where('assignee_id', reach.userId);
    case 'overdue':
      return query.whereIn('state', OPEN).where((due) => {
        void due
          .where((one) => void one.whereNull('first_replied_at').where('reply_due_on', '<', today))
          .orWhere((one) => void one.whereNull('accepted_at').where('accept_due_on', '<', today))
          .orWhere('field_due_on', '<', today);
      });
    case 'done':
      return query.whereIn('state', DONE);
  }
}

function narrowed(
  query: Query,
  { department, number }: Pick<z.output<typeof queueRequest>, 'department' | 'number'>,
): Query {
  if (department !== undefined && department !== '') void query.where({ department });
  if (number === undefined || number.trim() === '') return query;
  return query.where('ticket_no', parseTicketNumber(number) ?? '');
}

async function countOf(query: Query): Promise<number> {
  const rows: { total: number | string }[] = await query.count({ total: '*' });
  return Number(rows[0]?.total ?? 0);
}

export function queuedTicket(ticket: Ticket, today: string): QueuedTicket {
  const { id, ticketNo, kind, service, channel, state, department, receivedAt, flags } = ticket;
  const { acceptDueOn, replyDueOn, fieldDueOn } = ticket;
  return {
    ...{ id, ticketNo, kind, service, channel, state, department, receivedAt, flags },
    ...{ acceptDueOn, replyDueOn, fieldDueOn, overdue: overdueOn(ticket, today) },
    isProtected: ticket.transfer !== null,
    beginning: [...ticket.rawText].slice(0, BEGINNING).join(''),
  };
}
