import type { Core } from '@strapi/strapi';

import type { Scene } from './domain/plan/outcome';
import { RETRY_RULE } from './domain/plan/retry';
import { installationId } from './installation';

/** How long a run may take without a sign of life. */
export const LEASE_SECONDS = 60;

/** The circumstances of what happens to plans here, at an instant. */
export function sceneAt(strapi: Core.Strapi, at: string): Scene {
  return {
    ...{ at, installationId: installationId(strapi), leaseSeconds: LEASE_SECONDS },
    retry: RETRY_RULE,
  };
}
