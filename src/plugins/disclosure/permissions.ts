/** Every permission of the plugin: the server registers it, routes require it, the admin hides by it. */
export const PERMISSIONS = {
  /** Sees the catalogue, what is due, and how each item stands. */
  read: 'plugin::disclosure.obligation.read',
  /** Opens a pre-filled draft for something that is due; the content type's own right is asked too. */
  draft: 'plugin::disclosure.obligation.draft',
  /** Says that something need not be published, with a reason that everybody reads. */
  waive: 'plugin::disclosure.obligation.waive',
  /** Adds and changes items of the catalogue, and has what is due computed anew. */
  manageCatalogue: 'plugin::disclosure.catalogue.manage',
  readReport: 'plugin::disclosure.report.read',
  /** Changes how figures become a score, and answers weak indicators. */
  manageEvaluation: 'plugin::disclosure.evaluation.manage',
} as const;

export type PermissionName = keyof typeof PERMISSIONS;
