import { requirementsOf, stepsOf, type Policy, type Requirement } from '../policy/policy';
import type { Refusal } from '../refusal';
import { authoritiesIn, type Authority, type Scene, type Seat } from './authority';
import { authorRefusal, type Authors } from './separation';
import { lacksPeople } from './staffing';

/** A case that there is or might be. */
export interface Situation extends Authors {
  readonly contentType: string;
  readonly ownerDepartment: string | null;
}

export interface RequirementOutlook {
  readonly stepKey: string;
  readonly requirementKey: string;
  readonly quorum: number;
  /** Who could approve today, in their own right and for others. */
  readonly able: readonly Authority[];
  /** Who is eligible and may not, because they made the revision. */
  readonly excluded: readonly { readonly authority: Authority; readonly refusal: Refusal }[];
  readonly deadlock: Deadlock | null;
}

/** Why a requirement cannot be met today. */
export type Deadlock = 'nobodyEligible' | 'onlyAuthorsEligible' | 'tooFewEligible';

export interface Outlook {
  readonly requirements: readonly RequirementOutlook[];
  /** Each requirement has enough people, all of them together have not. */
  readonly lacksDifferentPeople: boolean;
  readonly isDeadlocked: boolean;
}

/** Who could approve today, and whether anybody can. */
export function simulate(policy: Policy, situation: Situation, scene: Scene): Outlook {
  const requirements = stepsOf(policy).flatMap((step) =>
    step.kind === 'approval'
      ? step.requirements.map((requirement) => outlookOf(step.key, requirement, situation, scene))
      : [],
  );
  const isShort = requirements.some(({ deadlock }) => deadlock !== null);
  const lacksDifferentPeople =
    !isShort &&
    lacksPeople(
      requirementsOf(policy).map((requirement, index) => ({
        quorum: requirement.quorum,
        distinct: requirement.distinct,
        candidates: ownRight(requirements[index]?.able ?? []),
      })),
    );
  return { requirements, lacksDifferentPeople, isDeadlocked: isShort || lacksDifferentPeople };
}

/** The situations in which nobody, or only the author, could satisfy the policy today. */
export function deadlocksOf(
  policy: Policy,
  situations: readonly Situation[],
  scene: Scene,
): readonly { readonly situation: Situation; readonly outlook: Outlook }[] {
  return situations
    .map((situation) => ({ situation, outlook: simulate(policy, situation, scene) }))
    .filter(({ outlook }) => outlook.isDeadlocked);
}

function outlookOf(
  stepKey: string,
  requirement: Requirement,
  situation: Situation,
  scene: Scene,
): RequirementOutlook {
  const { approver, quorum, key } = requirement;
  const seat: Seat = { ...situation, approvers: [approver] };
  const judged = authoritiesIn(seat, scene).map((authority) => ({
    authority,
    refusal: authorRefusal(authority, situation),
  }));
  const able = judged.flatMap((each) => (each.refusal === null ? [each.authority] : []));
  const excluded = judged.flatMap((each) =>
    each.refusal === null ? [] : [{ authority: each.authority, refusal: each.refusal }],
  );
  return {
    ...{ stepKey, requirementKey: key, quorum, able, excluded },
    deadlock: deadlockOf(quorum, ownRight(able).length, judged.length),
  };
}

function deadlockOf(quorum: number, able: number, eligible: number): Deadlock | null {
  if (eligible === 0) return 'nobodyEligible';
  if (able === 0) return 'onlyAuthorsEligible';
  return able < quorum ? 'tooFewEligible' : null;
}

/** A delegation adds nobody to count on: whoever gave it is counted already. */
function ownRight(able: readonly Authority[]): readonly number[] {
  return able.flatMap(({ actorId, forId }) => (forId === null ? [actorId] : []));
}
