import { AsyncResource } from 'node:async_hooks';
import { setImmediate } from 'node:timers/promises';

import type { Core } from '@strapi/strapi';

import type { RefusalCode } from '../../../contracts/public/refusal';
import type { AnswerIssue } from '../../../domain/answer/issue';
import { inUnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { FaultWithoutAnswers } from '../public/fault';
import { acceptAll } from './accept';
import type { Sending } from './submission';

/** What became of answers, after the commit. */
export type Outcome =
  | {
      readonly kind: 'taken';
      readonly receipt: string;
      readonly isNew: boolean;
      readonly isLate: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly code: RefusalCode;
      readonly retryAfterSeconds?: number;
      readonly issues?: readonly AnswerIssue[];
    };

interface Waiting {
  readonly sending: Sending;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

interface Writer {
  readonly queue: Waiting[];
  isWriting: boolean;
  /** Runs outside of whatever request brought the first answers: its user and transaction are its own. */
  readonly run: (work: () => Promise<void>) => Promise<void>;
}

/** Beyond this a transaction gets long for those who wait behind it. */
const MOST_AT_ONCE = 100;

const writers = new WeakMap<Core.Strapi, Writer>();

/** To be called in `bootstrap()`, outside of every request. */
export function createWriter(strapi: Core.Strapi): void {
  const run = AsyncResource.bind((work: () => Promise<void>) => work());
  writers.set(strapi, { queue: [], isWriting: false, run });
}

/**
 * Stores answers and says so after the commit. What comes while a transaction is under way goes into
 * the next one together: a commit costs the disk the same for one response and for a hundred.
 */
export function write(strapi: Core.Strapi, sending: Sending): Promise<Outcome> {
  const writer = writers.get(strapi);
  if (writer === undefined) throw new Error('The survey plugin has not started');
  return new Promise((resolve, reject) => {
    writer.queue.push({ sending, resolve, reject });
    if (!writer.isWriting) void writer.run(() => drain(strapi, writer));
  });
}

async function drain(strapi: Core.Strapi, writer: Writer): Promise<void> {
  writer.isWriting = true;
  try {
    while (writer.queue.length > 0) {
      // A database in the process answers at once: without a turn of the event loop nobody else's
      // answers could come in, and each would pay for a transaction of its own.
      await setImmediate();
      await writeSome(strapi, writer.queue.splice(0, MOST_AT_ONCE));
    }
  } finally {
    writer.isWriting = false;
  }
}

/** All of them in one transaction; where that fails, each in its own, so that none pays for another. */
async function writeSome(strapi: Core.Strapi, batch: readonly Waiting[]): Promise<void> {
  try {
    const outcomes = await inUnitOfWork(strapi, (unit) =>
      acceptAll(
        strapi,
        unit,
        batch.map(({ sending }) => sending),
      ),
    );
    batch.forEach(({ resolve, reject }, place) => {
      const outcome = outcomes[place];
      if (outcome === undefined) reject(new Error('Answers without an outcome'));
      else resolve(outcome);
    });
  } catch (error) {
    const [first, ...others] = batch;
    if (first !== undefined && others.length === 0) first.reject(new FaultWithoutAnswers(error));
    else for (const one of batch) await writeSome(strapi, [one]);
  }
}
