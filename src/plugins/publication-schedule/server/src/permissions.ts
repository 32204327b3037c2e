import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from '../../permissions';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

const NAMES: Readonly<Record<keyof typeof PERMISSIONS, string>> = {
  readPlans: '查看发布计划 · See plans',
  makePlans: '安排发布和撤下（另须有发布权限）· Schedule what one may publish',
  adoptPlans: '接管从别处复制来的计划 · Adopt plans of a copied database',
  readHealth: '查看计划执行情况 · See whether plans are carried out',
};

/** Makes the permissions known to Strapi, under names that stay. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    Object.entries(PERMISSIONS).map(([name, action]) => ({
      section: 'plugins',
      displayName: NAMES[name as keyof typeof PERMISSIONS],
      uid: action.replace('plugin::publication-schedule.', ''),
      pluginName: 'publication-schedule',
    })),
  );
}
