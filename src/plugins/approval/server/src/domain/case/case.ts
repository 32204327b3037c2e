import {
  stepsOf,
  type Approver,
  type Policy,
  type PolicyVersion,
  type Step,
} from '../policy/policy';

export interface DocumentRef {
  readonly contentType: string;
  readonly documentId: string;
}

/** What was put forward: one round of a case begins with one. */
export interface Submission {
  readonly byId: number;
  readonly at: string;
  readonly comment: string | null;
  readonly content: CoveredContent;
  readonly policy: Policy;
}

/** The revision that a decision is about. */
export interface CoveredContent {
  readonly locales: readonly string[];
  readonly digest: string;
  readonly editorIds: readonly number[];
  readonly ownerDepartment: string | null;
}

export const VERDICTS = ['approve', 'requestChanges', 'reject'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One immutable row. */
export interface Decision {
  readonly round: number;
  readonly stepKey: string;
  readonly requirementKey: string;
  readonly actorId: number;
  readonly forId: number | null;
  readonly delegationId: number | null;
  /** 1, and 2 for a change of mind: (case, round, requirement, actor, ordinal) is unique. */
  readonly ordinal: number;
  readonly verdict: Verdict;
  readonly comment: string | null;
  readonly at: string;
  readonly digest: string;
  readonly policy: PolicyVersion;
}

/** Publishing without approval: who, why, and exactly what. */
export interface Override {
  readonly byId: number;
  readonly at: string;
  readonly reason: string;
  readonly content: CoveredContent;
}

/** What was published before everybody had approved, until somebody else has. */
export interface Debt {
  readonly cause: 'override' | 'fastTrack';
  readonly since: string;
  readonly digest: string;
  /** Who overrode, or approved on the fast track. */
  readonly byIds: readonly number[];
  readonly editorIds: readonly number[];
  readonly repaid: {
    readonly byId: number;
    readonly at: string;
    readonly comment: string | null;
  } | null;
}

/** Somebody who may decide besides those whom the policy names. */
export interface AddedApprover {
  readonly round: number;
  readonly requirementKey: string;
  readonly approver: Approver;
  readonly cause: 'escalation' | 'reassignment';
  readonly at: string;
}

/** Why an approval holds no longer. */
export type InvalidationCause =
  | { readonly kind: 'digestChanged'; readonly approved: string; readonly found: string }
  | {
      readonly kind: 'policyChanged';
      readonly from: PolicyVersion;
      readonly to: PolicyVersion | null;
    }
  | {
      readonly kind: 'approverLostEligibility';
      readonly requirementKey: string;
      readonly userId: number;
    }
  | {
      readonly kind: 'approverBecameEditor';
      readonly requirementKey: string;
      readonly userId: number;
    }
  | { readonly kind: 'validityExpired'; readonly validUntil: string };

export type CaseState =
  | { readonly kind: 'inReview'; readonly step: number; readonly since: string }
  | {
      readonly kind: 'changesRequested';
      /** A person by their id, or an automatic check by its key. */
      readonly by: number | string;
      readonly at: string;
      readonly comment: string;
    }
  | { readonly kind: 'approved'; readonly at: string; readonly validUntil: string | null }
  | {
      readonly kind: 'invalidated';
      readonly causes: readonly InvalidationCause[];
      readonly at: string;
    }
  | { readonly kind: 'overridden'; readonly override: Override }
  | {
      readonly kind: 'rejected';
      readonly byId: number;
      readonly at: string;
      readonly comment: string;
    }
  | { readonly kind: 'withdrawn'; readonly byId: number; readonly at: string }
  | {
      readonly kind: 'cancelled';
      /** Null when no person did it, as when the document is deleted. */
      readonly byId: number | null;
      readonly at: string;
      readonly reason: string;
    }
  | { readonly kind: 'published'; readonly at: string };

/** A document's way to publication. There is at most one live case of a document. */
export interface ApprovalCase {
  /** Goes up with every change: whoever changes it names the version that was read. */
  readonly version: number;
  readonly document: DocumentRef;
  /** The last is the current round; empty in a case that an override opened. */
  readonly submissions: readonly Submission[];
  readonly state: CaseState;
  readonly decisions: readonly Decision[];
  readonly added: readonly AddedApprover[];
  /** Locales published under the current approval or override. */
  readonly publishedLocales: readonly string[];
  readonly debts: readonly Debt[];
}

/** False once the case has ended; a document has one live case at most. */
export function isLive({ state }: ApprovalCase): boolean {
  switch (state.kind) {
    case 'inReview':
    case 'changesRequested':
    case 'approved':
    case 'invalidated':
    case 'overridden':
      return true;
    case 'rejected':
    case 'withdrawn':
    case 'cancelled':
    case 'published':
      return false;
  }
}

/** Number of the current round, from 1; 0 while nothing was submitted. */
export function roundOf({ submissions }: ApprovalCase): number {
  return submissions.length;
}

export function currentSubmission({ submissions }: ApprovalCase): Submission | null {
  return submissions.at(-1) ?? null;
}

/** The step that the case is at, while it is in review. */
export function currentStep(approvalCase: ApprovalCase): Step | null {
  const submission = currentSubmission(approvalCase);
  if (approvalCase.state.kind !== 'inReview' || submission === null) return null;
  return stepsOf(submission.policy)[approvalCase.state.step] ?? null;
}

/** True while something that was published waits for an approval after the fact. */
export function owesReview({ debts }: ApprovalCase): boolean {
  return debts.some(({ repaid }) => repaid === null);
}
