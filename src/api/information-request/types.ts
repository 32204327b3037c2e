import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

export const REQUEST_MODES = ['onRequest', 'enquiry'] as const;
export type RequestMode = (typeof REQUEST_MODES)[number];

export const REQUEST_STATES = [
  ...(['received', 'clarifying', 'processing', 'thirdParty', 'replied', 'closed'] as const),
] as const;

export type RequestState = (typeof REQUEST_STATES)[number];

export const DECISIONS = [
  ...(['granted', 'partiallyGranted', 'refused', 'alreadyPublic'] as const),
  ...(['notHeld', 'notExist', 'repeat', 'withdrawn'] as const),
] as const;

export type RequestDecision = (typeof DECISIONS)[number];

export const REFUSAL_REASONS = [
  ...(['stateSecret', 'commercialSecret', 'personalPrivacy'] as const),
  ...(['campusSecurity', 'processInformation', 'thirdPartyObjection'] as const),
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

export const REQUESTER_TYPES = ['student', 'parent', 'staff', 'citizen', 'organisation'] as const;

export type RequesterType = (typeof REQUESTER_TYPES)[number];

/** What the time limits of a request are counted from; days. */
export interface RequestDays {
  readonly receivedOn: string | null;
  readonly clarificationAskedOn: string | null;
  readonly clarifiedOn: string | null;
  readonly thirdPartyAskedOn: string | null;
  readonly thirdPartyRepliedOn: string | null;
  readonly extendedOn: string | null;
  readonly repliedOn: string | null;
}

/** Facts of a request; null where it is still incomplete. Who asked, and in which words, is restricted. */
export interface RequestShared extends PublicationShared, RequestDays {
  readonly requestNo: string | null;
  readonly mode: RequestMode | null;
  readonly state: RequestState | null;
  readonly decision: RequestDecision | null;
  readonly refusalReason: RefusalReason | null;
  readonly requesterType: RequesterType | null;
  /** Computed: last day for the reply; null while the clock stands still. */
  readonly replyDueOn: string | null;
  readonly extensionApprovedByRole: string | null;
  readonly extensionNoticeOn: string | null;
  readonly madeProactive: boolean | null;
  readonly closedOn: string | null;
}

/** Words of a request in one locale; the title is what was asked, without a trace of who asked. */
export interface RequestWords extends PublicationWords {
  readonly replySummary: string | null;
  readonly legalBasis: string | null;
}

/** What the rules of a request have to know besides the request. */
export interface RequestContext {
  readonly calendar: WorkdayCalendar;
  /** The day it is at the school. */
  readonly today: string;
  /** True where another request bears the number. */
  readonly isNumberTaken?: boolean;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
