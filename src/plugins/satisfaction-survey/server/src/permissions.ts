import { PERMISSIONS } from '../../permissions';

/** What roles call the permissions of the plugin. */
export const permissions = {
  plugin: 'satisfaction-survey',
  actions: PERMISSIONS,
  names: {
    read: '查看调查 · See surveys',
    edit: '编写和发布问卷 · Write and publish questionnaires',
    run: '开放、暂停、结束和邀请 · Open, pause, close and invite',
    readResults: '查看未公布的统计 · See counts before they are published',
    readResponses: '查看和导出答卷 · Read and export responses',
    manageResponses: '排除答卷 · Exclude responses',
    publishResults: '公布和撤回结果 · Publish and withdraw results',
    readHealth: '查看和执行核对 · See and run recounts',
  },
};
