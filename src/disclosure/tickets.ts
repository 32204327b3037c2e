import type { Core } from '@strapi/strapi';
import { dayBounds } from '../content/day-bounds';
import { schoolTimeZone } from '../content/school-day';
import { TICKETS } from '../feedback/tables';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { ReportedTicket, Window } from './shapes';

/** Who answers for a ticket that nobody has given to a department yet. */
export const DESK = 'general-affairs';

interface TicketRow {
  readonly department: string | null;
  readonly received_at: string;
  readonly accepted_at: string | null;
  readonly reply_due_on: string;
  readonly first_replied_at: string | null;
  readonly outcome: string | null;
  readonly reopen_count: number;
  readonly satisfaction: number | null;
}

/** Tickets received in a window; protected reports count in no figure. */
export async function ticketsOf(
  strapi: Core.Strapi,
  window: Window,
): Promise<readonly ReportedTicket[]> {
  const { from, until } = dayBounds(window, await schoolTimeZone(strapi));
  const rows: TicketRow[] = await inUnitOfWork(strapi, (unit) =>
    unit
      .table(TICKETS)
      .where('received_at', '>=', from ?? '')
      .where('received_at', '<', until ?? '')
      .whereNull('transfer')
      .select(
        ...['department', 'received_at', 'accepted_at', 'reply_due_on', 'first_replied_at'],
        ...['outcome', 'reopen_count', 'satisfaction'],
      ),
  );
  return rows.map((row) => ({
    department: row.department ?? DESK,
    ...{ receivedAt: row.received_at, acceptedAt: row.accepted_at, replyDueOn: row.reply_due_on },
    ...{ firstRepliedAt: row.first_replied_at, outcome: row.outcome },
    ...{ reopened: row.reopen_count > 0, satisfaction: row.satisfaction },
  }));
}
