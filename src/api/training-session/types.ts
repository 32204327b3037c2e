import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

/** Facts of a training session; null where a draft is still incomplete. */
export interface TrainingShared extends PublicationShared {
  readonly heldOn: string | null;
  readonly hours: number | null;
  /** How many should have come, and how many came. */
  readonly eligible: number | null;
  readonly attendees: number | null;
  /** Computed. */
  readonly attendanceRateBp: number | null;
}

/** Words of a training session in one locale. */
export interface TrainingWords extends PublicationWords {
  readonly topics: readonly { readonly text: string | null }[];
  readonly trainerRole: string | null;
}

/** What the rules of a training session have to know besides it. */
export interface TrainingContext {
  /** The day it is at the school. */
  readonly today: string;
  readonly takenKeys: Iterable<string>;
  readonly takenSlugs?: Iterable<string>;
}
