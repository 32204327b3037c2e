import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { DEFAULT_LOCALE } from '../content/locales';
import { appKeys } from '../shared/strapi/app-keys';
import { digest } from '../shared/strapi/digest';
import { receiptHash, sha256 } from '../shared/strapi/receipt';
import { rowsOf, textOf } from '../shared/strapi/rows';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { deadlinesOf } from './domain/deadlines';
import { isCertain, scanPersonalData } from './domain/personal-data';
import { SUBMISSION_KEY } from './domain/submission';
import { appendEvent, type TicketEvent } from './event-store';
import { freshTicket } from './fresh-ticket';
import { feedbackError } from './messages';
import { feedbackReceipt } from './receipt';
import { schoolScene } from './school-scene';
import { feedbackSettings } from './settings';
import type { entryRequest, PreviewResponse, publicTextRequest } from './staff-contracts';
import { reachedTicket, type Reach } from './staff-reach';
import { FEEDBACK_ENTRY } from './staff-ticket';
import { changeTicket, findTicket, insertTicket, nextTicketNo, type Ticket } from './ticket-store';

type PaperEntry = z.output<typeof entryRequest>;
type PublicText = z.output<typeof publicTextRequest>;

interface Entered {
  readonly id: number;
  readonly ticketNo: string;
  /** For a reporter who stands there, or telephones, and wants to ask later. */
  readonly receipt: string;
}

/** Keys in what came on paper or by word of mouth; the same form sent twice is one ticket. */
export async function enterPaper(
  strapi: Core.Strapi,
  reach: Reach,
  { key, openedOn, service, ...entry }: PaperEntry,
): Promise<Entered> {
  const { locale, userId } = reach;
  if (!SUBMISSION_KEY.test(key)) throw feedbackError('FEEDBACK_KEY_INVALID', locale);
  const { services, calendar, timeZone } = await schoolScene(strapi);
  if (service !== '' && !services.has(service)) {
    const faults = [{ field: 'service', code: 'FEEDBACK_SERVICE_UNKNOWN' } as const];
    throw feedbackError('FEEDBACK_SERVICE_UNKNOWN', locale, { faults });
  }
  const at = new Date().toISOString();
  const today = dayIn(at, timeZone);
  const receipt = feedbackReceipt(key, appKeys(strapi)[0]);
  const payloadHash = digest({ ...entry, service, openedOn });
  return inUnitOfWork(strapi, async (unit) => {
    const before = await findTicket(unit, { submissionHash: sha256(key) });
    if (before !== null) {
      if (before.payloadHash !== payloadHash) throw feedbackError('FEEDBACK_KEY_CONFLICT', locale);
      return { id: before.id, ticketNo: before.ticketNo, receipt };
    }
    const ticketNo = await nextTicketNo(unit, Number(today.slice(0, 4)));
    const id = await insertTicket(unit, {
      ...freshTicket({ ...entry, locale: DEFAULT_LOCALE, service: service || undefined }),
      ...deadlinesOf(today, calendar, feedbackSettings(strapi).limits),
      ...{ ticketNo, openedOn, receivedAt: at, payloadHash },
      ...{ receiptHash: receiptHash(receipt), submissionHash: sha256(key) },
    });
    await appendEvent(unit, id, { ...staffEvent('submit', userId, at), from: null });
    return { id, ticketNo, receipt };
  });
}

/** What of a text for the public would tell who somebody is. */
export function privacyFindings(text: PublicText): PreviewResponse {
  const fields = ['question', 'reply'] as const;
  return {
    findings: fields.flatMap((field) =>
      scanPersonalData(text[field]).map((finding) => ({
        ...{ field, kind: finding.kind, blocks: isCertain(finding) },
        text: text[field].slice(finding.start, finding.end),
      })),
    ),
  };
}

/** Makes the draft of the public entry, which is then checked and published like any content. */
export async function draftEntry(
  strapi: Core.Strapi,
  { reach, id }: { readonly reach: Reach; readonly id: unknown },
  text: PublicText,
): Promise<string> {
  const { timeZone } = await schoolScene(strapi);
  return inUnitOfWork(strapi, async (unit) => {
    const ticket = await reachedTicket(unit, reach, id);
    if (ticket.transfer !== null) throw feedbackError('FEEDBACK_ENTRY_SENSITIVE', reach.locale);
    if (await hasEntry(strapi, ticket))
      throw feedbackError('FEEDBACK_ENTRY_CONFLICT', reach.locale);
    const { documentId } = await strapi.documents(FEEDBACK_ENTRY).create({
      locale: DEFAULT_LOCALE,
      data: (await entryFacts(strapi, ticket, { text, timeZone })) as never,
    });
    await linkEntry(unit, { ticket, documentId, reach });
    return documentId;
  });
}

async function hasEntry(strapi: Core.Strapi, { entryId }: Ticket): Promise<boolean> {
  if (entryId === null) return false;
  return (await rowsOf(strapi, FEEDBACK_ENTRY).count({ where: { documentId: entryId } })) > 0;
}

/** What an entry says besides its texts, all of it known from the ticket. */
export async function entryFacts(
  strapi: Core.Strapi,
  ticket: Ticket,
  { text, timeZone }: { readonly text: PublicText; readonly timeZone: string },
): Promise<object> {
  const { ticketNo, kind, service, outcome, satisfaction, receivedAt, firstRepliedAt } = ticket;
  const day = (at: string | null) => (at === null ? null : dayIn(at, timeZone));
  return {
    ...{ ...text, ticketNo, kind, service, outcome, satisfaction },
    ...{ receivedOn: day(receivedAt), repliedOn: day(firstRepliedAt) },
    ownerDepartment: await departmentId(strapi, ticket.department),
  };
}

async function departmentId(strapi: Core.Strapi, code: string | null): Promise<string | null> {
  if (code === null) return null;
  const row = await rowsOf(strapi, 'api::department.department').findOne({
    where: { code, locale: DEFAULT_LOCALE },
    select: ['documentId'],
  });
  return textOf(row, 'documentId') || null;
}

async function linkEntry(
  unit: UnitOfWork,
  {
    ticket,
    documentId,
    reach,
  }: { readonly ticket: Ticket; readonly documentId: string; readonly reach: Reach },
): Promise<void> {
  if (!(await changeTicket(unit, ticket, { entryId: documentId }))) {
    throw feedbackError('FEEDBACK_CHANGED_CONFLICT', reach.locale);
  }
  const event = staffEvent('entry', reach.userId, new Date().toISOString());
  await appendEvent(unit, ticket.id, { ...event, from: ticket.state, to: ticket.state });
}

function staffEvent(step: string, actorId: number, at: string): TicketEvent {
  const texts = { publicText: null, internalText: null };
  return { at, step, from: null, to: 'received', actor: 'staff', actorId, ...texts };
}
