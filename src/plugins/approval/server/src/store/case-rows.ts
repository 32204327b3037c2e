import { isLive, owesReview, type ApprovalCase, type Decision } from '../domain/case/case';
import type { Consumed } from '../content/statement';
import { policyColumns } from './case-counts';
import { listOf } from './json-list';

/** A case with what is kept beside it. */
export interface StoredCase {
  readonly id: number;
  readonly approvalCase: ApprovalCase;
  readonly consumed: Consumed;
  readonly title: string;
  readonly dueOn: string | null;
}

export interface CaseRow {
  readonly id: number;
  readonly content_type: string;
  readonly document_id: string;
  readonly version: number;
  readonly title: string;
  readonly due_on: string | null;
  readonly body: string;
  readonly consumed: string;
  readonly decisions: unknown;
}

interface DecisionRow {
  readonly round: number;
  readonly step_key: string;
  readonly requirement_key: string;
  readonly actor_id: number;
  readonly for_id: number | null;
  readonly delegation_id: number | null;
  readonly ordinal: number;
  readonly verdict: Decision['verdict'];
  readonly comment: string | null;
  readonly at: string;
  readonly digest: string;
  readonly policy_key: string;
  readonly policy_version: number;
}

export const DECISION_COLUMNS = [
  ...(['round', 'step_key', 'requirement_key', 'actor_id', 'for_id', 'delegation_id'] as const),
  ...(['ordinal', 'verdict', 'comment', 'at', 'digest', 'policy_key', 'policy_version'] as const),
] as const;

/** What the case says besides its decisions. */
type Body = Omit<ApprovalCase, 'version' | 'document' | 'decisions'>;

export function caseOf(row: CaseRow): StoredCase {
  const body = JSON.parse(row.body) as Body;
  return {
    ...{ id: row.id, title: row.title, dueOn: row.due_on },
    consumed: JSON.parse(row.consumed) as Consumed,
    approvalCase: {
      ...body,
      version: row.version,
      document: { contentType: row.content_type, documentId: row.document_id },
      decisions: listOf<DecisionRow>(row.decisions).map(decisionOf),
    },
  };
}

function decisionOf(row: DecisionRow): Decision {
  return {
    ...{ round: row.round, stepKey: row.step_key, requirementKey: row.requirement_key },
    ...{ actorId: row.actor_id, forId: row.for_id, delegationId: row.delegation_id },
    ...{ ordinal: row.ordinal, verdict: row.verdict, comment: row.comment, at: row.at },
    ...{ digest: row.digest, policy: { key: row.policy_key, version: row.policy_version } },
  };
}

export function decisionRow(caseId: number, decision: Decision): DecisionRow & { case_id: number } {
  return {
    case_id: caseId,
    ...{ round: decision.round, step_key: decision.stepKey },
    ...{ requirement_key: decision.requirementKey, actor_id: decision.actorId },
    ...{ for_id: decision.forId, delegation_id: decision.delegationId },
    ...{ ordinal: decision.ordinal, verdict: decision.verdict, comment: decision.comment },
    ...{ at: decision.at, digest: decision.digest },
    ...{ policy_key: decision.policy.key, policy_version: decision.policy.version },
  };
}

/** Columns that follow from the case. */
export function caseColumns({ version, document, decisions: _rows, ...body }: ApprovalCase) {
  const approvalCase: ApprovalCase = { version, document, decisions: [], ...body };
  const submission = body.submissions.at(-1);
  const content =
    body.state.kind === 'overridden' ? body.state.override.content : submission?.content;
  return {
    version,
    state: body.state.kind,
    is_live: isLive(approvalCase),
    owes_review: owesReview(approvalCase),
    locale: content?.locales[0] ?? '',
    owner_department: content?.ownerDepartment ?? null,
    submitted_by: submission?.byId ?? null,
    submitted_at: submission?.at ?? null,
    ...policyColumns(body),
    body: JSON.stringify(body satisfies Body),
  };
}
