import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../../shared/clock';
import { deliverWebhook } from '../../../../../shared/strapi/deliver-webhook';
import { dispatch, doublingPauseMs } from '../../../../../shared/strapi/dispatcher';
import { startPollLoop, type PollLoop } from '../../../../../shared/strapi/poll-loop';
import { approvalConfig } from '../config';
import { onFacts } from '../record';
import { NOTICE, WEBHOOK, announcer } from './announce';
import { deliverNotice } from './deliver-notice';
import { EMAIL, deliverEmail, emailService } from './email';
import { OUTBOX } from './outbox';
import { remindAndEscalate } from './reminders';

const LOOK_EVERY_MS = 5000;
const REMIND_EVERY_MS = 60_000;
const TIMEOUT_MS = 10_000;
const AT_ONCE = 10;
/** A day and a half, with the pauses between them. */
const MOST_ATTEMPTS = 16;

const running = new WeakMap<Core.Strapi, readonly PollLoop[]>();

/** How the plugin delivers its outbox. */
export const dispatcherOptions = (strapi: Core.Strapi) => ({
  ...{ table: OUTBOX, clock: systemClock, timeoutMs: TIMEOUT_MS, atOnce: AT_ONCE },
  ...{ mostAttempts: MOST_ATTEMPTS, pauseAfterMs: doublingPauseMs },
  deliver: {
    [NOTICE]: deliverNotice(strapi),
    [EMAIL]: deliverEmail(strapi),
    [WEBHOOK]: deliverWebhook(approvalConfig(strapi).webhooks),
  },
});

/** Tells people and other systems from now on, once the tables are there. */
export function startNotifications(strapi: Core.Strapi): void {
  const options = dispatcherOptions(strapi);
  const outbox = startPollLoop({
    everyMs: LOOK_EVERY_MS,
    round: () => dispatch(strapi, options),
    onFailure: (error) => strapi.log.error('The outbox of approval could not be read', { error }),
  });
  const reminders = startPollLoop({
    everyMs: REMIND_EVERY_MS,
    round: () => remindAndEscalate(strapi, systemClock.now()),
    onFailure: (error) => strapi.log.error('Nobody could be reminded of approvals', { error }),
  });
  running.set(strapi, [outbox, reminders]);
  onFacts(strapi, announcer(strapi, outbox.wake));
  if (emailService(strapi) === null) {
    strapi.log.info('Approval sends no e-mail: letters are mentioned in the log only');
  }
}

/** Lets what is under way end. */
export async function stopNotifications(strapi: Core.Strapi): Promise<void> {
  await Promise.all((running.get(strapi) ?? []).map((loop) => loop.stop()));
}
