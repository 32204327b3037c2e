import type { PublicationShared, PublicationWords } from '../../content/publication-facts';
import type { Kind, Outcome } from '../../feedback/domain/ticket';

/** Facts of a published report and its answer; null where a draft is still incomplete. */
export interface FeedbackEntryShared extends PublicationShared {
  readonly ticketNo: string | null;
  readonly kind: Kind | null;
  readonly service: string | null;
  /** Null while the matter is still being worked on. */
  readonly outcome: Outcome | null;
  readonly receivedOn: string | null;
  readonly repliedOn: string | null;
  readonly satisfaction: number | null;
}

/** What the public reads: edited, without personal data, never the text that came in. */
export interface FeedbackEntryWords extends PublicationWords {
  readonly question: string | null;
  readonly reply: string | null;
}

/** What the rules of an entry have to know of its ticket. */
export interface FeedbackEntryContext {
  /** `protected` is a report that left the public flow. */
  readonly ticket: 'missing' | 'protected' | 'ordinary';
  readonly services: ReadonlySet<string>;
  readonly takenKeys: readonly string[];
  readonly takenSlugs?: Iterable<string>;
}
