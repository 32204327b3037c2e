import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { dispatch, doublingPauseMs } from '../../../../../shared/strapi/dispatcher';
import { startPollLoop, type PollLoop } from '../../../../../shared/strapi/poll-loop';
import { OUTBOX } from '../tables';
import { deliverLetter, LETTER } from './letter';

const LOOK_EVERY_MS = 30_000;
const TIMEOUT_MS = 10_000;
const AT_ONCE = 10;
/** A day and a half, with the pauses between them. */
const MOST_ATTEMPTS = 16;

const running = new WeakMap<Core.Strapi, PollLoop>();

/** How the plugin delivers its outbox. */
export const dispatcherOptions = (strapi: Core.Strapi) => ({
  ...{ table: OUTBOX, clock: systemClock, timeoutMs: TIMEOUT_MS, atOnce: AT_ONCE },
  ...{ mostAttempts: MOST_ATTEMPTS, pauseAfterMs: doublingPauseMs },
  deliver: { [LETTER]: deliverLetter(strapi) },
});

/** Sends letters from now on, once the tables are there. */
export function startLetters(strapi: Core.Strapi): void {
  const options = dispatcherOptions(strapi);
  running.set(
    strapi,
    startPollLoop({
      everyMs: LOOK_EVERY_MS,
      round: () => dispatch(strapi, options),
      onFailure: (error) => {
        strapi.log.error('The outbox of disclosure could not be read', { error });
      },
    }),
  );
}

/** Lets what is under way end. */
export async function stopLetters(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.stop();
}
