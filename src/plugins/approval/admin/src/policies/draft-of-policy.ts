import type { Approver, Policy, Requirement, Step } from '../../../server/src/domain/policy/policy';
import type { Condition } from '../../../server/src/domain/policy/condition';
import {
  NEW_CONDITION,
  newPolicy,
  newStep,
  type ApproverDraft,
  type ConditionDraft,
  type PolicyDraft,
  type RequirementDraft,
  type StepDraft,
} from './policy-draft';

/** The form of a policy as it is stored. */
export function draftOfPolicy(policy: Policy): PolicyDraft {
  const { key, version, enabled, titles, contentType, lock, track, reminders } = policy;
  const blank = newPolicy([]);
  const common = {
    ...{ key, version, enabled, titles, contentType, lock, track },
    locales: policy.locales ?? [],
    conditions: policy.conditions.map(draftOfCondition),
    priority: String(policy.priority),
    validityDays: textOf(policy.validityDays),
    reminders: {
      beforeWorkdays: reminders.beforeWorkdays.join(', '),
      onDueDay: reminders.onDueDay,
      everyWorkdaysAfter: textOf(reminders.everyWorkdaysAfter),
    },
  };
  if (policy.track === 'standard') {
    return { ...blank, ...common, steps: policy.steps.map(draftOfStep) };
  }
  return {
    ...{ ...blank, ...common },
    approval: draftOfTurn(policy.approval),
    review: draftOfTurn(policy.review),
  };
}

function draftOfTurn(turn: { readonly approver: Approver; readonly dueWorkdays: number | null }) {
  return { approver: draftOfApprover(turn.approver), dueWorkdays: textOf(turn.dueWorkdays) };
}

function draftOfStep(step: Step): StepDraft {
  const blank = newStep([]);
  const { key, titles } = step;
  if (step.kind === 'check') {
    return { ...blank, key, titles, kind: 'check', check: step.check, requirements: [] };
  }
  const { escalation } = step;
  return {
    ...{ ...blank, key, titles, dueWorkdays: textOf(step.dueWorkdays) },
    requirements: step.requirements.map(draftOfRequirement),
    escalates: escalation !== null,
    escalation:
      escalation === null
        ? blank.escalation
        : {
            afterWorkdays: String(escalation.afterWorkdays),
            to: draftOfApprover(escalation.to),
          },
  };
}

function draftOfRequirement({ key, approver, quorum, distinct }: Requirement): RequirementDraft {
  return { key, approver: draftOfApprover(approver), quorum: String(quorum), distinct };
}

function draftOfApprover(approver: Approver): ApproverDraft {
  switch (approver.kind) {
    case 'adminRole':
      return { kind: approver.kind, named: approver.role };
    case 'permission':
      return { kind: approver.kind, named: approver.action };
    case 'person':
      return { kind: approver.kind, named: String(approver.userId) };
    case 'headOf':
      return { kind: approver.kind, named: '' };
  }
}

function draftOfCondition(condition: Condition): ConditionDraft {
  switch (condition.kind) {
    case 'compare': {
      const { field, operator, value } = condition;
      return { ...NEW_CONDITION, kind: 'compare', field, operator, value: String(value) };
    }
    case 'oneOf':
      return {
        ...{ ...NEW_CONDITION, kind: 'oneOf', field: condition.field },
        value: condition.values.map(String).join(', '),
      };
    case 'present':
      return {
        ...NEW_CONDITION,
        kind: 'present',
        field: condition.field,
        present: condition.present,
      };
    case 'locale':
      return { ...NEW_CONDITION, kind: 'locale', anyOf: condition.anyOf };
  }
}

const textOf = (number: number | null): string => (number === null ? '' : String(number));
