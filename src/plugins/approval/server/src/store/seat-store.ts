import type { UnitOfWork } from '../../../../../shared/strapi/unit-of-work';
import { assertNever } from '../../../../../shared/assert-never';
import { currentStep, type ApprovalCase } from '../domain/case/case';
import { authorsOf, progressOf, seatOf, standingApprovals } from '../domain/case/progress';
import type { Person } from '../domain/people/person';
import type { Approver, Requirement } from '../domain/policy/policy';
import { BARRED, SEATS } from '../tables';

/** Stands for every requirement of a case. */
export const ANY_REQUIREMENT = '*';

/** The seats that somebody sits in, as `approval_seats` names them. */
export function seatsOfPerson(person: Person): readonly string[] {
  if (!person.isActive) return [];
  return [
    `person ${person.id}`,
    ...person.roles.map((role) => `role ${role}`),
    ...person.permissions.map((action) => `action ${action}`),
    ...person.headOf.map((department) => `head ${department}`),
  ];
}

/** Makes the seats anew from what is missing at the current step, and who may not take them. */
export async function writeSeats(
  unit: UnitOfWork,
  caseId: number,
  to: ApprovalCase,
): Promise<void> {
  await unit.table(SEATS).where({ case_id: caseId }).delete();
  await unit.table(BARRED).where({ case_id: caseId }).delete();
  const step = currentStep(to);
  if (step?.kind !== 'approval') return;
  const open = progressOf(to, step).flatMap(({ requirement, missing }) =>
    missing > 0 ? [requirement] : [],
  );
  const seats = open.flatMap((requirement) =>
    seatsOfRequirement(to, requirement).map((seat) => ({
      ...{ case_id: caseId, requirement_key: requirement.key, seat },
      content_type: to.document.contentType,
    })),
  );
  if (seats.length > 0) await unit.table(SEATS).insert(seats);
  const barred = barredFrom(to, open).map(([requirementKey, userId]) => ({
    ...{ case_id: caseId, requirement_key: requirementKey, user_id: userId },
  }));
  if (barred.length > 0) await unit.table(BARRED).insert(barred);
}

/** Whoever edits while the case is in review decides on it no more. */
export async function barEditor(unit: UnitOfWork, caseId: number, userId: number): Promise<void> {
  const row = { case_id: caseId, requirement_key: ANY_REQUIREMENT, user_id: userId };
  await unit.table(BARRED).insert(row);
}

function seatsOfRequirement(to: ApprovalCase, requirement: Requirement): readonly string[] {
  const { approvers, ownerDepartment } = seatOf(to, requirement);
  return [...new Set(approvers.flatMap((approver) => nameOf(approver, ownerDepartment)))];
}

function nameOf(approver: Approver, ownerDepartment: string | null): readonly string[] {
  switch (approver.kind) {
    case 'adminRole':
      return [`role ${approver.role}`];
    case 'permission':
      return [`action ${approver.action}`];
    case 'person':
      return [`person ${approver.userId}`];
    case 'headOf':
      return ownerDepartment === null ? [] : [`head ${ownerDepartment}`];
    default:
      return assertNever(approver);
  }
}

function barredFrom(
  to: ApprovalCase,
  open: readonly Requirement[],
): readonly (readonly [string, number])[] {
  const { submitterIds, editorIds } = authorsOf(to, []);
  const authors = new Set([...submitterIds, ...editorIds]);
  const repeated = open.flatMap((requirement) =>
    standingApprovals(to)
      .filter(
        (approval) =>
          approval.requirement.key === requirement.key ||
          approval.requirement.distinct ||
          requirement.distinct,
      )
      .flatMap(({ authority: { actorId, forId } }) =>
        forId === null ? [actorId] : [actorId, forId],
      )
      .map((userId) => [requirement.key, userId] as const),
  );
  return [...[...authors].map((userId) => [ANY_REQUIREMENT, userId] as const), ...repeated];
}
