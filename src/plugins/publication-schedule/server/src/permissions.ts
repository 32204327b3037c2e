import { PERMISSIONS } from '../../permissions';

/** What roles call the permissions of the plugin. */
export const permissions = {
  plugin: 'publication-schedule',
  actions: PERMISSIONS,
  names: {
    readPlans: '查看发布计划 · See plans',
    makePlans: '安排发布和撤下（另须有发布权限）· Schedule what one may publish',
    adoptPlans: '接管从别处复制来的计划 · Adopt plans of a copied database',
    readHealth: '查看计划执行情况 · See whether plans are carried out',
  },
};
