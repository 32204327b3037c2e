import type { Core } from '@strapi/strapi';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import type { Transfer } from './domain/ticket';
import { appendEvent } from './event-store';
import { feedbackError } from './messages';
import { reachedTicket, type Reach } from './staff-reach';
import { changeTicket } from './ticket-store';

/**
 * Takes a report out of the ordinary flow, which anybody who handles it can, or hands it back, which
 * needs the named role: only that role reaches a protected one.
 */
export async function protect(
  strapi: Core.Strapi,
  { reach, id }: { readonly reach: Reach; readonly id: unknown },
  { transfer, reason }: { readonly transfer: Transfer | null; readonly reason: string },
): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    const ticket = await reachedTicket(unit, reach, id);
    if (ticket.transfer === transfer) return;
    if (!(await changeTicket(unit, ticket, { transfer }))) {
      throw feedbackError('FEEDBACK_CHANGED_CONFLICT', reach.locale);
    }
    const step = transfer === null ? 'release' : 'transfer';
    await appendEvent(unit, ticket.id, {
      ...{ at: new Date().toISOString(), step, from: ticket.state, to: ticket.state },
      ...{ actor: 'staff', actorId: reach.userId, publicText: null },
      internalText: `${transfer ?? 'ordinary'}\n${reason}`,
    });
  });
}
