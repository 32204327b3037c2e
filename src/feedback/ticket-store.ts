import type { Locale } from '../content/locales';
import type { UnitOfWork } from '../shared/strapi/unit-of-work';
import type { Deadlines } from './domain/deadlines';
import type { Channel, Kind, SubmitterRole, TicketFacts, Transfer } from './domain/ticket';
import { ticketNumber } from './domain/ticket-number';
import { NUMBERS, TICKETS } from './tables';

/** A ticket as it is stored. Who reported it stands elsewhere (`contact-store`). */
export interface Ticket extends TicketFacts, Deadlines {
  readonly id: number;
  readonly ticketNo: string;
  readonly receiptHash: string | null;
  readonly submissionHash: string | null;
  readonly payloadHash: string;
  readonly kind: Kind;
  readonly service: string | null;
  readonly channel: Channel;
  readonly submitterRole: SubmitterRole;
  readonly anonymous: boolean;
  /** As it came in. It is never changed and never public. */
  readonly rawText: string;
  readonly locale: Locale;
  readonly about: string | null;
  /** Of a paper from the box: the day the box was opened. */
  readonly openedOn: string | null;
  readonly receivedAt: string;
  readonly satisfaction: number | null;
  /** Of a protected report: where it belongs. */
  readonly transfer: Transfer | null;
  readonly flags: readonly string[];
  /** The public entry made from it. */
  readonly entryId: string | null;
  /** Grows with every change; who changes an older one is told so. */
  readonly version: number;
}

export type NewTicket = Omit<Ticket, 'id' | 'version'>;

const COLUMNS = {
  ...{ id: 'id', ticketNo: 'ticket_no', receiptHash: 'receipt_hash' },
  ...{ submissionHash: 'submission_hash', payloadHash: 'payload_hash', kind: 'kind' },
  ...{ service: 'service', channel: 'channel', submitterRole: 'submitter_role' },
  ...{ anonymous: 'anonymous', rawText: 'raw_text', locale: 'locale', about: 'about' },
  ...{ openedOn: 'opened_on', receivedAt: 'received_at', state: 'state' },
  ...{ department: 'department', assigneeId: 'assignee_id', acceptDueOn: 'accept_due_on' },
  ...{ replyDueOn: 'reply_due_on', fieldDueOn: 'field_due_on', acceptedAt: 'accepted_at' },
  ...{ firstRepliedAt: 'first_replied_at', resolvedAt: 'resolved_at', closedAt: 'closed_at' },
  ...{ outcome: 'outcome', reply: 'reply', reopenCount: 'reopen_count' },
  ...{ mergedInto: 'merged_into', satisfaction: 'satisfaction', transfer: 'transfer' },
  ...{ flags: 'flags', entryId: 'entry_id', version: 'version' },
} as const satisfies Readonly<Record<keyof Ticket, string>>;

type TicketRow = Readonly<Record<string, unknown>>;

/** The next number of a year. On PostgreSQL its row is the queue in which reports wait. */
export async function nextTicketNo(unit: UnitOfWork, year: number): Promise<string> {
  const { trx } = unit;
  const rows: { last: number }[] = await unit
    .table(NUMBERS)
    .insert({ year, last: 1 })
    .onConflict('year')
    .merge({ last: trx.raw('?? + 1', [`${NUMBERS}.last`]) })
    .returning('last');
  return ticketNumber(year, Number(rows[0]?.last));
}

/** Lets the numbers of a year go on after one that was given elsewhere. */
export async function keepNumber(unit: UnitOfWork, year: number, serial: number): Promise<void> {
  const numbers = () => unit.table(NUMBERS).where({ year });
  await unit.table(NUMBERS).insert({ year, last: serial }).onConflict('year').ignore();
  await numbers().where('last', '<', serial).update({ last: serial });
}

export async function insertTicket(unit: UnitOfWork, ticket: NewTicket): Promise<number> {
  const rows: { id: number }[] = await unit
    .table(TICKETS)
    .insert({ ...rowOf(ticket), version: 1 })
    .returning('id');
  return Number(rows[0]?.id);
}

export type TicketKey = Partial<Pick<Ticket, 'id' | 'ticketNo' | 'receiptHash' | 'submissionHash'>>;

export async function findTicket(unit: UnitOfWork, where: TicketKey): Promise<Ticket | null> {
  const rows = (await unit.table(TICKETS).where(rowOf(where)).select()) as TicketRow[];
  return rows[0] === undefined ? null : ticketOf(rows[0]);
}

/** Changes a ticket that is still at the version read. @returns false when somebody was faster */
export async function changeTicket(
  unit: UnitOfWork,
  { id, version }: Pick<Ticket, 'id' | 'version'>,
  changes: Partial<NewTicket>,
): Promise<boolean> {
  const changed: number = await unit
    .table(TICKETS)
    .where({ id, version })
    .update({ ...rowOf(changes), version: version + 1 });
  return changed === 1;
}

export function columnOf(name: keyof Ticket): string {
  return COLUMNS[name];
}

function rowOf(ticket: Partial<Ticket>): TicketRow {
  return Object.fromEntries(
    Object.entries(ticket).map(([name, value]) => [
      COLUMNS[name as keyof Ticket],
      name === 'flags' ? JSON.stringify(value) : value,
    ]),
  );
}

export function ticketOf(row: TicketRow): Ticket {
  const values = Object.fromEntries(
    Object.entries(COLUMNS).map(([name, column]) => [name, row[column] ?? null]),
  );
  const flags = values['flags'];
  return {
    ...(values as unknown as Ticket),
    anonymous: Boolean(values['anonymous']),
    flags: JSON.parse(typeof flags === 'string' ? flags : '[]') as string[],
  };
}
