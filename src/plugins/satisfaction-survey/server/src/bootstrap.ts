import type { Core } from '@strapi/strapi';

import { daySaltTables } from '../../../../shared/strapi/day-salt';
import { showFigures } from '../../../../shared/strapi/metrics';
import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { registerPermissions } from '../../../../shared/strapi/permissions';
import { startDeliveries, stopDeliveries } from './deliveries';
import { keepTables } from './kept-tables';
import { permissions } from './permissions';
import { createWriter } from './submission/writer';
import { surveyFigures } from './views/figures';
import { surveyTables } from './tables';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, permissions);
  await createOwnTables(strapi, daySaltTables);
  await createOwnTables(strapi, surveyTables);
  await keepTables(strapi);
  createWriter(strapi);
  startDeliveries(strapi);
  showFigures(strapi, surveyFigures(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopDeliveries(strapi);
}
