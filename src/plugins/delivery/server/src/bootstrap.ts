import type { Core } from '@strapi/strapi';

import { systemClock } from '../../../../shared/clock';
import { outboxFigures } from '../../../../shared/strapi/metrics';
import { createOwnTables } from '../../../../shared/strapi/own-tables';
import { registerPermissions } from '../../../../shared/strapi/permissions';
import { PERMISSIONS } from '../../permissions';
import { startAnnouncements, stopAnnouncements } from './announcements/start';
import { cacheFigures } from './cache/figures';
import { startCache, stopCache } from './cache/start';
import { deliveryConfig } from './config';
import { ownFigures, type OwnFigures } from './metrics/own-figures';
import { metricsOf } from './metrics/registry';
import { deliveryTables, OUTBOX } from './tables';

/** One app is one entry; tests start several in one process. */
const watching = new WeakMap<Core.Strapi, OwnFigures>();

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const names = { readStatus: '查看运行状态 · Read the status' };
  await registerPermissions(strapi, { plugin: 'delivery', actions: PERMISSIONS, names });
  await createOwnTables(strapi, deliveryTables);
  await startCache(strapi);
  startAnnouncements(strapi);
  if (deliveryConfig(strapi).metricsToken === '') return;
  const own = ownFigures(strapi);
  const outbox = outboxFigures(strapi, OUTBOX, () => systemClock.now());
  metricsOf(strapi).add([...own.figures, ...cacheFigures(strapi), ...outbox]);
  watching.set(strapi, own);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  watching.get(strapi)?.stop();
  await stopAnnouncements(strapi);
  await stopCache(strapi);
}
