import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../canonical-json';
import type { Clock } from '../clock';
import {
  claimMessages,
  forgetDelivered,
  settleMessage,
  type Attempt,
  type ClaimedMessage,
} from './outbox';
import { inUnitOfWork } from './unit-of-work';

export interface Delivery {
  readonly body: JsonValue;
  /** The same at each attempt: what was delivered twice can be known by it. */
  readonly messageId: string;
  /** Over when the attempt has taken too long. */
  readonly signal: AbortSignal;
}

/** Delivers a message, or throws why it could not. */
export type Deliver = (delivery: Delivery) => Promise<void>;

export interface DispatcherOptions {
  /** Table of the outbox. */
  readonly table: string;
  readonly clock: Clock;
  /** Who delivers, by topic. */
  readonly deliver: Readonly<Record<string, Deliver>>;
  /** How long an attempt may take, in milliseconds. */
  readonly timeoutMs: number;
  /** Messages under way at the same time. */
  readonly atOnce: number;
  /** After so many attempts a message is a dead letter. */
  readonly mostAttempts: number;
  /** Pause before an attempt, in milliseconds; `attempt` is the one that failed, from 1. */
  readonly pauseAfterMs: (attempt: number) => number;
  /**
   * Which messages this dispatcher is for; all where nothing is said. With one for each receiver,
   * none waits for another one that takes its time.
   */
  readonly topics?: readonly string[];
}

const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 6 * 60 * 60 * 1000;
const KEEP_DELIVERED_MS = 90 * 24 * 60 * 60 * 1000;

/** Half a minute, then twice as long each time, up to six hours. */
export function doublingPauseMs(attempt: number): number {
  return Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (attempt - 1));
}

/**
 * Delivers what is due, each message at least once; what fails is tried again later and given up
 * after a number of attempts. True when there may be more. Any number of processes may do it side
 * by side.
 */
export async function dispatch(strapi: Core.Strapi, options: DispatcherOptions): Promise<boolean> {
  const { table, clock, atOnce, timeoutMs, topics } = options;
  const now = clock.now();
  const claim = { now, count: atOnce, leaseMs: 2 * timeoutMs + FIRST_PAUSE_MS, topics };
  const messages = await inUnitOfWork(strapi, (unit) => claimMessages(unit, table, claim));
  await Promise.all(
    messages.map(async (message) => {
      const attempt = await attemptOf(message, options);
      const isOurs = await inUnitOfWork(strapi, (unit) =>
        settleMessage(unit, table, message, attempt),
      );
      if (isOurs) tell(strapi, message, attempt);
    }),
  );
  if (messages.length === 0) {
    const before = new Date(now.getTime() - KEEP_DELIVERED_MS);
    await inUnitOfWork(strapi, (unit) => forgetDelivered(unit, table, before));
  }
  return messages.length === atOnce;
}

async function attemptOf(message: ClaimedMessage, options: DispatcherOptions): Promise<Attempt> {
  const { clock, mostAttempts, pauseAfterMs } = options;
  const why = await failureOf(message, options);
  const at = clock.now();
  if (why === null) return { kind: 'delivered', at };
  if (message.attempt >= mostAttempts) return { kind: 'dead', why, at };
  return { kind: 'failed', why, nextAt: new Date(at.getTime() + pauseAfterMs(message.attempt)) };
}

/** Why a message was not delivered, or null when it was. */
async function failureOf(
  { topic, body, messageId, attempt }: ClaimedMessage,
  { deliver, timeoutMs, mostAttempts }: DispatcherOptions,
): Promise<string | null> {
  if (attempt > mostAttempts) return 'The process ended during each attempt';
  const deliverTopic = deliver[topic];
  if (deliverTopic === undefined) return `Nobody delivers "${topic}"`;
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    await Promise.race([deliverTopic({ body, messageId, signal }), endOf(signal)]);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  }
}

function endOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('It took too long')), { once: true });
  });
}

/** Says which message it was and why, never what it says or to whom. */
function tell(strapi: Core.Strapi, { messageId, topic }: ClaimedMessage, attempt: Attempt): void {
  if (attempt.kind === 'delivered') return;
  const what = `Message ${messageId} (${topic})`;
  if (attempt.kind === 'dead') strapi.log.error(`${what} is given up: ${attempt.why}`);
  else strapi.log.warn(`${what} goes out later: ${attempt.why}`);
}
