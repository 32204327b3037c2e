/** Every permission of the plugin: the server registers it, routes require it, the admin hides by it. */
export const PERMISSIONS = {
  /** Sees surveys, where they stand, their questions and how to reach them. */
  read: 'plugin::satisfaction-survey.survey.read',
  /** Writes questionnaires and publishes their changes. */
  edit: 'plugin::satisfaction-survey.survey.edit',
  /** Opens, pauses and closes, makes tokens, and says who may embed it. */
  run: 'plugin::satisfaction-survey.survey.run',
  /** Sees the counts before anything is withheld from them. */
  readResults: 'plugin::satisfaction-survey.results.read',
  /** Reads single responses and the texts in them, and exports them. */
  readResponses: 'plugin::satisfaction-survey.response.read',
  /** Excludes responses, with a reason, and decides about late ones. */
  manageResponses: 'plugin::satisfaction-survey.response.manage',
  /** Publishes and withdraws results. */
  publishResults: 'plugin::satisfaction-survey.results.publish',
  /** Sees whether counters equal a recount, and has them counted anew. */
  readHealth: 'plugin::satisfaction-survey.health.read',
} as const;

export type PermissionName = keyof typeof PERMISSIONS;
