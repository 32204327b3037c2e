import type { Scene } from '../people/authority';
import { currentStep, currentSubmission, type ApprovalCase } from './case';
import type { PresentContent } from './commands';
import { decide } from './decide';

/** A requirement that somebody could approve now, for themselves or for whom. */
export interface Waiting {
  readonly requirementKey: string;
  readonly forId: number | null;
}

/** What of a case waits for this person: exactly what an approval would not be refused for. */
export function waitingFor(
  approvalCase: ApprovalCase,
  actorId: number,
  present: PresentContent,
  scene: Scene,
): readonly Waiting[] {
  const step = currentStep(approvalCase);
  if (step?.kind !== 'approval') return [];
  const seenDigest = currentSubmission(approvalCase)?.content.digest ?? '';
  const delegators = scene.delegations.flatMap(({ fromId, toId }) =>
    toId === actorId ? [fromId] : [],
  );
  return step.requirements.flatMap(({ key: requirementKey }) =>
    [null, ...new Set(delegators)].flatMap((forId) => {
      const approval = { kind: 'decide', verdict: 'approve', comment: null } as const;
      const command = { ...approval, actorId, forId, requirementKey, seenDigest, present };
      const { kind } = decide(approvalCase, command, scene);
      return kind === 'moved' ? [{ requirementKey, forId }] : [];
    }),
  );
}
