import { authorityOf, type Scene } from '../people/authority';
import { authorRefusal } from '../people/separation';
import { reviewersOf } from '../policy/policy';
import { currentSubmission, isLive, owesReview, roundOf, type ApprovalCase } from './case';
import type { ApproveAfterwards, OverrideCommand } from './commands';
import { inState, isBlank, moved, refuse, refused, type Outcome } from './outcome';
import { authorsOf } from './progress';
import { emptyCase } from './submit';

/** Break-glass: lets exactly this content out without approval. Whoever does it owes a review. */
export function override(
  current: ApprovalCase | null,
  command: OverrideCommand,
  { at }: Scene,
): Outcome {
  const { byId, reason, document, content } = command;
  if (current !== null && !isLive(current)) {
    return refuse('APPROVAL_CASE_ENDED', { state: current.state.kind });
  }
  const known = current?.document ?? document;
  if (known.contentType !== document.contentType || known.documentId !== document.documentId) {
    return refuse('APPROVAL_DOCUMENT_UNFIT', { ...known });
  }
  if (!command.mayOverride) return refuse('APPROVAL_PERMISSION_NEEDED');
  if (isBlank(reason)) return refuse('APPROVAL_REASON_NEEDED');
  if (content.locales.length === 0) return refuse('APPROVAL_LOCALES_NEEDED');
  const before = { ...(current ?? emptyCase(document, at)), publishedLocales: [] };
  const to = inState(before, { kind: 'overridden', override: { byId, at, reason, content } });
  const facts = { reason, digest: content.digest, locales: content.locales };
  return moved(to, [{ name: 'overridden', at, actorId: byId, round: roundOf(to), facts }]);
}

/** Repays what was published without approval: by somebody who neither made it nor let it out. */
export function approveAfterwards(
  current: ApprovalCase,
  command: ApproveAfterwards,
  scene: Scene,
): Outcome {
  const { actorId, forId, comment, otherwise } = command;
  if (!owesReview(current)) return refuse('APPROVAL_NOTHING_OWED');
  const submission = currentSubmission(current);
  const seat = {
    approvers: submission === null ? [otherwise] : reviewersOf(submission.policy),
    contentType: current.document.contentType,
    ownerDepartment: submission?.content.ownerDepartment ?? null,
  };
  const answer = authorityOf(actorId, forId, seat, scene);
  if (answer.kind === 'refused') return refused(answer.refusal);
  const owed = current.debts.filter(({ repaid }) => repaid === null);
  const released = owed.flatMap(({ byIds }) => byIds);
  if (released.includes(actorId) || (forId !== null && released.includes(forId))) {
    return refuse('APPROVAL_ACTOR_RELEASED', { actorId, forId });
  }
  const authors = authorsOf(
    current,
    owed.flatMap(({ editorIds }) => editorIds),
  );
  const author = authorRefusal(answer.authority, authors);
  if (author !== null) return refused(author);
  const repaid = { byId: actorId, at: scene.at, comment };
  const debts = current.debts.map((debt) => (debt.repaid === null ? { ...debt, repaid } : debt));
  const facts = { forId, comment, digests: owed.map(({ digest }) => digest) };
  return moved({ ...current, debts }, [
    { name: 'approvedAfterwards', at: scene.at, actorId, round: roundOf(current), facts },
  ]);
}
