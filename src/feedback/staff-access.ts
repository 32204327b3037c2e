import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { accessReason, REASON_LENGTH, recordAccess, type Access } from '../content/access-log';
import { staffRefusal } from '../content/staff-messages';
import { contentDisposition, publicName } from '../files/domain/public-name';
import { kindOfName } from '../files/domain/file-kind';
import { fileFolders, storedPath } from '../files/folders';
import { inUnitOfWork, type UnitOfWork } from '../shared/strapi/unit-of-work';
import { attachmentsOf } from './attachment-store';
import { contactOf } from './contact-store';
import { feedbackError } from './messages';
import { contactResponse } from './staff-contracts';
import { reachedTicket, type Reach } from './staff-reach';
import type { Ticket } from './ticket-store';

interface Asked {
  readonly reach: Reach;
  readonly id: unknown;
}

/** What the access log calls tickets. */
const LOGGED_AS = 'feedback-ticket';

/** How to reach the reporter, to whoever says why; the reason is logged with it. */
export async function answerContact(
  strapi: Core.Strapi,
  ctx: Context,
  { reach, id }: Asked,
): Promise<object> {
  const reason = reasonOf(strapi, ctx);
  return inUnitOfWork(strapi, async (unit) => {
    const ticket = await reachedTicket(unit, reach, id);
    await logged(unit, { ticket, reach }, { kind: 'read', attribute: 'contact', reason });
    const contact = await contactOf(unit, ticket.id);
    ctx.set('Cache-Control', 'no-store');
    if (contact === null) return contactResponse.parse({ contact });
    const { name, phone, email, guardian, deleteAfter } = contact;
    return contactResponse.parse({ contact: { name, phone, email, guardian, deleteAfter } });
  });
}

/** A picture of a report, to whoever says why. */
export async function sendAttachment(
  strapi: Core.Strapi,
  ctx: Context,
  { reach, id }: Asked,
): Promise<undefined> {
  const reason = reasonOf(strapi, ctx);
  const no = Number((ctx.params as { readonly no: string }).no);
  const found = await inUnitOfWork(strapi, async (unit) => {
    const ticket = await reachedTicket(unit, reach, id);
    const attachment = (await attachmentsOf(unit, ticket.id)).find((one) => one.id === no);
    if (attachment === undefined) throw feedbackError('FEEDBACK_TICKET_NOT_FOUND', reach.locale);
    const attribute = `attachment: ${attachment.name}`.slice(0, 255);
    await logged(unit, { ticket, reach }, { kind: 'download', attribute, reason });
    return attachment;
  });
  const file = storedPath(fileFolders(strapi).feedback, found.storedName);
  const facts = await stat(file).catch(() => undefined);
  if (!facts) throw feedbackError('FEEDBACK_TICKET_NOT_FOUND', reach.locale);
  const extension = kindOfName(found.storedName)?.extension ?? '';
  ctx.set({
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Disposition': contentDisposition(found.mime, publicName(found.name, extension)),
  });
  ctx.type = found.mime;
  ctx.length = facts.size;
  ctx.body = createReadStream(file);
  return undefined;
}

function reasonOf(strapi: Core.Strapi, ctx: Context): string {
  const reason = accessReason(ctx.query['reason']);
  if (reason === null) throw staffRefusal(strapi, 'ACCESS_REASON_NEEDED', REASON_LENGTH);
  return reason;
}

async function logged(
  unit: UnitOfWork,
  { ticket, reach }: { readonly ticket: Ticket; readonly reach: Reach },
  access: Pick<Access, 'kind' | 'attribute' | 'reason'>,
): Promise<void> {
  const what = { userId: reach.userId, uid: LOGGED_AS, documentId: ticket.ticketNo };
  await recordAccess(unit, { ...access, ...what }, new Date());
}
