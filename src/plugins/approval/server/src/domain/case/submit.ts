import { stepsOf, type Policy } from '../policy/policy';
import type { Scene } from '../people/authority';
import { roundOf, type ApprovalCase, type DocumentRef } from './case';
import type { Submit } from './commands';
import { moved, refuse, type CaseEvent, type Outcome } from './outcome';

/** A case before its first step. */
export function emptyCase(document: DocumentRef, at: string): ApprovalCase {
  return {
    ...{ version: 0, document, submissions: [], decisions: [], added: [] },
    ...{ publishedLocales: [], debts: [], state: { kind: 'inReview', step: 0, since: at } },
  };
}

/** Opens a case, or its next round after changes were asked for or an approval was lost. */
export function submit(current: ApprovalCase | null, command: Submit, scene: Scene): Outcome {
  const { policy } = command;
  const hindrance = current === null ? null : notSubmittable(current, command);
  if (hindrance !== null) return hindrance;
  if (policy === null) return refuse('APPROVAL_POLICY_NOT_FOUND', { ...command.document });
  if (command.content.locales.length === 0) return refuse('APPROVAL_LOCALES_NEEDED');
  if (command.openFindings > 0) {
    return refuse('APPROVAL_FINDINGS_OPEN', { findings: command.openFindings });
  }
  return beginRound(
    current ?? emptyCase(command.document, scene.at),
    { ...command, policy },
    scene,
  );
}

function notSubmittable(current: ApprovalCase, { document }: Submit): Outcome | null {
  const { contentType, documentId } = current.document;
  if (contentType !== document.contentType || documentId !== document.documentId) {
    return refuse('APPROVAL_DOCUMENT_UNFIT', { contentType, documentId });
  }
  switch (current.state.kind) {
    case 'changesRequested':
    case 'invalidated':
      return null;
    case 'inReview':
    case 'approved':
    case 'overridden':
      return refuse('APPROVAL_CASE_RUNNING', { state: current.state.kind });
    case 'rejected':
    case 'withdrawn':
    case 'cancelled':
    case 'published':
      return refuse('APPROVAL_CASE_ENDED', { state: current.state.kind });
  }
}

function beginRound(
  before: ApprovalCase,
  { byId, comment, content, policy }: Submit & { readonly policy: Policy },
  { at }: Scene,
): Outcome {
  const to: ApprovalCase = {
    ...before,
    submissions: [...before.submissions, { byId, at, comment, content, policy }],
    state: { kind: 'inReview', step: 0, since: at },
    publishedLocales: [],
  };
  const round = roundOf(to);
  const version = { key: policy.key, version: policy.version };
  const { digest, locales, editorIds } = content;
  const events: readonly CaseEvent[] = [
    {
      ...{ name: 'submitted', at, actorId: byId, round },
      facts: { digest, locales, editorIds, policy: version, comment },
    },
    {
      ...{ name: 'stepReached', at, actorId: null, round },
      facts: { stepKey: stepsOf(policy)[0]?.key },
    },
  ];
  return moved(to, events);
}
