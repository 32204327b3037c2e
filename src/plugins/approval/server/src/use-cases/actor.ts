import type { People } from '../domain/people/person';
import type { PERMISSIONS } from '../../../permissions';

/** Somebody who does something, and when. */
export interface Actor {
  readonly id: number;
  /** An ISO instant. */
  readonly at: string;
}

/** Whether somebody's roles grant one of the plugin's permissions. */
export function holds(
  people: People,
  id: number,
  permission: (typeof PERMISSIONS)[keyof typeof PERMISSIONS],
): boolean {
  const person = people.get(id);
  return person?.isActive === true && person.permissions.includes(permission);
}
