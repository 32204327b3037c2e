import type { Policy } from '../../../server/src/domain/policy/policy';

/** A policy as the form holds it: texts of numbers, and both tracks side by side. */
export interface PolicyDraft {
  readonly key: string;
  /** The version that was read; 0 for a new policy. */
  readonly version: number;
  readonly enabled: boolean;
  readonly titles: Titles;
  readonly contentType: string;
  /** None for any. */
  readonly locales: readonly string[];
  readonly conditions: readonly ConditionDraft[];
  readonly priority: string;
  readonly lock: Policy['lock'];
  /** Empty for ever. */
  readonly validityDays: string;
  readonly reminders: ReminderDraft;
  readonly track: Policy['track'];
  readonly steps: readonly StepDraft[];
  readonly approval: { readonly approver: ApproverDraft; readonly dueWorkdays: string };
  readonly review: { readonly approver: ApproverDraft; readonly dueWorkdays: string };
}

export type Titles = Readonly<Record<string, string>>;

export interface ReminderDraft {
  /** Numbers with commas: `1, 3`. */
  readonly beforeWorkdays: string;
  readonly onDueDay: boolean;
  /** Empty for none. */
  readonly everyWorkdaysAfter: string;
}

export interface StepDraft {
  readonly key: string;
  readonly kind: 'approval' | 'check';
  readonly titles: Titles;
  readonly check: string;
  readonly requirements: readonly RequirementDraft[];
  /** Empty for no deadline. */
  readonly dueWorkdays: string;
  readonly escalates: boolean;
  readonly escalation: { readonly afterWorkdays: string; readonly to: ApproverDraft };
}

export interface RequirementDraft {
  readonly key: string;
  readonly approver: ApproverDraft;
  readonly quorum: string;
  readonly distinct: boolean;
}

export const APPROVER_KINDS = ['adminRole', 'permission', 'person', 'headOf'] as const;

/** Who, and which one: a role's code, an action, or the number of a person. */
export interface ApproverDraft {
  readonly kind: (typeof APPROVER_KINDS)[number];
  readonly named: string;
}

export const OPERATORS = ['eq', 'ne', 'lt', 'lte', 'gt', 'gte'] as const;

export interface ConditionDraft {
  readonly kind: 'compare' | 'oneOf' | 'present' | 'locale';
  readonly field: string;
  readonly operator: (typeof OPERATORS)[number];
  /** Of a comparison; several with commas for one of a list. */
  readonly value: string;
  readonly present: boolean;
  readonly anyOf: readonly string[];
}

const NOBODY: ApproverDraft = { kind: 'adminRole', named: '' };

export const NEW_CONDITION: ConditionDraft = {
  ...{ kind: 'compare', field: '', operator: 'gte', value: '', present: true, anyOf: [] },
};

/** The first free of `step1`, `step2` … */
export function freeKey(word: string, taken: readonly string[]): string {
  let number = 1;
  while (taken.includes(`${word}${number}`)) number += 1;
  return `${word}${number}`;
}

export function newRequirement(taken: readonly string[]): RequirementDraft {
  return { key: freeKey('approver', taken), approver: NOBODY, quorum: '1', distinct: true };
}

export function newStep(steps: readonly StepDraft[]): StepDraft {
  return {
    key: freeKey(
      'step',
      steps.map(({ key }) => key),
    ),
    ...{ kind: 'approval', titles: {}, check: '', dueWorkdays: '2', escalates: false },
    requirements: [newRequirement(requirementKeys(steps))],
    escalation: { afterWorkdays: '1', to: NOBODY },
  };
}

export function requirementKeys(steps: readonly StepDraft[]): readonly string[] {
  return steps.flatMap(({ requirements }) => requirements.map(({ key }) => key));
}

export function newPolicy(taken: readonly string[]): PolicyDraft {
  return {
    ...{ key: freeKey('policy', taken), version: 0, enabled: true, titles: {}, contentType: '' },
    ...{ locales: [], conditions: [], priority: '0', lock: 'none', validityDays: '' },
    reminders: { beforeWorkdays: '1', onDueDay: true, everyWorkdaysAfter: '1' },
    ...{ track: 'standard', steps: [newStep([])] },
    approval: { approver: NOBODY, dueWorkdays: '' },
    review: { approver: NOBODY, dueWorkdays: '3' },
  };
}

/** True where somebody is named by the department that answers for the document. */
export function namesHead({ track, steps, approval, review }: PolicyDraft): boolean {
  const approvers =
    track === 'fast'
      ? [approval.approver, review.approver]
      : steps.flatMap(({ requirements }) => requirements.map(({ approver }) => approver));
  return approvers.some(({ kind }) => kind === 'headOf');
}
