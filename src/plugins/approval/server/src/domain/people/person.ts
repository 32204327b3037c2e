import { assertNever } from '../../../../../../shared/assert-never';
import type { Approver } from '../policy/policy';

/**
 * An admin user as the rules see one, as of the day that is asked about. That somebody is a super
 * administrator is not among it: it opens nothing here.
 */
export interface Person {
  readonly id: number;
  readonly isActive: boolean;
  /** Codes of admin roles. */
  readonly roles: readonly string[];
  /** Actions that the roles grant. */
  readonly permissions: readonly string[];
  /** Codes of the departments that the person heads. */
  readonly headOf: readonly string[];
}

export type People = ReadonlyMap<number, Person>;

/** True when the person is one of those whom an approver names. */
export function isNamedBy(
  approver: Approver,
  person: Person,
  ownerDepartment: string | null,
): boolean {
  if (!person.isActive) return false;
  switch (approver.kind) {
    case 'adminRole':
      return person.roles.includes(approver.role);
    case 'permission':
      return person.permissions.includes(approver.action);
    case 'person':
      return person.id === approver.userId;
    case 'headOf':
      return ownerDepartment !== null && person.headOf.includes(ownerDepartment);
    default:
      return assertNever(approver);
  }
}
