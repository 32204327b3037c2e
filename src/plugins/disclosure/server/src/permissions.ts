import { PERMISSIONS } from '../../permissions';

/** What roles call the permissions of the plugin. */
export const permissions = {
  plugin: 'disclosure',
  actions: PERMISSIONS,
  names: {
    read: '查看公开目录与任务 · See the catalogue and what is due',
    draft: '按任务新建草稿 · Open drafts for what is due',
    waive: '豁免公开任务 · Waive obligations',
    manageCatalogue: '维护公开目录 · Change the catalogue',
    readReport: '查看公开评估报告 · Read reports',
    manageEvaluation: '维护评估标准 · Change how disclosure is evaluated',
  },
};
