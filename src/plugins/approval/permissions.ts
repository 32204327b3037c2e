/** Every permission of the plugin: the server registers it, routes require it, the admin hides by it. */
export const PERMISSIONS = {
  /** Sees the cases, their history and why something can or cannot be published. */
  readCases: 'plugin::approval.case.read',
  submit: 'plugin::approval.case.submit',
  /** May decide where a policy names the person; a policy still has to. */
  decide: 'plugin::approval.case.decide',
  /** Reassigns, cancels, and delegates for others. */
  manageCases: 'plugin::approval.case.manage',
  /** Publishes without approval; loud, and to be repaid. */
  override: 'plugin::approval.case.override',
  /** Approves after the fact what was overridden outside every policy. */
  approveAfterwards: 'plugin::approval.case.approve-afterwards',
  readPolicies: 'plugin::approval.policy.read',
  managePolicies: 'plugin::approval.policy.manage',
  /** The list of words that must not be published. */
  manageTerms: 'plugin::approval.term.manage',
  readAudit: 'plugin::approval.audit.read',
  exportAudit: 'plugin::approval.audit.export',
} as const;
