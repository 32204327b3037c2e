import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import type { Locale } from '../content/locales';
import { isRecord } from '../content/row';
import type { IncomingFile } from '../files/upload-guard';
import { HONEYPOT_FIELD, isHoneypotFilled } from '../shared/honeypot';
import { appKeys } from '../shared/strapi/app-keys';
import { digest } from '../shared/strapi/digest';
import { receiptHash, sha256 } from '../shared/strapi/receipt';
import { uniqueViolation } from '../shared/strapi/unique-violation';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { dayIn } from '../site/dates';
import { insertAttachment } from './attachment-store';
import { insertContact } from './contact-store';
import { daysAfter, deadlinesOf, type Deadlines } from './domain/deadlines';
import { secondsToWait } from './domain/fill-time';
import { MAX_TEXT, SUBMISSION_KEY, submissionContract, type Submission } from './domain/submission';
import { appendEvent } from './event-store';
import { shownAtOf } from './form-stamp';
import { cleanPictures, removePicture, storePicture, type CleanPicture } from './images';
import { feedbackError, type FieldFault } from './messages';
import { feedbackReceipt } from './receipt';
import { schoolScene, type SchoolScene } from './school-scene';
import { feedbackSettings } from './settings';
import { freshTicket } from './fresh-ticket';
import { findTicket, insertTicket, nextTicketNo } from './ticket-store';

export interface SentReport {
  /** The reporter's key for this one report. */
  readonly key: string;
  readonly fields: unknown;
  readonly files: readonly IncomingFile[];
  /** The stamp of the form that it was sent with; a program that shows no form has none. */
  readonly stamp?: string;
  /** The language of whoever sends it. */
  readonly locale: Locale;
  readonly now: Date;
}

/** What the reporter takes away. The receipt is shown here and nowhere else. */
export interface Receipt extends Deadlines {
  readonly ticketNo: string;
  readonly receipt: string;
  readonly receivedAt: string;
  /** False for a repeat of a report that was there. */
  readonly isNew: boolean;
}

/**
 * Takes a report, once: the same key with the same content is the same ticket and the same receipt,
 * whatever came between. Returns after the commit.
 *
 * @throws RuleError with the field, for what cannot be taken; FEEDBACK_KEY_CONFLICT
 */
export async function submitFeedback(strapi: Core.Strapi, sent: SentReport): Promise<Receipt> {
  if (!SUBMISSION_KEY.test(sent.key)) throw feedbackError('FEEDBACK_KEY_INVALID', sent.locale);
  const scene = await schoolScene(strapi);
  const submission = parsed(sent, scene);
  checkFillTime(strapi, sent);
  const { pictures, faults } = await cleanPictures(strapi, sent.files);
  if (faults.length > 0) throw feedbackError('FEEDBACK_INVALID', sent.locale, { faults });
  const report: Report = {
    ...{ strapi, sent, submission, pictures, scene },
    payloadHash: payloadHash(submission, pictures),
  };
  try {
    return await inUnitOfWork(strapi, (unit) => enter(unit, report));
  } catch (error) {
    // Nearly every report is new, so none is looked for first: the database refuses a second one.
    if (uniqueViolation(error) === undefined) throw error;
    const before = await inUnitOfWork(strapi, (unit) => repeated(unit, report));
    if (before === null) throw error;
    return before;
  }
}

interface Report {
  readonly strapi: Core.Strapi;
  readonly sent: SentReport;
  readonly submission: Submission;
  readonly pictures: readonly CleanPicture[];
  readonly scene: SchoolScene;
  readonly payloadHash: string;
}

function parsed({ fields, locale }: SentReport, { services }: SchoolScene): Submission {
  const result = submissionContract.safeParse(fields);
  const faults = result.success
    ? []
    : result.error.issues.flatMap((issue) => faultsOf(issue, fields));
  if (result.success) {
    const { service } = result.data;
    if (service === undefined || services.has(service)) return result.data;
    faults.push({ field: 'service', code: 'FEEDBACK_SERVICE_UNKNOWN' });
  }
  throw feedbackError('FEEDBACK_INVALID', locale, { faults });
}

