import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { startPollLoop, type PollLoop } from '../../../../shared/strapi/poll-loop';
import type { Day } from '../../../../shared/workdays';
import { disclosureConfig } from './config';
import { WARNING_MESSAGES } from './messages/warning-messages';
import { filled } from '../../../../shared/sentence';
import { dayAt } from './school';
import { remind } from './notify/reminders';
import { generateNow } from './use-cases/generation';

/** How soon a change is looked at; many within that time are looked at once. */
const LOOK_EVERY_MS = 5000;
const FIRST_LOOK_MS = 10_000;

interface Upkeep {
  readonly loop: PollLoop;
  isChanged: boolean;
}

const running = new WeakMap<Core.Strapi, Upkeep>();

/** Tells that content, the calendar or the terms were written: what is owed may have changed. */
export function somethingChanged(strapi: Core.Strapi): void {
  const upkeep = running.get(strapi);
  if (upkeep !== undefined) upkeep.isChanged = true;
}

/** Brings what is owed up to date and reminds of it: once a day, and soon after something changed. */
export function startUpkeep(strapi: Core.Strapi): void {
  let lookedOn: Day | null = null;
  const loop = startPollLoop({
    ...{ everyMs: LOOK_EVERY_MS, firstAfterMs: FIRST_LOOK_MS },
    async round() {
      const now = systemClock.now();
      const at = now.toISOString();
      const today = dayAt(strapi, at);
      const upkeep = running.get(strapi);
      if (upkeep === undefined || (today === lookedOn && !upkeep.isChanged)) return false;
      upkeep.isChanged = false;
      const isFirst = today !== lookedOn;
      const { warnings } = await generateNow(strapi, { at });
      await remind(strapi, now);
      lookedOn = today;
      if (isFirst) {
        for (const { code, ...values } of warnings) {
          strapi.log.warn(filled(WARNING_MESSAGES[code], 'en', values));
        }
      }
      return false;
    },
    onFailure: (error) => {
      strapi.log.error('What is owed could not be brought up to date', { error });
    },
  });
  running.set(strapi, { loop, isChanged: false });
  watchDays(strapi);
}

/** Lets what is under way end. */
export async function stopUpkeep(strapi: Core.Strapi): Promise<void> {
  await running.get(strapi)?.loop.stop();
  running.delete(strapi);
}

/** The calendar and the terms may be written past the document service too. */
function watchDays(strapi: Core.Strapi): void {
  const { calendar, terms } = disclosureConfig(strapi);
  const models = [calendar?.uid, terms?.uid].flatMap((uid) => uid ?? []);
  if (models.length === 0) return;
  const changed = () => somethingChanged(strapi);
  strapi.db.lifecycles.subscribe({
    models,
    ...{ afterCreate: changed, afterUpdate: changed, afterDelete: changed },
    ...{ afterCreateMany: changed, afterUpdateMany: changed, afterDeleteMany: changed },
  });
}
