import type { Core } from '@strapi/strapi';

import type { ReadinessResponse } from '../../contracts';
import { deliveryConfig } from './config';
import { readiness } from './domain/readiness';
import { hasAdministrator, pendingTableSteps } from './store';
import { isStopping } from './requests-in-flight';

interface DatabaseFacts {
  readonly databaseAnswers: boolean;
  readonly pendingTableSteps: number;
  readonly hasAdministrator: boolean;
}

const SILENT: DatabaseFacts = {
  databaseAnswers: false,
  pendingTableSteps: 0,
  hasAdministrator: false,
};

/** Checks in progress: however many ask at once, the database is asked once. */
const inProgress = new WeakMap<Core.Strapi, Promise<DatabaseFacts>>();

/** Whether the app may be sent traffic; never throws and never waits long. */
export async function checkReadiness(strapi: Core.Strapi): Promise<ReadinessResponse> {
  const { testClock, databaseSeconds } = deliveryConfig(strapi);
  const running = inProgress.get(strapi) ?? askDatabase(strapi);
  inProgress.set(strapi, running);
  const facts = await Promise.race([running, silence(databaseSeconds)]);
  return readiness({ ...facts, stopping: isStopping(strapi), testClock });
}

async function askDatabase(strapi: Core.Strapi): Promise<DatabaseFacts> {
  try {
    const administrator = await hasAdministrator(strapi);
    const pending = await pendingTableSteps(strapi);
    return {
      databaseAnswers: true,
      pendingTableSteps: pending,
      hasAdministrator: administrator,
    };
  } catch (error) {
    strapi.log.error(error);
    return SILENT;
  } finally {
    inProgress.delete(strapi);
  }
}

const silence = (seconds: number): Promise<DatabaseFacts> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(SILENT), seconds * 1000).unref();
  });
