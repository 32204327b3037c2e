import type { StoredPlan } from '../domain/due/bundle';
import { claimableFrom, isIn, liveKey, type Plan } from '../domain/plan/plan';

/** A plan with what is kept beside it. */
export interface KeptPlan extends StoredPlan {
  /** Of the document when the plan was last changed, for lists. */
  readonly title: string;
  readonly changedAt: string;
}

export interface PlanRow {
  readonly id: number;
  readonly version: number;
  readonly verb: Plan['verb'];
  readonly uid: string;
  readonly document_id: string;
  readonly locale: string | null;
  readonly title: string;
  readonly planned_at: string;
  readonly fence: number;
  readonly requester_id: number | null;
  readonly installation_id: string;
  readonly bundle_id: number | null;
  readonly changed_at: string;
  readonly body: string;
}

/** What no column says. */
type Body = Pick<
  Plan,
  'time' | 'timing' | 'missedRule' | 'isAnnounceable' | 'sequence' | 'attempts' | 'state'
>;

export function keptPlanOf(row: PlanRow): KeptPlan {
  const body = JSON.parse(row.body) as Body;
  return {
    ...{ id: row.id, title: row.title, changedAt: row.changed_at },
    plan: {
      ...body,
      ...{ version: row.version, verb: row.verb, plannedAt: row.planned_at, fence: row.fence },
      target: { uid: row.uid, documentId: row.document_id, locale: row.locale },
      ...{ requesterId: row.requester_id, installationId: row.installation_id },
      bundleId: row.bundle_id,
    },
  };
}

/** Every column but the id; those that statements ask by are made from the plan itself. */
export function planColumns(plan: Plan, title: string, changedAt: string): object {
  const { time, timing, missedRule, isAnnounceable, sequence, attempts, state } = plan;
  const body: Body = { time, timing, missedRule, isAnnounceable, sequence, attempts, state };
  const lease = isIn(plan, 'claimed') ? plan.state.lease : null;
  return {
    ...{ version: plan.version, live_key: liveKey(plan), verb: plan.verb },
    ...{ uid: plan.target.uid, document_id: plan.target.documentId, locale: plan.target.locale },
    ...{ title, state: state.kind, planned_at: plan.plannedAt, due_at: claimableFrom(plan) },
    ...{ lease_token: lease?.token ?? null, lease_until: lease?.expiresAt ?? null },
    ...{ fence: plan.fence, requester_id: plan.requesterId, bundle_id: plan.bundleId },
    ...{ installation_id: plan.installationId, is_announceable: isAnnounceable },
    ...{ changed_at: changedAt, body: JSON.stringify(body) },
  };
}
