import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../content/locales';
import { daysAfter, deadlinesOf } from '../feedback/domain/deadlines';
import { ticketNumber } from '../feedback/domain/ticket-number';
import { appendEvent } from '../feedback/event-store';
import { freshTicket } from '../feedback/fresh-ticket';
import { schoolScene, type SchoolScene } from '../feedback/school-scene';
import { feedbackSettings } from '../feedback/settings';
import { entryFacts } from '../feedback/staff-entry';
import { FEEDBACK_ENTRY } from '../feedback/staff-ticket';
import { takeStep, type StepTaken } from '../feedback/steps';
import { templatesOf, writeTemplate } from '../feedback/template-store';
import {
  changeTicket,
  findTicket,
  insertTicket,
  keepNumber,
  type Ticket,
} from '../feedback/ticket-store';
import { digest } from '../shared/strapi/digest';
import { inUnitOfWork } from '../shared/strapi/unit-of-work';
import { addWorkdays } from '../shared/workdays';
import { dayIn } from '../site/dates';
import { ensureDocument, isPublic } from './documents';
import { FEEDBACK_SERVICES, REPLY_TEMPLATES } from './feedback-services';
import type { SampleTicket } from './feedback-files';
import { publishDocument } from './publish';
import type { Sample } from './sample-files';

const CODE = 'api::classification-code.classification-code';

/** The year's tickets, handled step by step at the times of the sample, and their public entries. */
export async function seedFeedback(strapi: Core.Strapi, sample: Sample): Promise<number> {
  await seedServices(strapi);
  await seedTemplates(strapi);
  const scene = await schoolScene(strapi);
  let made = 0;
  for (const [index, ticket] of sample.feedback.entries()) {
    const ticketNo = ticketNumber(Number(ticket.receivedAt.slice(0, 4)), index + 1);
    const seeded = { strapi, scene, sample: ticket, ticketNo };
    made += (await seedTicket(seeded, index + 1)) ? 1 : 0;
    if (ticket.published) await seedEntry(seeded);
  }
  return made;
}

interface Seeded {
  readonly strapi: Core.Strapi;
  readonly scene: SchoolScene;
  readonly sample: SampleTicket;
  readonly ticketNo: string;
}

async function seedServices(strapi: Core.Strapi): Promise<void> {
  for (const [code, [name, traditional, english]] of Object.entries(FEEDBACK_SERVICES)) {
    await ensureDocument(strapi, {
      uid: CODE,
      where: { scheme: 'feedbackService', code },
      data: { scheme: 'feedbackService', code, name, parentCode: null },
      words: { 'zh-Hant': { name: traditional }, en: { name: english } },
    });
  }
}

async function seedTemplates(strapi: Core.Strapi): Promise<void> {
  await inUnitOfWork(strapi, async (unit) => {
    if ((await templatesOf(unit)).length > 0) return;
    for (const [title, text] of REPLY_TEMPLATES) {
      const change = { title, text, retired: false, at: new Date().toISOString(), by: null };
      await writeTemplate(unit, null, change);
    }
  });
}

/** All of a ticket's life in one unit of work, so that an interrupted seed leaves no half of it. */
function seedTicket({ strapi, scene, sample, ticketNo }: Seeded, serial: number): Promise<boolean> {
  return inUnitOfWork(strapi, async (unit) => {
    if ((await findTicket(unit, { ticketNo })) !== null) return false;
    const receivedAt = new Date(sample.receivedAt).toISOString();
    const day = dayIn(receivedAt, scene.timeZone);
    const { channel, submitterRole, publicText: text, category: service } = sample;
    const reported = { channel, submitterRole, text, service, kind: kindOf(text) } as const;
    const id = await insertTicket(unit, {
      ...freshTicket({ ...reported, locale: DEFAULT_LOCALE }),
      ...deadlinesOf(day, scene.calendar, feedbackSettings(strapi).limits),
      ...{ ticketNo, receivedAt, anonymous: sample.anonymous, payloadHash: digest(text) },
      ...{ receiptHash: null, submissionHash: null, department: sample.department },
      openedOn: channel === 'box' ? day : null,
    });
    await keepNumber(unit, Number(day.slice(0, 4)), serial);
    await appendEvent(unit, id, {
      ...{ at: receivedAt, step: 'submit', from: null, to: 'received', actorId: null },
      actor: channel === 'web' || channel === 'wechat' ? 'reporter' : 'staff',
      ...{ publicText: null, internalText: null },
    });
    for (const step of stepsOf(sample, scene)) {
      const ticket = await findTicket(unit, { id });
      if (ticket === null) continue;
      if (step.step === 'rate') await rated(unit, ticket, step);
      else await takeStep(unit, ticket, step, { strapi, scene });
    }
    return true;
  });
}

