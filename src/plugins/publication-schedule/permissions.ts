/** Every permission of the plugin: the server registers it, routes require it, the admin hides by it. */
export const PERMISSIONS = {
  /** Sees plans, bundles, the calendar and what comes of them, of what the reader may read. */
  readPlans: 'plugin::publication-schedule.plan.read',
  /** Makes, moves and calls off plans of what the user may publish, and makes bundles of them. */
  makePlans: 'plugin::publication-schedule.plan.make',
  /** Takes over the plans that came with a copy of another database. */
  adoptPlans: 'plugin::publication-schedule.plan.adopt',
  /** Sees whether anything carries out what is due. */
  readHealth: 'plugin::publication-schedule.health.read',
} as const;
