import { assertNever } from '../../../../../../shared/assert-never';
import type { Condition } from './condition';
import { reviewersOf, stepsOf, type Approver, type Policy } from './policy';

/** What the values of an attribute are, as conditions see them. */
export type FieldKind = 'text' | 'number' | 'boolean' | 'other';

/** What a policy may name. */
export interface Known {
  /** Attributes of the content type, those of components with their path. */
  readonly fields: ReadonlyMap<string, FieldKind>;
  readonly locales: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly actions: ReadonlySet<string>;
  readonly userIds: ReadonlySet<number>;
  readonly checks: ReadonlySet<string>;
  /** Whether documents of the type say which department answers for them. */
  readonly hasOwnerDepartment: boolean;
}

export const POLICY_PROBLEM_CODES = [
  'POLICY_FIELD_UNKNOWN',
  'POLICY_VALUE_UNFIT',
  'POLICY_LOCALE_UNKNOWN',
  'POLICY_ROLE_UNKNOWN',
  'POLICY_ACTION_UNKNOWN',
  'POLICY_PERSON_UNKNOWN',
  'POLICY_CHECK_UNKNOWN',
  'POLICY_DEPARTMENT_UNKNOWN',
] as const;

export interface PolicyProblem {
  readonly code: (typeof POLICY_PROBLEM_CODES)[number];
  readonly named: string;
}

/**
 * What a policy names and nobody has. A condition on a misspelt field would never hold and the
 * policy would never be selected, without a word.
 */
export function policyProblems(policy: Policy, known: Known): readonly PolicyProblem[] {
  const steps = stepsOf(policy);
  const approvers = steps.flatMap((step) =>
    step.kind === 'approval'
      ? [
          ...step.requirements.map(({ approver }) => approver),
          ...(step.escalation ? [step.escalation.to] : []),
        ]
      : [],
  );
  return [
    ...unknownLocales(policy.locales ?? [], known),
    ...policy.conditions.flatMap((condition) => conditionProblems(condition, known)),
    ...[...approvers, ...(policy.track === 'fast' ? reviewersOf(policy) : [])].flatMap((approver) =>
      approverProblems(approver, known),
    ),
    ...steps.flatMap((step) =>
      step.kind === 'check' && !known.checks.has(step.check)
        ? [problem('POLICY_CHECK_UNKNOWN', step.check)]
        : [],
    ),
  ];
}

function conditionProblems(condition: Condition, known: Known): readonly PolicyProblem[] {
  if (condition.kind === 'locale') return unknownLocales(condition.anyOf, known);
  const { field } = condition;
  const kind = known.fields.get(field);
  if (kind === undefined) return [problem('POLICY_FIELD_UNKNOWN', field)];
  if (condition.kind === 'present') return [];
  const values = condition.kind === 'oneOf' ? condition.values : [condition.value];
  const isOrdered =
    condition.kind === 'compare' && condition.operator !== 'eq' && condition.operator !== 'ne';
  const fits = values.every((value) => isFit(value, kind)) && !(isOrdered && kind === 'boolean');
  return fits ? [] : [problem('POLICY_VALUE_UNFIT', field)];
}

function isFit(value: string | number | boolean, kind: FieldKind): boolean {
  return kind === (typeof value === 'string' ? 'text' : typeof value);
}

function approverProblems(approver: Approver, known: Known): readonly PolicyProblem[] {
  switch (approver.kind) {
    case 'adminRole':
      return known.roles.has(approver.role) ? [] : [problem('POLICY_ROLE_UNKNOWN', approver.role)];
    case 'permission':
      return known.actions.has(approver.action)
        ? []
        : [problem('POLICY_ACTION_UNKNOWN', approver.action)];
    case 'person':
      return known.userIds.has(approver.userId)
        ? []
        : [problem('POLICY_PERSON_UNKNOWN', String(approver.userId))];
    case 'headOf':
      return known.hasOwnerDepartment
        ? []
        : [problem('POLICY_DEPARTMENT_UNKNOWN', approver.department)];
    default:
      return assertNever(approver);
  }
}

function unknownLocales(locales: readonly string[], known: Known): readonly PolicyProblem[] {
  return locales
    .filter((locale) => !known.locales.has(locale))
    .map((locale) => problem('POLICY_LOCALE_UNKNOWN', locale));
}

function problem(code: PolicyProblem['code'], named: string): PolicyProblem {
  return { code, named };
}
