import type { Day } from '../../../../../../shared/workdays';
import type { Approver } from '../policy/policy';
import { refusal, type Refusal } from '../refusal';
import { isInForce, isInScope, type Delegation } from './delegation';
import { isNamedBy, type People } from './person';

/** What is known when somebody acts. */
export interface Scene {
  /** An ISO instant. */
  readonly at: string;
  /** The day it is at the school then. */
  readonly today: Day;
  readonly people: People;
  readonly delegations: readonly Delegation[];
}

/** What one has to be to decide in one place of one case. */
export interface Seat {
  readonly approvers: readonly Approver[];
  readonly contentType: string;
  readonly ownerDepartment: string | null;
}

/** By what right somebody decides: their own, or "A for B". */
export interface Authority {
  readonly actorId: number;
  readonly forId: number | null;
  readonly delegationId: number | null;
}

export type AuthorityAnswer =
  | { readonly kind: 'granted'; readonly authority: Authority }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** True when the person may decide in their own right. */
export function isEligible(userId: number, seat: Seat, people: People): boolean {
  const person = people.get(userId);
  return (
    person !== undefined &&
    seat.approvers.some((approver) => isNamedBy(approver, person, seat.ownerDepartment))
  );
}

/**
 * The right by which somebody decides, for themselves or for somebody else. A delegation passes on
 * what the delegator holds in their own right and nothing that was delegated to them.
 */
export function authorityOf(
  actorId: number,
  forId: number | null,
  seat: Seat,
  scene: Scene,
): AuthorityAnswer {
  if (scene.people.get(actorId)?.isActive !== true) {
    return refused('APPROVAL_PERSON_INACTIVE', { actorId });
  }
  if (forId === null) {
    return isEligible(actorId, seat, scene.people)
      ? granted({ actorId, forId, delegationId: null })
      : refused('APPROVAL_NOT_ELIGIBLE', { actorId });
  }
  const between = scene.delegations.filter(
    ({ fromId, toId }) => fromId === forId && toId === actorId && fromId !== toId,
  );
  const current = between.filter((delegation) => isInForce(delegation, scene.today));
  const fitting = current.find((delegation) => isInScope(delegation, seat.contentType));
  if (between.length === 0) return refused('APPROVAL_DELEGATION_NOT_FOUND', { actorId, forId });
  if (current.length === 0) return refused('APPROVAL_DELEGATION_NOT_IN_FORCE', { actorId, forId });
  if (!fitting) return refused('APPROVAL_DELEGATION_OUT_OF_SCOPE', { actorId, forId });
  if (!isEligible(forId, seat, scene.people)) {
    return refused('APPROVAL_DELEGATOR_NOT_ELIGIBLE', { actorId, forId });
  }
  return granted({ actorId, forId, delegationId: fitting.id });
}

/** Everybody who may decide in a seat, in their own right first, before duties are separated. */
export function authoritiesIn(seat: Seat, scene: Scene): readonly Authority[] {
  const own = [...scene.people.keys()]
    .filter((actorId) => isEligible(actorId, seat, scene.people))
    .map((actorId) => ({ actorId, forId: null, delegationId: null }));
  const delegated = scene.delegations.flatMap(({ fromId, toId }) => {
    const answer = authorityOf(toId, fromId, seat, scene);
    return answer.kind === 'granted' ? [answer.authority] : [];
  });
  return [...own, ...new Map(delegated.map((each) => [keyOf(each), each])).values()];
}

const keyOf = ({ actorId, forId }: Authority) => `${actorId} ${forId}`;

function granted(authority: Authority): AuthorityAnswer {
  return { kind: 'granted', authority };
}

function refused(...[code, details]: Parameters<typeof refusal>): AuthorityAnswer {
  return { kind: 'refused', refusal: refusal(code, details) };
}
