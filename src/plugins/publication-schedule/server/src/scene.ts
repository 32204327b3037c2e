import type { Core } from '@strapi/strapi';

import { scheduleConfig } from './config';
import type { Scene } from './domain/plan/outcome';
import { RETRY_RULE } from './domain/plan/retry';
import { installationId } from './installation';

/** The circumstances of what happens to plans here, at an instant. */
export function sceneAt(strapi: Core.Strapi, at: string): Scene {
  const { leaseSeconds } = scheduleConfig(strapi);
  return {
    ...{ at, installationId: installationId(strapi), leaseSeconds },
    retry: RETRY_RULE,
  };
}
