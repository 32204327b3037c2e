import type { Core } from '@strapi/strapi';
import type { Locale } from '../content/locales';
import { receiptHash } from '../shared/strapi/receipt';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { reopenUntil } from './domain/deadlines';
import { transferOf } from './domain/sensitive';
import type { TicketEvent } from './event-store';
import { appendEvent, eventsOf } from './event-store';
import { feedbackError } from './messages';
import { schoolScene } from './school-scene';
import { feedbackSettings } from './settings';
import { takeStep } from './steps';
import { changeTicket, findTicket, type Ticket } from './ticket-store';
import type { ReporterTicket } from './contracts';

/** Longest addition, and how many of them a ticket takes. */
export const MAX_FOLLOW_UP = 2000;
const MOST_FOLLOW_UPS = 20;

/** Who comes with a receipt: nothing else is known of them, and nothing else is needed. */
export interface ReceiptHolder {
  readonly receipt: string;
  readonly locale: Locale;
  readonly now: Date;
}

/** What the reporter may see of the ticket. @throws RuleError FEEDBACK_RECEIPT_NOT_FOUND */
export async function reporterTicket(
  strapi: Core.Strapi,
  holder: ReceiptHolder,
): Promise<ReporterTicket> {
  const { calendar, timeZone } = await schoolScene(strapi);
  const { limits } = feedbackSettings(strapi);
  return inUnitOfWork(strapi, async (unit) => {
    const ticket = await ticketOfReceipt(unit, holder);
    const merged = ticket.mergedInto;
    const target = merged === null ? ticket : await findTicket(unit, { ticketNo: merged });
    const events = await eventsOf(unit, ticket.id);
    const until =
      ticket.resolvedAt === null
        ? null
        : reopenUntil(dayIn(ticket.resolvedAt, timeZone), calendar, limits);
    const today = dayIn(holder.now.toISOString(), timeZone);
    return {
      ...{ ticketNo: ticket.ticketNo, kind: ticket.kind, service: ticket.service },
      ...{ state: ticket.state, mergedInto: merged, about: ticket.about, text: ticket.rawText },
      ...{ receivedAt: ticket.receivedAt, acceptDueOn: ticket.acceptDueOn },
      ...{ replyDueOn: ticket.replyDueOn, outcome: target?.outcome ?? ticket.outcome },
      ...{ reply: target?.reply ?? null, satisfaction: ticket.satisfaction },
      mayFollowUp: mayFollowUp(ticket),
      mayRate: ticket.satisfaction === null && isAnswered(ticket),
      reopenUntil: mayReopen(ticket) && until !== null && today <= until ? until : null,
      events: events.filter(isTold).map(({ at, step, to, publicText, actor }) => ({
        ...{ at, step, state: to, text: publicText, by: actor },
      })),
    };
  });
}

/** An addition of the reporter. The same one sent twice in a row is one. */
export async function followUp(
  strapi: Core.Strapi,
  holder: ReceiptHolder,
  text: string,
): Promise<void> {
  const said = checkedText(text, holder.locale);
  await inUnitOfWork(strapi, async (unit) => {
    const ticket = await ticketOfReceipt(unit, holder);
    const additions = (await eventsOf(unit, ticket.id)).filter(({ step }) => step === 'followUp');
    if (additions.at(-1)?.publicText === said) return;
    if (!mayFollowUp(ticket)) {
      throw feedbackError('FEEDBACK_FOLLOW_UP_CLOSED_CONFLICT', holder.locale);
    }
    if (additions.length >= MOST_FOLLOW_UPS) {
      throw feedbackError('FEEDBACK_FOLLOW_UP_TOO_MANY', holder.locale);
    }
    const transfer = ticket.transfer ?? transferOf(said);
    await change(unit, ticket, { holder, changes: { transfer } });
    await appendEvent(unit, ticket.id, reporterEvent(ticket, holder, ['followUp', said]));
  });
}

