import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from '../../permissions';
import { cacheFigures } from './cache/figures';
import { startCache, stopCache } from './cache/start';
import { deliveryConfig } from './config';
import { ownFigures, type OwnFigures } from './metrics/own-figures';
import { metricsOf } from './metrics/registry';

/** One app is one entry; tests start several in one process. */
const watching = new WeakMap<Core.Strapi, OwnFigures>();

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

export async function bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany([
    {
      section: 'plugins',
      displayName: '查看运行状态 · Read the status',
      uid: PERMISSIONS.readStatus.replace('plugin::delivery.', ''),
      pluginName: 'delivery',
    },
  ]);
  await startCache(strapi);
  if (deliveryConfig(strapi).metricsToken === '') return;
  const own = ownFigures(strapi);
  metricsOf(strapi).add([...own.figures, ...cacheFigures(strapi)]);
  watching.set(strapi, own);
}

export async function destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
  watching.get(strapi)?.stop();
  await stopCache(strapi);
}
