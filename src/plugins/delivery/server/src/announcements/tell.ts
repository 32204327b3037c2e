import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { webhookMessage } from '../../../../../shared/strapi/deliver-webhook';
import { putMessages, type OutboxMessage } from '../../../../../shared/strapi/outbox';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { isToldOf } from '../../../../../shared/strapi/webhook-receivers';
import { deliveryConfig } from '../config';
import { OUTBOX } from '../tables';
import { publicChanges, type PublicState } from './domain/public-change';
import { wakeLanes } from './start';
import { PURGE, webhookTopic } from './topics';

/** A document with what the public read of it before something was done, and what it reads now. */
export interface Observed {
  /** Singular name of its type. */
  readonly type: string;
  readonly documentId: string;
  readonly before: readonly PublicState[];
  readonly after: readonly PublicState[];
  /** Names under which caches in front hold answers that may show it. */
  readonly surrogateKeys: readonly string[];
}

/**
 * Other instances may show what was public before for so long, and a cache in front would fetch it
 * from them anew. What is published meanwhile goes out in the same call.
 */
const PURGE_AFTER_MS = 1000;

/** Whether there is anybody to tell; without one nothing has to be observed. */
export function isAnybodyTold(strapi: Core.Strapi): boolean {
  const { webhooks, purge } = deliveryConfig(strapi);
  return webhooks.length > 0 || purge.url !== null;
}

/** Puts what changed for readers into the outbox, in the transaction in which it changes. */
export async function tellChanges(
  strapi: Core.Strapi,
  observed: readonly Observed[],
): Promise<void> {
  const now = systemClock.now();
  const messages = observed.flatMap((one) => [
    ...callsOf(strapi, one, now),
    ...purgeOf(strapi, one, now),
  ]);
  if (messages.length === 0) return;
  await inUnitOfWork(strapi, async (unit) => {
    await putMessages(unit, OUTBOX, messages, now);
    unit.onCommit(() => {
      wakeLanes(strapi, PURGE_AFTER_MS);
    });
  });
}

/** Which document it is and where it is read; what it says, receivers ask the API. */
function callsOf(
  strapi: Core.Strapi,
  { type, documentId, before, after }: Observed,
  now: Date,
): readonly OutboxMessage[] {
  const { webhooks } = deliveryConfig(strapi);
  return publicChanges(before, after).flatMap(({ event, state }) => {
    const { locale, key, slug, url } = state;
    const told = {
      ...{ type: event, timestamp: now.toISOString() },
      data: { type, documentId, locale, key, slug, url: { api: url.api, page: url.page } },
    };
    return webhooks
      .filter((webhook) => isToldOf(webhook, event))
      .map(({ name }) => webhookMessage(webhookTopic(name), name, told));
  });
}

/** Also where readers see the same: an answer says when it was published, too. */
function purgeOf(
  strapi: Core.Strapi,
  { before, after, surrogateKeys }: Observed,
  now: Date,
): readonly OutboxMessage[] {
  const isPublic = before.length + after.length > 0;
  if (deliveryConfig(strapi).purge.url === null || !isPublic) return [];
  const notBefore = new Date(now.getTime() + PURGE_AFTER_MS);
  return [{ topic: PURGE, body: { keys: surrogateKeys }, notBefore }];
}
