import type { Core } from '@strapi/strapi';

import type { JsonValue } from '../../../../shared/canonical-json';
import { systemClock } from '../../../../shared/clock';
import { dispatch, doublingPauseMs } from '../../../../shared/strapi/dispatcher';
import { startPollLoop, type PollLoop } from '../../../../shared/strapi/poll-loop';
import { inUnitOfWork } from '../../../../shared/strapi/unit-of-work';
import { forgetChallenges } from './store/proof-store';
import { OUTBOX } from './tables';

const EVERY_MS = 10_000;
const TIMEOUT_MS = 10_000;

/** The event that others may listen to: something came in for a survey within an hour. */
export const RESPONSES_EVENT = 'survey.responses';

const loops = new WeakMap<Core.Strapi, PollLoop>();

/** Tells what the outbox holds, and forgets proofs that are over. */
export function startDeliveries(strapi: Core.Strapi): void {
  const loop = startPollLoop({
    everyMs: EVERY_MS,
    async round() {
      await inUnitOfWork(strapi, (unit) => forgetChallenges(unit, systemClock.now()));
      return dispatch(strapi, {
        ...{ table: OUTBOX, clock: systemClock, timeoutMs: TIMEOUT_MS, atOnce: 20 },
        ...{ mostAttempts: 12, pauseAfterMs: doublingPauseMs },
        deliver: { responses: ({ body }) => tell(strapi, body) },
      });
    },
    onFailure: (error) => strapi.log.error('Messages of surveys were not told', { error }),
  });
  loops.set(strapi, loop);
}

async function tell(strapi: Core.Strapi, body: JsonValue): Promise<void> {
  await strapi.eventHub.emit(RESPONSES_EVENT, { body });
}

export async function stopDeliveries(strapi: Core.Strapi): Promise<void> {
  await loops.get(strapi)?.stop();
}
