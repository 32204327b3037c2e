import type { Approver, Policy, PolicyVersion } from '../policy/policy';
import type { CoveredContent, DocumentRef, Verdict } from './case';

/** Puts a revision forward, for the first time or again after changes. */
export interface Submit {
  readonly kind: 'submit';
  readonly byId: number;
  readonly document: DocumentRef;
  readonly content: CoveredContent;
  /** The one that is for the document today; null when none is. */
  readonly policy: Policy | null;
  /** Findings of the scan that are neither fixed nor justified. */
  readonly openFindings: number;
  readonly comment: string | null;
}

export interface Decide {
  readonly kind: 'decide';
  readonly actorId: number;
  /** On whose behalf; null for oneself. */
  readonly forId: number | null;
  readonly requirementKey: string;
  readonly verdict: Verdict;
  readonly comment: string | null;
  /** Digest of what the actor was shown. */
  readonly seenDigest: string;
  readonly present: PresentContent;
}

/** The answer of an automatic step. */
export interface RecordCheck {
  readonly kind: 'recordCheck';
  readonly check: string;
  /** What it found; empty when it passed. */
  readonly findings: readonly string[];
  readonly present: PresentContent;
}

export interface AddApprover {
  readonly kind: 'addApprover';
  /** Null when no person did it: an escalation. */
  readonly byId: number | null;
  readonly mayManage: boolean;
  readonly requirementKey: string;
  readonly approver: Approver;
  readonly cause: 'escalation' | 'reassignment';
}

/** Taken back by whoever submitted. */
export interface Withdraw {
  readonly kind: 'withdraw';
  readonly byId: number;
}

export interface Cancel {
  readonly kind: 'cancel';
  readonly byId: number | null;
  readonly mayManage: boolean;
  readonly reason: string;
}

export interface OverrideCommand {
  readonly kind: 'override';
  readonly byId: number;
  readonly mayOverride: boolean;
  readonly reason: string;
  readonly document: DocumentRef;
  readonly content: CoveredContent;
}

/** The approval after the fact of what was overridden or went the fast track. */
export interface ApproveAfterwards {
  readonly kind: 'approveAfterwards';
  readonly actorId: number;
  readonly forId: number | null;
  readonly comment: string | null;
  /** Who may, where no policy says: nothing was ever submitted. */
  readonly otherwise: Approver;
}

/** The document as it is now. */
export interface PresentContent {
  readonly digest: string;
  /** Whoever edited it until now: a change that was undone leaves the digest and makes an editor. */
  readonly editorIds: readonly number[];
}

/** What is true now of what was approved. */
export interface PresentFacts extends PresentContent {
  /** The policy that is for the document today. */
  readonly policy: PolicyVersion | null;
}

export interface Invalidate {
  readonly kind: 'invalidate';
  readonly present: PresentFacts;
}

/** Recorded in the transaction that publishes. */
export interface Publish {
  readonly kind: 'publish';
  readonly byId: number | null;
  readonly locales: readonly string[];
  readonly present: PresentFacts;
  /** Digest of what is public after the publication. */
  readonly publishedDigest: string;
}

export type Command =
  | Submit
  | Decide
  | RecordCheck
  | AddApprover
  | Withdraw
  | Cancel
  | OverrideCommand
  | ApproveAfterwards
  | Invalidate
  | Publish;
