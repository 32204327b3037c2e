import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { WorkdayCalendar } from '../../shared/workdays';

export const MEETING_KINDS = [
  ...(['financeBriefing', 'forum', 'workingGroup', 'staffCongress', 'parentCommittee'] as const),
] as const;

export type MeetingKind = (typeof MEETING_KINDS)[number];

export const MEETING_STATES = [
  ...(['planned', 'announced', 'held', 'minutesPublished', 'closed', 'cancelled'] as const),
] as const;

export type MeetingState = (typeof MEETING_STATES)[number];

/** How many took part, by role: names are never public. */
export interface Attendance {
  readonly teacher: number | null;
  readonly student: number | null;
  readonly parent: number | null;
  readonly staff: number | null;
}

export interface Question {
  readonly id?: number | string;
  readonly no: number | null;
  readonly askerRole: 'student' | 'parent' | 'teacher' | 'staff' | 'other' | null;
  readonly answerState: 'answered' | 'answeredLater' | 'declined' | null;
  /** The day of an answer that was promised for later. */
  readonly answeredOn: string | null;
  /** Key of the published document that was asked about, e.g. `fin-2025-06`. */
  readonly relatedKey: string | null;
}

export interface QuestionWords {
  readonly id?: number | string;
  readonly no: number | null;
  readonly question: string | null;
  readonly answer: string | null;
}

/** Facts of a meeting; null where a draft is still incomplete. */
export interface MeetingShared extends PublicationShared {
  readonly kind: MeetingKind | null;
  readonly startAt: string | null;
  readonly endAt: string | null;
  /** Where it truly is; internal. */
  readonly placeCode: string | null;
  /** Computed: what the public may know of the place. */
  readonly publicPlaceCode: string | null;
  /** True for a meeting that is no public matter: it is kept, and never published. */
  readonly internalOnly: boolean | null;
  readonly state: MeetingState | null;
  readonly announcedAt: string | null;
  readonly participants: Attendance | null;
  readonly questions: readonly Question[];
  /** Computed: last day for the minutes. */
  readonly minutesDueOn: string | null;
  readonly minutesPublishedAt: string | null;
}

/** Words of a meeting in one locale. */
export interface MeetingWords extends PublicationWords {
  readonly topics: readonly { readonly text: string | null }[];
  readonly questionWords: readonly QuestionWords[];
  readonly minutes: string | null;
}

/** What the rules of a meeting have to know besides the meeting. */
export interface MeetingContext {
  /** What the public may know of each place, by its code. */
  readonly publicPlaces: ReadonlyMap<string, string | null>;
  readonly calendar: WorkdayCalendar;
  /** Keys of public documents among those that questions name. */
  readonly publicKeys: ReadonlySet<string>;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
