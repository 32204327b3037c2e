import type { Core } from '@strapi/strapi';

import { showFigures } from '../../../../shared/strapi/metrics';
import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { registerPermissions } from '../../../../shared/strapi/permissions';
import { startEngine, stopEngine } from './engine/engine';
import { permissions } from './permissions';
import { scheduleFigures } from './views/figures';
import { scheduleTables } from './tables';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, permissions);
  await createOwnTables(strapi, scheduleTables);
  startEngine(strapi);
  showFigures(strapi, scheduleFigures(strapi));
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopEngine(strapi);
}
