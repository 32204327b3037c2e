/** Why something cannot be done with a plan: every code there is, with what it means. */
export const REFUSALS = {
  SCHEDULE_VERSION_CONFLICT: 'Somebody changed the plan since it was read.',
  SCHEDULE_PLAN_NOT_FOUND: 'There is no plan.',
  SCHEDULE_PLAN_EXISTS: 'A live plan has the same target and verb.',
  SCHEDULE_PLAN_ENDED: 'The plan is done, cancelled or superseded; a new one has to be made.',
  SCHEDULE_PLAN_RUNNING: 'The plan is being carried out this moment.',
  SCHEDULE_PLAN_STATE_UNFIT: 'The plan is in a state in which this means nothing.',
  SCHEDULE_PLAN_IN_BUNDLE: 'The plan goes out with its bundle and does not move alone.',
  SCHEDULE_PLAN_FOREIGN: 'The plan belongs to another installation and was not adopted.',
  SCHEDULE_PLAN_NOT_DUE: 'The plan is not due yet.',
  SCHEDULE_PLAN_UNLIKE: 'A plan that was to be replaced has another target or verb.',
  SCHEDULE_INPUT_INVALID: 'Something that was sent is missing, unknown or of the wrong kind.',
  SCHEDULE_TYPE_UNFIT: 'The type has no draft and publish, or there is no such type.',
  SCHEDULE_DOCUMENT_NOT_FOUND: 'There is no such document, or whoever asks may not read it.',
  SCHEDULE_LOCALE_NOT_FOUND: 'The document has no draft in this locale.',
  SCHEDULE_PERMISSION_NEEDED: 'The permission to schedule is missing.',
  SCHEDULE_PUBLISH_RIGHT_NEEDED: 'The right to publish this content type is missing.',
  SCHEDULE_REASON_NEEDED: 'A reason is required.',
  SCHEDULE_ZONE_UNKNOWN: 'There is no such time zone.',
  SCHEDULE_TIME_INVALID: 'The text is no local time, or the day does not exist.',
  SCHEDULE_TIME_IN_GAP: 'The clocks skip this local time, and it was to be rejected then.',
  SCHEDULE_TIME_IN_FOLD: 'The clocks show this local time twice, and it was to be rejected then.',
  SCHEDULE_TIME_PAST: 'The time is over.',
  SCHEDULE_TIME_UNCHANGED: 'The time resolves to the instant that is planned already.',
  SCHEDULE_WINDOW_ORDER: 'The document would come down before it goes out.',
  SCHEDULE_WORKDAYS_INVALID: 'A notice period is a whole number of workdays from 1 to 250.',
  SCHEDULE_WORKDAYS_UNANCHORED: 'Workdays are counted from a publication, and there is none.',
  SCHEDULE_RANGE_INVALID: 'A stretch of time ends after it begins and is a year at most.',
  SCHEDULE_NOTHING_TO_UNPUBLISH: 'The document is neither public nor planned to be.',
  SCHEDULE_NOTHING_PUBLISHED: 'The run changed nothing, which is no success.',
  SCHEDULE_LEASE_LOST: 'The lease of the runner has run out or went to another one.',
  SCHEDULE_LEASE_RUNNING: 'The lease has not run out.',
  SCHEDULE_BUNDLE_NOT_FOUND: 'There is no bundle.',
  SCHEDULE_BUNDLE_CONFLICT: 'The bundle has other live plans than those that were read.',
  SCHEDULE_FEED_NOT_FOUND: 'No calendar has this address.',
  SCHEDULE_BUNDLE_ENDED: 'No plan of the bundle is live any more.',
  SCHEDULE_BUNDLE_EMPTY: 'A bundle has at least one plan.',
  SCHEDULE_BUNDLE_INSTANT: 'The plans of a bundle go out at one instant.',
  SCHEDULE_BUNDLE_TARGET_TWICE: 'Two plans of the bundle have the same document and locale.',
  SCHEDULE_BUNDLE_BLOCKED: 'The bundle goes out whole, and one of its plans cannot.',
} as const;

export type RefusalCode = keyof typeof REFUSALS;

/** A refused wish: the code for machines, the facts for the sentence that people read. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;
}

export function refusal(code: RefusalCode, details: Refusal['details'] = {}): Refusal {
  return { code, details };
}
