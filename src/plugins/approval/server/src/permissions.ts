import { PERMISSIONS } from '../../permissions';

/** What roles call the permissions of the plugin. */
export const permissions = {
  plugin: 'approval',
  actions: PERMISSIONS,
  names: {
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
  },
};
