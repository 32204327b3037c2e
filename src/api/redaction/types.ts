import type { PublicationShared, PublicationWords } from '../../content/publication-facts';

export interface RedactionShared extends PublicationShared {
  /** Key of the document that leaves something out. */
  readonly contentKey: string | null;
  /** Where in it; for editors only, because a path can betray what it leads to. */
  readonly fieldPath: string | null;
  readonly reason: string | null;
  readonly decidedByRole: string | null;
  /** Instant of the decision. */
  readonly decidedAt: string | null;
  /** The day from which it may be public, where there is one. */
  readonly availableOn: string | null;
}

export interface RedactionWords extends PublicationWords {
  readonly contentTitle: string | null;
  /** What is left out, by name, never its value. */
  readonly fieldLabel: string | null;
  readonly legalBasis: string | null;
  /** What the document says in its place. */
  readonly replacement: string | null;
}

export interface RedactionContext {
  readonly now: string;
  /** Document id of another redaction of the same key. */
  readonly sameKey: string | null;
  readonly takenSlugs: readonly string[];
}
