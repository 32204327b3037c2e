import type { Day } from '../../../../../../shared/workdays';

/** A decides for B: dated, for named content, never passed on. Days include both ends. */
export interface NewDelegation {
  /** Who gives it. */
  readonly fromId: number;
  /** Who may decide instead. */
  readonly toId: number;
  readonly startsOn: Day;
  readonly endsOn: Day;
  /** Uids of content types; null for all. */
  readonly contentTypes: readonly string[] | null;
}

export interface Delegation extends NewDelegation {
  readonly id: number;
  /** The day from which it counts no longer, though it would have lasted. */
  readonly revokedOn: Day | null;
}

/** Nobody is away for longer; whoever is has left the post. */
export const MAX_DELEGATION_DAYS = 184;

export const DELEGATION_PROBLEM_CODES = [
  'DELEGATION_TO_ONESELF',
  'DELEGATION_ENDS_BEFORE_START',
  'DELEGATION_TOO_LONG',
  'DELEGATION_SCOPE_NEEDED',
  'DELEGATION_OVERLAPS_CONFLICT',
] as const;
export type DelegationProblem = (typeof DELEGATION_PROBLEM_CODES)[number];

/** Why a delegation cannot be entered, or null. */
export function delegationProblem(
  wanted: NewDelegation,
  others: readonly Delegation[],
): DelegationProblem | null {
  if (wanted.fromId === wanted.toId) return 'DELEGATION_TO_ONESELF';
  if (wanted.endsOn < wanted.startsOn) return 'DELEGATION_ENDS_BEFORE_START';
  if (daysFrom(wanted.startsOn, wanted.endsOn) > MAX_DELEGATION_DAYS) return 'DELEGATION_TOO_LONG';
  if (wanted.contentTypes?.length === 0) return 'DELEGATION_SCOPE_NEEDED';
  return others.some((other) => isSame(other, wanted)) ? 'DELEGATION_OVERLAPS_CONFLICT' : null;
}

export function isInForce({ startsOn, endsOn, revokedOn }: Delegation, day: Day): boolean {
  return startsOn <= day && day <= endsOn && (revokedOn === null || day < revokedOn);
}

export function isInScope({ contentTypes }: NewDelegation, contentType: string): boolean {
  return contentTypes === null || contentTypes.includes(contentType);
}

/** From the same person to the same person, at the same time, about the same content. */
function isSame(other: Delegation, wanted: NewDelegation): boolean {
  const lastDay = other.revokedOn ?? other.endsOn;
  return (
    other.fromId === wanted.fromId &&
    other.toId === wanted.toId &&
    other.startsOn <= wanted.endsOn &&
    (other.revokedOn === null ? wanted.startsOn <= lastDay : wanted.startsOn < lastDay) &&
    sharesScope(other, wanted)
  );
}

function sharesScope(one: NewDelegation, other: NewDelegation): boolean {
  return one.contentTypes === null || one.contentTypes.some((uid) => isInScope(other, uid));
}

function daysFrom(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1;
}
