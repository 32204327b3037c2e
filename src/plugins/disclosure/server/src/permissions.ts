import type { Core } from '@strapi/strapi';

import { PERMISSIONS, type PermissionName } from '../../permissions';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

const NAMES: Readonly<Record<PermissionName, string>> = {
  read: '查看公开目录与任务 · See the catalogue and what is due',
  draft: '按任务新建草稿 · Open drafts for what is due',
  waive: '豁免公开任务 · Waive obligations',
  manageCatalogue: '维护公开目录 · Change the catalogue',
  readReport: '查看公开评估报告 · Read reports',
  manageEvaluation: '维护评估标准 · Change how disclosure is evaluated',
};

/** Makes the permissions known to Strapi, under names that stay. */
export async function registerPermissions(strapi: Core.Strapi): Promise<void> {
  const { actionProvider } = strapi.service('admin::permission') as unknown as {
    actionProvider: ActionProvider;
  };
  await actionProvider.registerMany(
    Object.entries(PERMISSIONS).map(([name, action]) => ({
      section: 'plugins',
      displayName: NAMES[name as PermissionName],
      uid: action.replace('plugin::disclosure.', ''),
      pluginName: 'disclosure',
    })),
  );
}
