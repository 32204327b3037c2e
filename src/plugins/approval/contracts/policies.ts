import { z } from 'zod';

import { id, instant, personName } from './common';

/** What the editor offers to name. */
const choices = z.strictObject({
  contentTypes: z
    .array(
      z.strictObject({
        uid: z.string(),
        name: z.string(),
        hasOwnerDepartment: z.boolean(),
        fields: z
          .array(z.strictObject({ path: z.string(), label: z.string(), kind: z.string() }))
          .readonly(),
      }),
    )
    .readonly(),
  locales: z.array(z.string()).readonly(),
  roles: z.array(z.strictObject({ code: z.string(), name: z.string() })).readonly(),
  actions: z.array(z.string()).readonly(),
  people: z.array(personName).readonly(),
  checks: z.array(z.string()).readonly(),
});

/** A policy, whole, as `policySchema` of the domain has it. */
const policy = z.record(z.string(), z.unknown());

/** `GET /approval/policies` */
export const policiesResponse = z.strictObject({
  policies: z
    .array(
      z.strictObject({
        policy,
        changedAt: instant,
        changedBy: personName.nullable(),
        /** What it names and nobody has; the policy cannot work as it is. */
        problems: z.array(z.strictObject({ code: z.string(), named: z.string() })).readonly(),
        /** Cases in review or approved under it, which a change takes back. */
        liveCases: z.number().int(),
      }),
    )
    .readonly(),
  choices,
});
export type PoliciesResponse = z.infer<typeof policiesResponse>;

/** `PUT /approval/policies/:key`: the next version; `version` names the one that was read, 0 for new. */
export const savePolicyRequest = z.strictObject({ version: z.number().int().min(0), policy });
export type SavePolicyRequest = z.input<typeof savePolicyRequest>;

/** `POST /approval/policies/simulate`: who could approve today, were this the policy. */
export const simulateRequest = z.strictObject({
  policy,
  submitterId: id.nullable().default(null),
  ownerDepartment: z.string().max(100).nullable().default(null),
});
export type SimulateRequest = z.input<typeof simulateRequest>;

export const simulateResponse = z.strictObject({
  requirements: z
    .array(
      z.strictObject({
        stepKey: z.string(),
        requirementKey: z.string(),
        quorum: z.number().int(),
        able: z.array(z.strictObject({ by: personName, for: personName.nullable() })).readonly(),
        excluded: z.array(z.strictObject({ by: personName, code: z.string() })).readonly(),
        deadlock: z.enum(['nobodyEligible', 'onlyAuthorsEligible', 'tooFewEligible']).nullable(),
      }),
    )
    .readonly(),
  lacksDifferentPeople: z.boolean(),
  isDeadlocked: z.boolean(),
  departments: z.array(z.strictObject({ code: z.string(), name: z.string() })).readonly(),
});
export type SimulateResponse = z.infer<typeof simulateResponse>;

/** `GET` and `PUT /approval/terms` */
export const termsResponse = z.strictObject({
  version: z.number().int().min(0),
  terms: z.array(z.string()).readonly(),
  /** Lines, mailboxes and addresses of the school: no findings. */
  known: z.array(z.string()).readonly(),
});
export const saveTermsRequest = z.strictObject({
  version: z.number().int().min(0),
  terms: z.array(z.string().trim().min(1).max(100)).max(2000),
  known: z.array(z.string().trim().min(1).max(200)).max(2000),
});
export type TermsResponse = z.infer<typeof termsResponse>;
export type SaveTermsRequest = z.input<typeof saveTermsRequest>;
