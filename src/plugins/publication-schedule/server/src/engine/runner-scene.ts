import type { Core } from '@strapi/strapi';

import type { Scene } from '../domain/plan/outcome';
import { sceneAt } from '../scene';
import { readClock, type DueClock } from '../store/database-clock';
import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';

/** One process that carries out plans, and the clock that it goes by. */
export interface RunnerScene {
  readonly strapi: Core.Strapi;
  readonly runnerId: string;
  readonly clock: DueClock;
}

/** The circumstances of a transition now; of all clocks the one that all processes share. */
export async function sceneNow(
  { strapi, clock }: Pick<RunnerScene, 'strapi' | 'clock'>,
  unit: UnitOfWork,
): Promise<Scene> {
  return sceneAt(strapi, await readClock(unit, clock));
}
