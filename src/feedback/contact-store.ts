import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import { CONTACTS } from './tables';

/** How to reach a reporter who left a way to. It is kept no longer than the ticket needs it. */
export interface Contact {
  readonly name: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  /** Whether a guardian speaks for the reporter. */
  readonly guardian: boolean;
  readonly consentAt: string;
  /** The last day it is kept. */
  readonly deleteAfter: string;
}

export async function insertContact(
  unit: UnitOfWork,
  ticketId: number,
  { name, phone, email, guardian, consentAt, deleteAfter }: Contact,
): Promise<void> {
  await unit.table(CONTACTS).insert({
    ...{ ticket_id: ticketId, name, phone, email, guardian },
    ...{ consent_at: consentAt, delete_after: deleteAfter },
  });
}

export async function contactOf(unit: UnitOfWork, ticketId: number): Promise<Contact | null> {
  const rows = (await unit.table(CONTACTS).where({ ticket_id: ticketId }).select()) as {
    readonly name: string | null;
    readonly phone: string | null;
    readonly email: string | null;
    readonly guardian: unknown;
    readonly consent_at: string;
    readonly delete_after: string;
  }[];
  const [row] = rows;
  if (row === undefined) return null;
  const { name, phone, email, guardian, consent_at: consentAt, delete_after: deleteAfter } = row;
  return { name, phone, email, guardian: Boolean(guardian), consentAt, deleteAfter };
}

export async function keepContactUntil(
  unit: UnitOfWork,
  ticketId: number,
  deleteAfter: string,
): Promise<void> {
  await unit.table(CONTACTS).where({ ticket_id: ticketId }).update({ delete_after: deleteAfter });
}

/** Deletes what is kept too long. @returns the tickets whose contact data went */
export async function deleteExpiredContacts(
  unit: UnitOfWork,
  today: string,
): Promise<readonly number[]> {
  const rows: { ticket_id: number }[] = await unit
    .table(CONTACTS)
    .where('delete_after', '<', today)
    .select('ticket_id');
  const ids = rows.map(({ ticket_id }) => Number(ticket_id));
  await unit.table(CONTACTS).whereIn('ticket_id', ids).where('delete_after', '<', today).delete();
  return ids;
}
