import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { outboxFigures, showFigures } from '../../../../shared/strapi/metrics';
import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { registerPermissions } from '../../../../shared/strapi/permissions';
import { reportPublishedOutside } from './gate/outside';
import { guardRows } from './gate/row-guard';
import { startWatchingPolicies, stopWatchingPolicies } from './gated-types';
import { OUTBOX } from './notify/outbox';
import { startNotifications, stopNotifications } from './notify/start';
import { permissions } from './permissions';
import { approvalTables } from './tables';

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await registerPermissions(strapi, permissions);
  await createOwnTables(strapi, approvalTables);
  await startWatchingPolicies(strapi);
  guardRows(strapi);
  await reportPublishedOutside(strapi, systemClock.now().toISOString());
  startNotifications(strapi);
  showFigures(
    strapi,
    outboxFigures(strapi, OUTBOX, () => systemClock.now()),
  );
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  await stopNotifications(strapi);
  await stopWatchingPolicies(strapi);
}