/** How satisfied the reporter is with the answer, 1 to 5, said once. */
export async function rate(
  strapi: Core.Strapi,
  holder: ReceiptHolder,
  satisfaction: number,
): Promise<void> {
  const { locale } = holder;
  if (!Number.isInteger(satisfaction) || satisfaction < 1 || satisfaction > 5) {
    throw invalid('satisfaction', 'FEEDBACK_RATING_INVALID', locale);
  }
  await inUnitOfWork(strapi, async (unit) => {
    const ticket = await ticketOfReceipt(unit, holder);
    const given = ticket.satisfaction;
    if (given === satisfaction) return;
    if (given !== null) {
      throw feedbackError('FEEDBACK_RATING_CONFLICT', locale, { values: { given } });
    }
    if (!isAnswered(ticket)) throw invalid('satisfaction', 'FEEDBACK_RATING_EARLY', locale);
    await change(unit, ticket, { holder, changes: { satisfaction } });
    await appendEvent(
      unit,
      ticket.id,
      reporterEvent(ticket, holder, ['rate', String(satisfaction)]),
    );
  });
}

/** Has an answered ticket taken up again: once, within the workdays after the answer. */
export async function reopen(
  strapi: Core.Strapi,
  holder: ReceiptHolder,
  text: string,
): Promise<void> {
  const said = checkedText(text, holder.locale);
  const desk = { strapi, scene: await schoolScene(strapi) };
  await inUnitOfWork(strapi, async (unit) => {
    const ticket = await ticketOfReceipt(unit, holder);
    const { locale, now } = holder;
    const by = { actor: 'reporter', actorId: null, note: null } as const;
    const taken = { step: 'reopen', answers: {}, said, ...by, locale, now };
    await takeStep(unit, ticket, taken, desk);
  });
}

/** One answer for every receipt that is not there, whatever is wrong with it. */
async function ticketOfReceipt(
  unit: UnitOfWork,
  { receipt, locale }: ReceiptHolder,
): Promise<Ticket> {
  const hash = receiptHash(receipt);
  const ticket = hash === null ? null : await findTicket(unit, { receiptHash: hash });
  if (ticket === null) throw feedbackError('FEEDBACK_RECEIPT_NOT_FOUND', locale);
  return ticket;
}

async function change(
  unit: UnitOfWork,
  ticket: Ticket,
  {
    holder,
    changes,
  }: { readonly holder: ReceiptHolder; readonly changes: Parameters<typeof changeTicket>[2] },
): Promise<void> {
  if (await changeTicket(unit, ticket, changes)) return;
  throw feedbackError('FEEDBACK_CHANGED_CONFLICT', holder.locale);
}

function reporterEvent(
  { state }: Ticket,
  { now }: ReceiptHolder,
  [step, publicText]: readonly [string, string],
): TicketEvent {
  const at = now.toISOString();
  const by = { actor: 'reporter', actorId: null, internalText: null } as const;
  return { at, step, from: state, to: state, publicText, ...by };
}

function checkedText(text: string, locale: Locale): string {
  const said = text.trim();
  if (said === '') throw invalid('text', 'FEEDBACK_TEXT_NEEDED', locale);
  if ([...said].length <= MAX_FOLLOW_UP) return said;
  const values = { limit: MAX_FOLLOW_UP };
  const faults = [{ field: 'text', code: 'FEEDBACK_TEXT_TOO_LONG', values } as const];
  throw feedbackError('FEEDBACK_TEXT_TOO_LONG', locale, { values, faults });
}

function invalid(
  field: string,
  code: 'FEEDBACK_RATING_INVALID' | 'FEEDBACK_RATING_EARLY' | 'FEEDBACK_TEXT_NEEDED',
  locale: Locale,
): Error {
  return feedbackError(code, locale, { faults: [{ field, code }] });
}

const isAnswered = ({ state, resolvedAt }: Ticket): boolean =>
  resolvedAt !== null && (state === 'replied' || state === 'closed');

const mayFollowUp = ({ state }: Ticket): boolean => state !== 'closed' && state !== 'merged';

const mayReopen = ({ state, reopenCount, outcome }: Ticket): boolean =>
  (state === 'replied' || state === 'closed') && reopenCount === 0 && outcome !== 'declined';

/** Steps inside the school are nobody else's business; that the ticket moved on is. */
const isTold = ({ step }: TicketEvent): boolean => !INTERNAL_STEPS.has(step);

const INTERNAL_STEPS: ReadonlySet<string> = new Set([
  ...['note', 'transfer', 'release', 'entry', 'contactDeleted'],
]);
