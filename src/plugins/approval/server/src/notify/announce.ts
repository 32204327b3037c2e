import type { Core } from '@strapi/strapi';

import { webhookMessage } from '../../../../../shared/strapi/deliver-webhook';
import { putMessages, type OutboxMessage } from '../../../../../shared/strapi/outbox';
import { isToldOf } from '../../../../../shared/strapi/webhook-receivers';
import { approvalConfig } from '../config';
import { currentSubmission } from '../domain/case/case';
import { noticeOf } from '../domain/notice/notice';
import type { Fact, Listener } from '../record';
import type { Webhook, WebhookEvent } from './config';
import { OUTBOX } from './outbox';

/** Topic of something to be told to people who are still to be found. */
export const NOTICE = 'approval.notice';
/** Topic of a call of one webhook. */
export const WEBHOOK = 'approval.webhook';

const EVENTS: Readonly<Record<string, WebhookEvent>> = {
  submitted: 'approval.submitted',
  approved: 'approval.approved',
  changesRequested: 'approval.changes-requested',
  rejected: 'approval.rejected',
  overridden: 'approval.overridden',
};

const NEWS_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Puts what happens into the outbox, in the transaction in which it happens. */
export const announcer =
  (strapi: Core.Strapi, wake: () => void): Listener =>
  async (unit, facts) => {
    const now = new Date();
    const { webhooks } = approvalConfig(strapi);
    const messages = facts
      // What is entered as history is no news.
      .filter(({ at }) => now.getTime() - Date.parse(at) < NEWS_MILLISECONDS)
      .flatMap((fact) => [...noticesOf(fact), ...callsOf(fact, webhooks)]);
    if (messages.length === 0) return;
    await putMessages(unit, OUTBOX, messages, now);
    unit.onCommit(wake);
  };

function noticesOf(fact: Fact): readonly OutboxMessage[] {
  const notice = noticeOf(fact);
  return notice === null ? [] : [{ topic: NOTICE, body: notice }];
}

/** What other systems are told: which document and which case, but nothing that somebody wrote. */
function callsOf(
  { name, at, caseId, document, round, approvalCase }: Fact,
  webhooks: readonly Webhook[],
): readonly OutboxMessage[] {
  const type = EVENTS[name];
  if (type === undefined || document === null || approvalCase === null) return [];
  const content =
    approvalCase.state.kind === 'overridden'
      ? approvalCase.state.override.content
      : currentSubmission(approvalCase)?.content;
  const { contentType, documentId } = document;
  const event = {
    ...{ type, timestamp: at },
    data: { caseId, contentType, documentId, round, locales: content?.locales ?? [] },
  };
  return webhooks
    .filter((webhook) => isToldOf(webhook, type))
    .map(({ name: webhook }) => webhookMessage(WEBHOOK, webhook, event));
}