/** After what else is wrong, so that a form that has to be changed anyway is not called hasty. */
function checkFillTime(strapi: Core.Strapi, { stamp, key, now, locale }: SentReport): void {
  if (stamp === undefined) return;
  const { minimumFillSeconds: minimumSeconds } = feedbackSettings(strapi);
  const shownAt = shownAtOf(stamp, key, appKeys(strapi));
  const seconds = secondsToWait(shownAt, { now, minimumSeconds });
  if (seconds > 0) throw feedbackError('FEEDBACK_TOO_QUICK', locale, { values: { seconds } });
}

function faultsOf(issue: z.core.$ZodIssue, fields: unknown): FieldFault[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((field) => ({ field, code: 'FEEDBACK_FIELD_UNKNOWN' }));
  }
  const field = String(issue.path[0] ?? 'text');
  if (field === 'consent') return [{ field, code: 'FEEDBACK_CONSENT_NEEDED' }];
  if (field !== 'text') return [{ field, code: 'FEEDBACK_FIELD_INVALID' }];
  const text = isRecord(fields) ? fields['text'] : undefined;
  return typeof text === 'string' && text.trim() !== ''
    ? [{ field, code: 'FEEDBACK_TEXT_TOO_LONG', values: { limit: MAX_TEXT } }]
    : [{ field, code: 'FEEDBACK_TEXT_NEEDED' }];
}

/** What makes two reports the same: all that was said and shown, not when. */
function payloadHash(submission: Submission, pictures: readonly CleanPicture[]): string {
  return digest({
    ...Object.fromEntries(Object.entries(submission).filter(([, value]) => value !== undefined)),
    pictures: pictures.map(({ sentSha256 }) => sentSha256),
  });
}

/** The receipt of the same report sent before; null when there is none. */
async function repeated(unit: UnitOfWork, report: Report): Promise<Receipt | null> {
  const { sent, strapi } = report;
  const ticket = await findTicket(unit, { submissionHash: sha256(sent.key) });
  if (ticket === null) return null;
  const receipt = appKeys(strapi)
    .map((appKey) => feedbackReceipt(sent.key, appKey))
    .find((one) => receiptHash(one) === ticket.receiptHash);
  if (ticket.payloadHash !== report.payloadHash || receipt === undefined) {
    throw feedbackError('FEEDBACK_KEY_CONFLICT', sent.locale);
  }
  const { ticketNo, receivedAt, acceptDueOn, replyDueOn, fieldDueOn } = ticket;
  const due = { acceptDueOn, replyDueOn, fieldDueOn };
  return { ticketNo, receipt, receivedAt, isNew: false, ...due };
}

async function enter(unit: UnitOfWork, report: Report): Promise<Receipt> {
  const { strapi, sent, submission, scene } = report;
  const { limits } = feedbackSettings(strapi);
  const receivedAt = sent.now.toISOString();
  const day = dayIn(receivedAt, scene.timeZone);
  const due = deadlinesOf(day, scene.calendar, limits);
  const receipt = feedbackReceipt(sent.key, appKeys(strapi)[0]);
  const ticketNo = await nextTicketNo(unit, Number(day.slice(0, 4)));
  const id = await insertTicket(unit, {
    ...freshTicket(submission, flagsOf(submission)),
    ...due,
    ...{ ticketNo, receivedAt, payloadHash: report.payloadHash },
    ...{ receiptHash: receiptHash(receipt), submissionHash: sha256(sent.key) },
  });
  await appendEvent(unit, id, {
    ...{ at: receivedAt, step: 'submit', from: null, to: 'received', actor: 'reporter' },
    ...{ actorId: null, publicText: null, internalText: null },
  });
  const { name = null, phone = null, email = null, guardian = false } = submission;
  if (name !== null || phone !== null || email !== null) {
    const deleteAfter = daysAfter(day, limits.contactMostDays);
    const contact = { name, phone, email, guardian, consentAt: receivedAt, deleteAfter };
    await insertContact(unit, id, contact);
  }
  for (const picture of report.pictures) await attach(unit, id, { strapi, picture });
  return { ticketNo, receipt, receivedAt, isNew: true, ...due };
}

function flagsOf(submission: Submission): readonly string[] {
  return isHoneypotFilled(submission[HONEYPOT_FIELD]) ? ['honeypot'] : [];
}

async function attach(
  unit: UnitOfWork,
  ticketId: number,
  { strapi, picture }: { readonly strapi: Core.Strapi; readonly picture: CleanPicture },
): Promise<void> {
  const stored = await storePicture(strapi, picture);
  unit.onRollback(() => removePicture(strapi, stored.storedName));
  await insertAttachment(unit, ticketId, stored);
}
