import type { Core } from '@strapi/strapi';
import type { Locale } from '../content/locales';
import { take, type Answers, type Ask } from '../content/transitions/machine';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { keepContactUntil } from './contact-store';
import { daysAfter, reopenUntil } from './domain/deadlines';
import { handlingMachine, type HandlingContext } from './domain/handling';
import { isCertain, scanPersonalData } from './domain/personal-data';
import { parseTicketNumber } from './domain/ticket-number';
import { appendEvent, type Actor } from './event-store';
import { feedbackError, isFeedbackCode, type FieldFault } from './messages';
import { schoolScene, type SchoolScene } from './school-scene';
import { feedbackSettings } from './settings';
import { changeTicket, findTicket, type Ticket } from './ticket-store';

/** One step that somebody takes with a ticket. */
export interface StepTaken {
  readonly step: string;
  readonly answers: Answers;
  /** Why, or what to note for colleagues; the reporter never reads it. */
  readonly note: string | null;
  /** What the reporter says with it. */
  readonly said?: string;
  readonly actor: Actor;
  readonly actorId: number | null;
  readonly locale: Locale;
  readonly now: Date;
}

export interface Desk {
  readonly strapi: Core.Strapi;
  readonly scene: SchoolScene;
}

/** Takes a step with the ticket as it was read: change, event and contact data together. */
export async function takeStep(
  unit: UnitOfWork,
  ticket: Ticket,
  taken: StepTaken,
  desk: Desk,
): Promise<void> {
  const { step, locale, now } = taken;
  const answers = answersOf(taken, ticket);
  const at = now.toISOString();
  const today = dayIn(at, desk.scene.timeZone);
  const context = await contextOf(unit, ticket, { answers, desk });
  const scene = { shared: ticket, context, answers, reason: taken.note ?? '', at, today };
  const outcome = take(handlingMachine, step, ticket.state, scene);
  if (outcome.kind === 'blocked') throw blockedError(outcome.issues[0]?.code ?? '', locale);
  if (outcome.kind !== 'moved') throw feedbackError('FEEDBACK_STEP_CONFLICT', locale);
  const { to, changes } = outcome;
  if (!(await changeTicket(unit, ticket, { ...changes, state: to }))) {
    throw feedbackError('FEEDBACK_CHANGED_CONFLICT', locale);
  }
  await keepContact(unit, { ...ticket, ...changes, state: to }, { desk, today });
  await appendEvent(unit, ticket.id, {
    ...{ at, step, from: ticket.state, to, actor: taken.actor, actorId: taken.actorId },
    publicText: taken.said ?? textOf(answers['reply']),
    internalText: noteOf(taken, answers),
  });
}

/** Reads the ticket, takes the step, commits. */
export async function stepWith(
  strapi: Core.Strapi,
  read: (unit: UnitOfWork) => Promise<Ticket>,
  taken: StepTaken,
): Promise<void> {
  const desk = { strapi, scene: await schoolScene(strapi) };
  await inUnitOfWork(strapi, async (unit) => takeStep(unit, await read(unit), taken, desk));
}

function answersOf({ step, answers, locale }: StepTaken, ticket: Ticket): Answers {
  const asks = handlingMachine.steps.find(({ name }) => name === step)?.asks ?? [];
  const faults = asks.flatMap((ask) => answerFaults(ask, answers[ask.name] ?? null));
  if (faults[0] !== undefined) {
    const { code, field, values } = faults[0];
    throw feedbackError(code, locale, { values: { field, ...values }, faults });
  }
  const into = answers['into'];
  const known = Object.fromEntries(asks.map(({ name }) => [name, answers[name] ?? null]));
  if (typeof into !== 'string') return known;
  return { ...known, into: parseTicketNumber(into) ?? `${ticket.ticketNo}?` };
}

function answerFaults(ask: Ask, answer: string | number | null): readonly FieldFault[] {
  const field = ask.name;
  const text = answer === null ? '' : String(answer).trim();
  if (text === '') return ask.required ? [{ field, code: 'FEEDBACK_ANSWER_NEEDED' }] : [];
  if (ask.kind === 'choice' && !ask.options.includes(text)) {
    return [{ field, code: 'FEEDBACK_ANSWER_NEEDED' }];
  }
  if (ask.kind === 'text' && [...text].length > ask.limit) {
    return [{ field, code: 'FEEDBACK_ANSWER_TOO_LONG', values: { limit: ask.limit } }];
  }
  const certain = field === 'reply' ? scanPersonalData(text).filter(isCertain) : [];
  if (certain.length === 0) return [];
  const kinds = [...new Set(certain.map(({ kind }) => kind))].join(', ');
  return [{ field, code: 'FEEDBACK_REPLY_PERSONAL', values: { kinds } }];
}

async function contextOf(
  unit: UnitOfWork,
  ticket: Ticket,
  { answers, desk }: { readonly answers: Answers; readonly desk: Desk },
): Promise<HandlingContext> {
  const { strapi, scene } = desk;
  const { limits } = feedbackSettings(strapi);
  const { resolvedAt } = ticket;
  return {
    departments: scene.departments,
    mergeTarget: await mergeTarget(unit, ticket, textOf(answers['into'])),
    isSensitive: ticket.transfer !== null,
    reopenUntil:
      resolvedAt === null
        ? null
        : reopenUntil(dayIn(resolvedAt, scene.timeZone), scene.calendar, limits),
  };
}

async function mergeTarget(
  unit: UnitOfWork,
  ticket: Ticket,
  into: string | null,
): Promise<HandlingContext['mergeTarget']> {
  if (into === null) return 'missing';
  if (into === ticket.ticketNo) return 'itself';
  const target = await findTicket(unit, { ticketNo: into });
  if (target === null) return 'missing';
  if (target.transfer !== null) return 'sensitive';
  return target.state === 'merged' ? 'merged' : 'fit';
}

/** Contact data go a while after the ticket is done, and stay when it is taken up again. */
async function keepContact(
  unit: UnitOfWork,
  ticket: Ticket,
  { desk, today }: { readonly desk: Desk; readonly today: string },
): Promise<void> {
  const { limits } = feedbackSettings(desk.strapi);
  if (ticket.state === 'closed' || ticket.state === 'merged') {
    await keepContactUntil(unit, ticket.id, daysAfter(today, limits.contactDays));
  } else if (ticket.reopenCount > 0 && ticket.resolvedAt === null) {
    await keepContactUntil(unit, ticket.id, daysAfter(today, limits.contactMostDays));
  }
}

function noteOf({ note }: StepTaken, answers: Answers): string | null {
  const facts = Object.entries(answers)
    .filter(([name, value]) => name !== 'reply' && value !== null)
    .map(([name, value]) => `${name}=${String(value)}`);
  const parts = [...facts, ...(note === null || note.trim() === '' ? [] : [note.trim()])];
  return parts.length === 0 ? null : parts.join('\n');
}

function blockedError(code: string, locale: Locale): Error {
  return feedbackError(isFeedbackCode(code) ? code : 'FEEDBACK_STEP_CONFLICT', locale);
}

function textOf(answer: string | number | null | undefined): string | null {
  return typeof answer === 'string' && answer !== '' ? answer : null;
}
