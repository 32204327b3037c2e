import type { Scene } from '../people/authority';
import { currentSubmission, roundOf, type ApprovalCase, type Debt } from './case';
import type { Invalidate, Publish } from './commands';
import { gateOf, releasedContent } from './gate';
import { inState, moved, refuse, type Outcome } from './outcome';
import { standingDecisions } from './progress';
import { lapsesOf } from './standing';

/**
 * Records a publication inside its own transaction. The gate is asked again, and what became public
 * has to be what was approved. Locales may go out one after the other; the last one ends the case.
 */
export function publish(current: ApprovalCase, command: Publish, scene: Scene): Outcome {
  const gate = gateOf(current, command.locales, command.present, scene);
  if (!gate.isOpen) return refuse('APPROVAL_GATE_CLOSED', { reasons: gate.reasons });
  const { digest, ground } = gate;
  if (command.publishedDigest !== digest) {
    return refuse('APPROVAL_PUBLISHED_DIFFERS', {
      approved: digest,
      published: command.publishedDigest,
    });
  }
  const publishedLocales = [...new Set([...current.publishedLocales, ...command.locales])];
  const covered = releasedContent(current)?.locales ?? [];
  const isComplete = covered.every((locale) => publishedLocales.includes(locale));
  const to: ApprovalCase = {
    ...current,
    publishedLocales,
    state: isComplete ? { kind: 'published', at: scene.at } : current.state,
    debts: [...current.debts, ...newDebt(current, scene.at)],
  };
  const facts = { digest, ground, locales: command.locales };
  return moved(to, [
    { name: 'published', at: scene.at, actorId: command.byId, round: roundOf(to), facts },
  ]);
}

/** Ends an approval, or a review in progress, for everything that is no longer as it was. */
export function invalidate(current: ApprovalCase, { present }: Invalidate, scene: Scene): Outcome {
  const { kind } = current.state;
  const isAffected = kind === 'inReview' || kind === 'approved' || kind === 'overridden';
  const causes = isAffected ? lapsesOf(current, present, scene) : [];
  if (causes.length === 0) return refuse('APPROVAL_NOTHING_TO_INVALIDATE', { state: kind });
  const { at } = scene;
  return moved(inState(current, { kind: 'invalidated', causes, at }), [
    { name: 'invalidated', at, actorId: null, round: roundOf(current), facts: { causes } },
  ]);
}

/** What the first publication on the fast track or by an override leaves to be repaid. */
export function newDebt(current: ApprovalCase, since: string): readonly Debt[] {
  if (current.publishedLocales.length > 0) return [];
  const content = releasedContent(current);
  if (content === null) return [];
  const { digest, editorIds } = content;
  const debt = { since, digest, editorIds, repaid: null };
  if (current.state.kind === 'overridden') {
    return [{ ...debt, cause: 'override', byIds: [current.state.override.byId] }];
  }
  if (currentSubmission(current)?.policy.track !== 'fast') return [];
  const byIds = standingDecisions(current).flatMap(({ actorId, forId }) =>
    forId === null ? [actorId] : [actorId, forId],
  );
  return [{ ...debt, cause: 'fastTrack', byIds }];
}