/** The sample does not say what kind; a question is one that ends as a question. */
function kindOf(text: string): 'question' | 'complaint' {
  return text.endsWith('？') ? 'question' : 'complaint';
}

/** The steps that lead where the sample says the ticket stands. */
function stepsOf(sample: SampleTicket, scene: SchoolScene): readonly StepTaken[] {
  const { acceptedAt, firstRepliedAt, resolvedAt, state, publicReply: reply } = sample;
  const { department, outcome, satisfaction } = sample;
  const steps: StepTaken[] = [];
  const add = (step: string, at: string, answers: StepTaken['answers'] = {}) =>
    steps.push(stepAt(step, at, answers));
  if (acceptedAt === null) return steps;
  add('accept', acceptedAt);
  add('assign', acceptedAt, { department });
  if (state === 'rejected') {
    if (resolvedAt !== null) add('decline', resolvedAt, { reply });
    return steps;
  }
  if (firstRepliedAt !== null) add('inform', firstRepliedAt, { reply });
  if (resolvedAt === null) return steps;
  add('reply', resolvedAt, { reply, outcome });
  if (satisfaction !== null) add('rate', resolvedAt, { satisfaction });
  if (state !== 'closed') return steps;
  const closing = addWorkdays(scene.calendar, dayIn(resolvedAt, scene.timeZone), CLOSED_AFTER);
  add('close', `${closing}T09:00:00+08:00`);
  return steps;
}

/** Ten workdays of silence, and the morning after. */
const CLOSED_AFTER = 11;

function stepAt(step: string, at: string, answers: StepTaken['answers']): StepTaken {
  const actor = step === 'close' ? 'system' : 'staff';
  const by = { actor, actorId: null, note: null, locale: DEFAULT_LOCALE } as const;
  return { step, answers, ...by, now: new Date(at) };
}

async function rated(
  unit: Parameters<typeof changeTicket>[0],
  ticket: Ticket,
  { answers, now }: StepTaken,
): Promise<void> {
  const satisfaction = Number(answers['satisfaction']);
  await changeTicket(unit, ticket, { satisfaction });
  await appendEvent(unit, ticket.id, {
    ...{ at: now.toISOString(), step: 'rate', from: ticket.state, to: ticket.state },
    ...{ actor: 'reporter', actorId: null, internalText: null },
    publicText: String(satisfaction),
  });
}

async function seedEntry({ strapi, scene, sample, ticketNo }: Seeded): Promise<void> {
  const ticket = await inUnitOfWork(strapi, (unit) => findTicket(unit, { ticketNo }));
  const { publicText: question, publicReply: reply, localizations, firstRepliedAt } = sample;
  if (ticket === null || reply === null || firstRepliedAt === null) return;
  const text = { question, reply };
  const facts = await entryFacts(strapi, ticket, { text, timeZone: scene.timeZone });
  const { documentId } = await ensureDocument(strapi, {
    uid: FEEDBACK_ENTRY,
    where: { ticketNo },
    data: { ...facts, catalogueItemNo: '6.1', approvedByRole: '校务公开办' },
    words: Object.fromEntries(
      Object.entries(localizations).map(([locale, { publicText, publicReply }]) => [
        locale,
        { question: publicText, reply: publicReply },
      ]),
    ),
  });
  if (ticket.entryId === null) {
    await inUnitOfWork(strapi, async (unit) => {
      await changeTicket(unit, ticket, { entryId: documentId });
    });
  }
  if (await isPublic(strapi, FEEDBACK_ENTRY, documentId)) return;
  const at = `${daysAfter(dayIn(sample.resolvedAt ?? firstRepliedAt, scene.timeZone), 1)}`;
  await publishDocument(strapi, { uid: FEEDBACK_ENTRY, documentId }, `${at}T10:00:00+08:00`);
}
