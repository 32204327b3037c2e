/** What can come of a ticket. */
export const OUTCOMES = [
  ...(['adopted', 'partiallyAdopted', 'answered', 'explained'] as const),
  ...(['declined', 'duplicate', 'notApplicable'] as const),
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export const KINDS = ['question', 'suggestion', 'complaint', 'praise', 'report'] as const;
export type Kind = (typeof KINDS)[number];

export const SUBMITTER_ROLES = [
  ...(['student', 'parent', 'teacher', 'staff', 'public', 'other'] as const),
] as const;
export type SubmitterRole = (typeof SUBMITTER_ROLES)[number];

/** How a ticket came in; the first two by the public's own hand. */
export const CHANNELS = [
  ...(['web', 'wechat', 'phone', 'box', 'email', 'meeting', 'survey', 'visit'] as const),
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where staff key in what came another way. */
export const STAFF_CHANNELS = ['phone', 'box', 'email', 'meeting', 'survey', 'visit'] as const;

/** Handling (办理), one of two axes; the other is what the public sees of it. */
export const STATES = [
  ...(['received', 'accepted', 'assigned', 'inProgress'] as const),
  ...(['replied', 'closed', 'declined', 'merged'] as const),
] as const;
export type State = (typeof STATES)[number];

/** Who takes over a report that never enters the public flow. */
export const TRANSFERS = ['discipline', 'police', 'mentalHealth'] as const;
export type Transfer = (typeof TRANSFERS)[number];

/** What of a ticket the steps of its handling read and write. Instants are ISO, days `YYYY-MM-DD`. */
export interface TicketFacts {
  readonly state: State;
  readonly department: string | null;
  readonly assigneeId: number | null;
  readonly acceptedAt: string | null;
  readonly firstRepliedAt: string | null;
  readonly resolvedAt: string | null;
  readonly closedAt: string | null;
  readonly outcome: Outcome | null;
  /** What the reporter was told last. */
  readonly reply: string | null;
  readonly reopenCount: number;
  /** Number of the ticket this one was merged into. */
  readonly mergedInto: string | null;
}

export const isOpenState = (state: State): boolean =>
  state === 'received' || state === 'accepted' || state === 'assigned' || state === 'inProgress';
