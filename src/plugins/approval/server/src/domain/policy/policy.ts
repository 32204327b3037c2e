import { z } from 'zod';

import { conditionSchema } from './condition';

const key = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);
const titles = z
  .record(z.string(), z.string().trim().min(1).max(120))
  .refine((words) => Object.keys(words).length > 0, { error: 'Give the title in one language.' });
const workdays = z.number().int().min(0).max(250);
const userId = z.number().int().positive();

/** Who may meet a requirement. */
export const approverSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('adminRole'), role: z.string().min(1) }),
  z.strictObject({ kind: z.literal('permission'), action: z.string().min(1) }),
  z.strictObject({ kind: z.literal('person'), userId }),
  /** The head of the department that answers for the document, on the day it is asked. */
  z.strictObject({ kind: z.literal('headOf'), department: z.literal('ownerDepartment') }),
]);

export const requirementSchema = z.strictObject({
  key,
  approver: approverSchema,
  /** How many different persons have to approve. */
  quorum: z.number().int().min(1).max(10).default(1),
  /** Whoever approves here may not approve for any other requirement of the round. */
  distinct: z.boolean().default(true),
});

/** Who may decide besides, once a step is late. Nobody approves by waiting. */
const escalationSchema = z.strictObject({ afterWorkdays: workdays, to: approverSchema });

const dueWorkdays = workdays.nullable().default(null);
const escalation = escalationSchema.nullable().default(null);

const approvalStepSchema = z.strictObject({
  kind: z.literal('approval'),
  key,
  titles,
  /** Met in parallel, in any order. */
  requirements: z.array(requirementSchema).min(1).max(8).readonly(),
  dueWorkdays,
  escalation,
});

export const stepSchema = z.discriminatedUnion('kind', [
  approvalStepSchema,
  /** Automatic: passes, or names what it found. */
  z.strictObject({ kind: z.literal('check'), key, titles, check: key }),
]);

const remindersSchema = z.strictObject({
  /** Workdays before the due day on which a reminder goes out. */
  beforeWorkdays: z.array(workdays.min(1)).max(5).readonly(),
  onDueDay: z.boolean(),
  /** From one reminder after the due day to the next; null for none. */
  everyWorkdaysAfter: workdays.min(1).nullable(),
});

const common = {
  key,
  /** Goes up with every change; a decision states the one it was made under. */
  version: z.number().int().min(1),
  enabled: z.boolean().default(true),
  titles,
  contentType: z.string().regex(/^(?:api|plugin)::[a-z0-9-]+\.[a-z0-9-]+$/),
  /** For cases that cover no other locales than these; null for any. */
  locales: z.array(z.string().min(1)).min(1).readonly().nullable().default(null),
  conditions: z.array(conditionSchema).max(20).readonly().default([]),
  /** Of several policies for a case the highest counts. */
  priority: z.number().int().min(0).max(1000).default(0),
  /** Who may edit while a case is in review. */
  lock: z.enum(['none', 'submitterOnly', 'frozen']).default('none'),
  /** How long an approval holds, in days; null for ever. */
  validityDays: z.number().int().min(1).max(3650).nullable().default(null),
  reminders: remindersSchema.default({
    beforeWorkdays: [1],
    onDueDay: true,
    everyWorkdaysAfter: 1,
  }),
};

/** What has to happen before a document of a type may be published. */
export const policySchema = z
  .discriminatedUnion('track', [
    z.strictObject({
      ...common,
      track: z.literal('standard'),
      steps: z.array(stepSchema).min(1).max(10).readonly(),
    }),
    /** For what cannot wait: one approval, then a review by somebody else. */
    z.strictObject({
      ...common,
      track: z.literal('fast'),
      approval: z.strictObject({ approver: approverSchema, dueWorkdays }),
      review: z.strictObject({ approver: approverSchema, dueWorkdays: workdays }),
    }),
  ])
  .superRefine((policy, context) => {
    if (policy.track === 'fast') return;
    const { steps } = policy;
    const keys = steps.flatMap((step) =>
      step.kind === 'approval' ? step.requirements.map((each) => each.key) : [],
    );
    if (keys.length === 0) {
      refuse('At least one step has to be an approval by people.', context);
    }
    if (hasRepeated(keys)) refuse('Each requirement needs a key of its own.', context);
    if (hasRepeated(steps.map((step) => step.key))) {
      refuse('Each step needs a key of its own.', context);
    }
  });

export type Approver = z.infer<typeof approverSchema>;
export type Requirement = z.infer<typeof requirementSchema>;
export type Step = z.infer<typeof stepSchema>;
export type ApprovalStep = z.infer<typeof approvalStepSchema>;
export type Reminders = z.infer<typeof remindersSchema>;
export type Policy = z.infer<typeof policySchema>;

/** A policy as a decision names it. */
export interface PolicyVersion {
  readonly key: string;
  readonly version: number;
}

export const FAST_TRACK = 'fastTrack';

/** The steps in their order; the fast track has one. */
export function stepsOf(policy: Policy): readonly Step[] {
  if (policy.track === 'standard') return policy.steps;
  const { approver, dueWorkdays: due } = policy.approval;
  return [
    {
      kind: 'approval',
      key: FAST_TRACK,
      titles: policy.titles,
      requirements: [{ key: FAST_TRACK, approver, quorum: 1, distinct: true }],
      dueWorkdays: due,
      escalation: null,
    },
  ];
}

/** Every requirement of every step. */
export function requirementsOf(policy: Policy): readonly Requirement[] {
  return stepsOf(policy).flatMap((step) => (step.kind === 'approval' ? step.requirements : []));
}

/**
 * Who may approve after the fact: on the fast track those who review, else those of the last
 * approval, who would have had the last word.
 */
export function reviewersOf(policy: Policy): readonly Approver[] {
  if (policy.track === 'fast') return [policy.review.approver];
  const last = policy.steps.findLast((step) => step.kind === 'approval');
  return last?.kind === 'approval' ? last.requirements.map(({ approver }) => approver) : [];
}

function hasRepeated(keys: readonly string[]): boolean {
  return new Set(keys).size < keys.length;
}

function refuse(message: string, context: z.RefinementCtx): void {
  context.addIssue({ code: 'custom', path: ['steps'], message });
}
