import type { Core } from '@strapi/strapi';

import { PERMISSIONS } from '../../permissions';

interface ActionProvider {
  registerMany(actions: readonly object[]): Promise<void>;
}

const NAMES: Readonly<Record<keyof typeof PERMISSIONS, string>> = {
  readCases: '查看审批 · See approvals',
  submit: '提交审批 · Submit for approval',
  decide: '审批 · Decide',
  manageCases: '管理审批（转交、取消、代登委托）· Manage cases',
  override: '紧急发布（事后须补批）· Publish without approval',
  approveAfterwards: '补批紧急发布 · Approve afterwards',
  readPolicies: '查看审批规则 · See policies',
  managePolicies: '修改审批规则 · Change policies',
  manageTerms: '管理敏感词与例外 · Manage listed words',
  readAudit: '查看审批记录 · Read the audit trail',
  exportAudit: '导出审批记录 · Export the audit trail',
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
      uid: action.replace('plugin::approval.', ''),
      pluginName: 'approval',
    })),
  );
}
