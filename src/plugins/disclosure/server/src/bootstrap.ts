import type { Core } from '@strapi/strapi';

import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { startLetters, stopLetters } from './notify/start';
import { registerPermissions } from './permissions';
import { disclosureTables } from './tables';
import { startUpkeep, stopUpkeep } from './upkeep';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi);
  await createOwnTables(strapi, disclosureTables);
  startUpkeep(strapi);
  startLetters(strapi);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopLetters(strapi);
  await stopUpkeep(strapi);
}
