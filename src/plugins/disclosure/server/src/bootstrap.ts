import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { outboxFigures, showFigures } from '../../../../shared/strapi/metrics';
import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { registerPermissions } from '../../../../shared/strapi/permissions';
import { startLetters, stopLetters } from './notify/start';
import { permissions } from './permissions';
import { disclosureTables, OUTBOX } from './tables';
import { startUpkeep, stopUpkeep } from './upkeep';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, permissions);
  await createOwnTables(strapi, disclosureTables);
  startUpkeep(strapi);
  startLetters(strapi);
  showFigures(
    strapi,
    outboxFigures(strapi, OUTBOX, () => systemClock.now()),
  );
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopLetters(strapi);
  await stopUpkeep(strapi);
}
