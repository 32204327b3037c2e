import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from '../../permissions';

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
}
